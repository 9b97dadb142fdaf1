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
