import type { Client } from 'pg';
import { searchKeys } from '@sanfang/server/src/shared/search-keys.ts';

const chars = (text: string): string[] => [...text.replaceAll(/\s/g, '')];
const words = (text: string): string[] => text.trim().split(/\s+/);

/** Frequent first: names are picked with a bias to the front, as real ones are. */
const lists: Record<string, string[]> = {
  surname: chars(
    `王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文`,
  ),
  first: chars(
    `建国志文秀美晓雅立维云庆如新其嘉素敏佩小红伟桂永春海玉惠月培家爱淑凤思宇欣明德光振世学正天安成东俊丽金子少荣宝长万仁义礼智广瑞景祥福祖耀传继宏鸿开启兴昌盛泽润清静宁安康`,
  ),
  last: chars(
    `华芳松正月树群洁恒鸥之博禾英民生满明梁新娟珍岚波兰文梅萍燕军峰霞琴良娣飞宁强平勇杰涛磊超艳娜丽玲敏静慧莉颖辉鹏斌浩宇轩龙虎彬林森根土水泉江河湖海山石玉金银铜铁仁义德才学智`,
  ),
  brand: words(
    `锦绣 绿城 万家 金桂 滨江 和睦 文华 嘉园 世纪 阳光 东方 翠苑 春江 西溪 南湖 北辰 中天 华府 盛世 香榭 碧水 蓝天 紫金 玉泉 青山 白云 龙湖 凤凰 银河 金色 幸福 安居 康乐 祥和 富春 钱塘 星洲 临安 都市 花样`,
  ),
  estate: words(`花园 家园 苑 公寓 小区 新村 名苑 华庭 雅居 府邸`),
  flavor: words(`夕阳红 百合 梅花 常青 金秋 彩虹 春风 邻里 红霞 和声 翰墨 银发 巾帼 牡丹 茉莉 丁香`),
};

/** Fills `bench.word`: every part of an invented name with its pinyin and initials, numbered from 0. */
export async function loadWords(client: Client, suffixes: string[]): Promise<void> {
  await client.query(
    `create table bench.word (list text, n int, name text collate "C", pinyin text, initials text, primary key (list, n))`,
  );
  const rows = Object.entries({ ...lists, suffix: [...new Set(suffixes)] }).flatMap(([list, names]) =>
    [...new Set(names)].map((name, n) => {
      const [, pinyin = '', initials = pinyin] = searchKeys([name]).split(' ');
      return { list, n, name, pinyin, initials };
    }),
  );
  await client.query(
    `insert into bench.word select * from json_to_recordset($1) as w(list text, n int, name text, pinyin text, initials text)`,
    [JSON.stringify(rows)],
  );
}

/** How many words a list has, as SQL needs it to pick one. */
export const sizeOf = (list: string): number => new Set(lists[list]).size;
