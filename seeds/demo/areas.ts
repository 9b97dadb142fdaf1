/** What differs between the three areas that the source documents come from. */
export interface Area {
  /** Beginning of the codes of its divisions. */
  prefix: string;
  dialing: string;
  roads: readonly string[];
  /** Modes of stations as they are found there; Hangzhou calls its own the fifth. */
  stationModes: readonly string[];
  stationsSince: { from: string; days: number };
}

const gongshu: Area = {
  prefix: '330105',
  dialing: '0571-0',
  roads:
    '中河北路 建国北路 凤起路 体育场路 庆春路 文晖路 绍兴路 上塘路 莫干山路 石祥路 大关路 德胜路 环城北路 环城西路 湖墅南路 湖墅北路 沈半路 拱康路 东新路 朝晖路 潮王路 延安路 武林路 小河路 登云路 石桥路 半山路 香积寺路 金华路 丽水路'.split(
      ' ',
    ),
  stationModes: ['FIFTH'],
  stationsSince: { from: '2009-01-12', days: 280 },
};
const chaoyang: Area = {
  prefix: '110105',
  dialing: '010-0',
  roads:
    '朝阳路 朝阳北路 建国路 姚家园路 东三环中路 东四环中路 东五环路 工人体育场北路 广渠路 京通快速路 望京街 阜通东大街 酒仙桥路 京顺路 安立路 大屯路 北苑路 惠新西街 樱花园东街 霄云路 亮马桥路 农展馆南路 八里庄路 青年路 双桥东路 劲松路 松榆南路 弘燕路 常营中路 来广营西路'.split(
      ' ',
    ),
  stationModes: ['SEPARATE', 'SEPARATE', 'SUBORDINATE', 'OFFICER'],
  stationsSince: { from: '2010-03-01', days: 900 },
};
const panzhihua: Area = {
  prefix: '5104',
  dialing: '0812-0',
  roads:
    '攀枝花大道 人民街 临江路 炳草岗大街 三线大道 金沙江大道 花城大道 机场路 苏铁西路 格里坪大道 安宁路 迎宾大道 仁和街 渡仁路 米易大道 盐边大道'.split(
      ' ',
    ),
  stationModes: ['SUBORDINATE', 'SUBORDINATE', 'OFFICER', 'LINE'],
  stationsSince: { from: '2012-05-01', days: 1800 },
};

/** Around the two streets in full depth: in the east, south, west and north. */
export const oldTownRoads = [
  ['建国北路', '环城东路', '东清巷'],
  ['庆春路', '凤起路', '平海路'],
  ['中河北路', '延安路', '武林路'],
  ['体育场路', '环城北路', '文晖路'],
] as const;

const areas: readonly Area[] = [gongshu, chaoyang, panzhihua];

export function areaOf(code: string): Area {
  const area = areas.find(({ prefix }) => code.startsWith(prefix));
  if (!area) throw new Error(`Division ${code} lies outside the areas of the demo.`);
  return area;
}

/** How much is invented of a community: three bodies everywhere, compounds in one district, every stairwell in two streets. */
export type Depth = 'LEAN' | 'COMPOUNDS' | 'FULL';

const fullStreets = ['330105012', '330105014'];

export function depthOf(code: string): Depth {
  if (fullStreets.some((street) => code.startsWith(street))) return 'FULL';
  return code.startsWith(gongshu.prefix) ? 'COMPOUNDS' : 'LEAN';
}
