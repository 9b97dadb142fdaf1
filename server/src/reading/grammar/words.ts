import { isEnumType, type GraphQLNamedType } from 'graphql';
import { says } from '../../shared/says.ts';

/** A name in the two languages of the house. */
export interface Words {
  zh: string;
  en: string;
}

/** The name out of a description made by `says()`: what stands before the colon of each line. */
export function wordsOf(description: string | null | undefined, fallback: string): Words {
  const [zh = '', en = ''] = (description ?? '').split('\n');
  return { zh: zh.split('：')[0] || fallback, en: en.split(': ')[0] || fallback };
}

const plainWords: Record<string, Words> = {
  ID: { zh: '编号', en: 'Id' },
  String: { zh: '文本', en: 'Text' },
  Int: { zh: '整数', en: 'Whole number' },
  Float: { zh: '数值', en: 'Number' },
  Boolean: { zh: '是否', en: 'Yes or no' },
};

export const wordsOfType = (type: GraphQLNamedType): Words =>
  plainWords[type.name] ?? wordsOf(type.description, isEnumType(type) ? 'Enum' : type.name);

const of = (words: Words, zh: string, en: string, more?: Words) => says(`${words.zh}${zh}`, `${words.en}${en}`, more).description;
const say = (zh: string, en: string, more?: Words) => says(zh, en, more).description;

/** Every description that the grammar writes itself; the rest stands at the concepts. */
export const texts = {
  filter: (words: Words) => of(words, '的筛选', ' filter', { zh: '所给条件须全部成立', en: 'all that is given must hold' }),
  listFilter: (words: Words) => of(words, '列表的筛选', ' list filter'),
  countFilter: (words: Words) =>
    of(words, '数量的筛选', ' count filter', { zh: '按查询日有效的计', en: 'those valid on the day asked about' }),
  order: (words: Words) => of(words, '的排序', ' order', { zh: '每项一个字段', en: 'one field each' }),
  key: (words: Words) => of(words, '的查找键', ' key', { zh: '只给一个', en: 'exactly one' }),
  connection: (words: Words) => of(words, '分页', ' page'),
  edge: (words: Words) => of(words, '分页中的一项', ' page item'),
  operators: (words: Words) => of(words, '比较', ' comparison'),
  one: (words: Words) => of(words, '，按查找键', ', one by its key'),
  many: (words: Words) => of(words, '列表', ' list'),
  typeEnum: (words: Words) => of(words, '的类型', ' type'),

  eq: say('等于', 'Equals'),
  ne: say('不等于', 'Does not equal', { zh: '空值也算不等于', en: 'an absent value does not either' }),
  in: say('属于其中之一', 'Is one of'),
  lt: say('小于', 'Is less than', { zh: '日期为早于', en: 'a date: before' }),
  lte: say('不大于', 'Is at most'),
  gt: say('大于', 'Is greater than', { zh: '日期为晚于', en: 'a date: after' }),
  gte: say('不小于', 'Is at least'),
  contains: say('包含', 'Contains'),
  startsWith: say('开头是', 'Starts with'),
  isNull: say('是否为空', 'Is absent'),
  and: say('全部成立', 'All of these hold'),
  or: say('至少一个成立', 'At least one of these holds'),
  not: say('不成立', 'This does not hold'),
  some: say('至少有一项满足', 'At least one matches'),
  none: say('没有一项满足', 'None matches'),
  every: say('每一项都满足', 'All match', { zh: '没有任何项时也成立', en: 'so does an empty list' }),
  count: say('满足条件的数量', 'How many match'),
  of: say('计哪些', 'Which are counted', { zh: '不给则全部', en: 'left out: all' }),
  type: say('类型', 'Type'),
  within: say('在某区划以内', 'Within a division', { zh: '2、4、6、9 或 12 位区划代码', en: 'a division code of 2, 4, 6, 9 or 12 digits' }),

  direction: say('排序方向', 'Direction'),
  ascending: say('升序', 'Ascending'),
  descending: say('降序', 'Descending'),

  pageInfo: say('分页信息', 'Page information'),
  hasNextPage: say('后面还有', 'More follow'),
  hasPreviousPage: say('前面还有', 'More precede'),
  startCursor: say('首项游标', 'Cursor of the first item'),
  endCursor: say('末项游标', 'Cursor of the last item'),
  nodes: say('本页各项', 'Items of this page'),
  edges: say('本页各项及游标', 'Items of this page with their cursors'),
  node: say('该项', 'The item'),
  cursor: say('游标', 'Cursor', { zh: '不透明，用于 after 与 before', en: 'opaque, for after and before' }),
  totalCount: say('总数', 'How many in all', { zh: '查询此字段时才计数', en: 'counted only when asked for' }),

  totalCountIsEstimate: say('总数为估计值', 'The total count is an estimate', {
    zh: '十万以内为准确值',
    en: 'it is exact up to 100,000',
  }),

  groups: say('分组统计', 'Groups', {
    zh: '对筛选后的全部行，与分页无关',
    en: 'over all rows that the filter leaves, whatever the page',
  }),
  group: (words: Words) => of(words, '分组', ' group'),
  groupBy: (words: Words) => of(words, '分组依据', ' group key asked for', { zh: '每项一个', en: 'one each' }),
  groupKey: (words: Words) => of(words, '分组的键', ' group key', { zh: '未作依据的为空', en: 'null where not grouped by' }),
  groupHaving: (words: Words) => of(words, '分组的筛选', ' group filter'),
  groupOrder: (words: Words) => of(words, '分组的排序', ' group order', { zh: '每项一个', en: 'one each' }),
  totals: (words: Words) => of(words, '合计或平均', ' totals'),
  extremes: (words: Words) => of(words, '最小或最大', ' extremes'),
  byArgument: say('依据', 'By', { zh: '不给任何依据则为一组', en: 'an empty list makes one group of all rows' }),
  having: say('分组的筛选', 'Which groups'),
  orderGroups: say('分组的排序', 'Order of the groups', { zh: '末尾按键升序', en: 'ends with the keys, ascending' }),
  firstGroups: say('取前几组', 'How many groups', { zh: '1 至 1000，不给则 1000', en: '1 to 1000, 1000 when left out' }),
  keyOfGroup: say('分组的键', 'Key of the group'),
  countOfGroup: say('行数', 'How many rows'),
  sum: say('合计', 'Sum', { zh: '没有值时为空', en: 'null over no values' }),
  avg: say('平均', 'Average', { zh: '没有值时为空', en: 'null over no values' }),
  min: say('最小', 'Least', { zh: '没有值时为空', en: 'null over no values' }),
  max: say('最大', 'Greatest', { zh: '没有值时为空', en: 'null over no values' }),
  divisionKey: say('所在区划', 'Division', {
    zh: '所给层级的区划；高于该层级的行为空',
    en: 'of the level asked for; null for rows above it',
  }),
  via: (words: Words) => of(words, '的某一项', ', something of it'),
  datePart: say('时间单位', 'Part of a date', { zh: '时刻按北京时间', en: 'of an instant: in China' }),
  year: say('年', 'Year', { zh: '格式 YYYY', en: 'written YYYY' }),
  month: say('月', 'Month', { zh: '格式 YYYY-MM', en: 'written YYYY-MM' }),
  day: say('日', 'Day', { zh: '格式 YYYY-MM-DD', en: 'written YYYY-MM-DD' }),

  by: say('查找键', 'Key'),
  filterArgument: say('筛选', 'Filter'),
  orderBy: say('排序', 'Order', { zh: '编号为最后一级', en: 'ties are broken by id' }),
  first: say('取前几项', 'How many from the start', { zh: '1 至 200，不给则 50', en: '1 to 200, 50 when left out' }),
  last: say('取后几项', 'How many from the end', { zh: '1 至 200', en: '1 to 200' }),
  after: say('在此游标之后', 'After this cursor'),
  before: say('在此游标之前', 'Before this cursor'),
  asOf: say('查询日', 'As of', {
    zh: '只看这一天有效的事实；不给为今天，null 为不限',
    en: 'facts valid on this day; left out: today; null: of all times',
  }),
  nodeRoot: say('按编号查找', 'Anything by its id'),
  nodesRoot: say('按编号批量查找', 'Anything by ids', {
    zh: '按所给次序，找不到为 null，最多 100 个',
    en: 'in the order asked, null where missing, at most 100',
  }),
  id: say('编号', 'Id'),
  ids: say('编号', 'Ids'),
  history: say('变更记录', 'History', { zh: '最新在前', en: 'newest first' }),
};
