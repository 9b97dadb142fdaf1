import type { Random } from './random.ts';

const surnames =
  '沈 陈 陆 周 吴 徐 朱 孙 汪 葛 冯 韩 邵 程 白 姚 许 任 申 范 施 贺 谢 楼 柴 毛 祝 金 秦 丁 邱 郎 黎 孟 单 章 俞 钟 傅 裘 骆 虞 蒋 龚 童 翁 蔡 卢 余 潘 田 董 袁 严 叶 吕 苏 宋 唐 郑 罗 梁 曹 倪 戚 应 竺 宣 缪'.split(
    ' ',
  );
const firsts = '建 国 志 文 秀 美 晓 雅 立 维 云 庆 如 新 其 嘉 素 敏 佩 小 红 伟 桂 永 春 海 金 玉 惠 月 培 家 爱 淑 凤 林 思 宇 欣'.split(
  ' ',
);
const lasts = '华 芳 松 正 月 树 群 洁 恒 鸥 之 博 禾 英 民 生 满 明 梁 新 娟 珍 岚 波 兰 文 梅 萍 燕 军 峰 霞 琴 良 娣 飞 宁'.split(' ');

/** People in public life whose names could come together by chance. */
const avoided = new Set(
  '董文华 董建华 沈晓明 金立群 袁家军 吕玉兰 秦玉峰 郑秀文 梁文波 吴秀波 吴敏霞 吴晓波 吴建民 朱永新 孙海英 陈晓明 陈立群 徐秀娟'.split(
    ' ',
  ),
);

/** A name of an invented person: a surname and two characters, as most people of the demo's age bear it. */
export function personName(random: Random): string {
  for (;;) {
    const first = random.pick(firsts);
    const last = random.pick(lasts);
    const name = random.pick(surnames) + first + last;
    if (first !== last && !avoided.has(name)) return name;
  }
}
