import { parseDivisionCode } from '@sanfang/schema/codes/division-code.ts';
import {
  GraphQLEnumType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLInterfaceType,
  type SelectionSetNode,
} from 'graphql';
import { badInput } from '../../reading/bad-input.ts';
import { type Context, idOf, literal, tableOf } from '../../reading/compile/context.ts';
import { type Cell, objectOf, select, type Value } from '../../reading/compile/object.ts';
import { nodeOf } from '../../reading/compile/nodes.ts';
import type { Check } from '../../reading/compile/parameters.ts';
import { collect, type SelectedField } from '../../reading/compile/selection.ts';
import type { ReadableConcept } from '../../reading/grammar/model.ts';
import { part, registerRoot, required, type SpecialRoot } from '../../reading/grammar/roots.ts';
import { says } from '../says.ts';
import { plain } from '../search-keys.ts';

const longestText = 60;
const mostResults = 50;

/** What the search index holds, by the name that a caller gives it. */
const searched = { DIVISION: 'Division', COMPOUND: 'Compound', ORGANIZATION: 'Organization', PERSON: 'Person' };
type SearchType = keyof typeof searched;

const say = (...words: Parameters<typeof says>): string => says(...words).description;

const searchType = (concepts: ReadonlyMap<string, ReadableConcept>): GraphQLEnumType =>
  new GraphQLEnumType({
    name: 'SearchType',
    ...says('查找对象', 'What is searched'),
    values: Object.fromEntries(
      Object.entries(searched).map(([name, concept]) => [name, { value: name, description: concepts.get(concept)?.type.description }]),
    ),
  });

const resultType = (node: GraphQLInterfaceType): GraphQLObjectType =>
  new GraphQLObjectType({
    name: 'SearchResult',
    ...says('查找结果', 'Search result'),
    fields: () => ({
      node: part(required(node), say('对象', 'What was found')),
      name: part(required(GraphQLString), say('名称', 'Name')),
      rank: part(
        required(GraphQLInt),
        say('匹配程度', 'Rank', {
          zh: '0 全名相同，1 名称开头，2 拼音、代码或曾用名开头，3 其他',
          en: '0 the whole name, 1 its start, 2 start of pinyin, code or former name, 3 anywhere',
        }),
      ),
    }),
  });

const searchText: Check = (value: string, argument) => {
  const term = plain(value);
  if ([...term].length > longestText) throw badInput(`${argument}: at most ${longestText} characters, not ${[...term].length}.`);
  if (term.includes('\0')) throw badInput(`${argument}: a text may not hold the character U+0000.`);
  return term;
};

const resultCount: Check = (value: number, argument) => {
  if (value < 1 || value > mostResults) throw badInput(`${argument}: ${value} is outside 1 to ${mostResults}.`);
  return value;
};

/** One bound of the subtree that the caller names; null where there is none. */
const bound =
  (side: 'low' | 'high'): Check =>
  (value: string | null, argument) => {
    if (value === null) return null;
    try {
      return parseDivisionCode(value)[side];
    } catch (error) {
      throw badInput(`${argument}: ${(error as Error).message}`);
    }
  };

/** The concepts of a schema by the type of its results: one process may hold several schemas. */
const conceptsOf = new WeakMap<GraphQLNamedType, ReadonlyMap<string, ReadableConcept>>();

/** `search(text, types, first, within)`: by part of a name, former name, pinyin, initials or code. */
const searchRoot: SpecialRoot = {
  name: 'search',
  description: say('查找', 'Search', {
    zh: '按名称的一部分、曾用名、拼音、首字母或代码',
    en: 'by part of a name, former name, pinyin, initials or code',
  }),
  build(all) {
    const node = all
      .get('Organization')!
      .type.getInterfaces()
      .find(({ name }) => name === 'Node')!;
    const result = resultType(node);
    conceptsOf.set(result, all);
    return {
      type: required(new GraphQLList(required(result))),
      args: {
        text: {
          type: new GraphQLNonNull(GraphQLString),
          description: say('查什么', 'Text', { zh: '最多 60 字，空白不计', en: 'at most 60 characters, blanks do not count' }),
        },
        types: {
          type: new GraphQLList(new GraphQLNonNull(searchType(all))),
          description: say('查哪些', 'Types', { zh: '不给则全部', en: 'left out: all' }),
        },
        first: { type: GraphQLInt, defaultValue: 10, description: say('取前几项', 'How many', { zh: '1 至 50', en: '1 to 50' }) },
        within: {
          type: GraphQLString,
          description: say('在某区划以内', 'Within a division', {
            zh: '2、4、6、9 或 12 位区划代码',
            en: 'a division code of 2, 4, 6, 9 or 12 digits',
          }),
        },
      },
    };
  },
  compile(context, field) {
    const { args, name } = field;
    const types = (args.types ?? Object.keys(searched)) as SearchType[];
    const concepts = conceptsOf.get(getNamedType(field.definition!.type))!;
    const tags = [...new Set(types)].map((type) => concepts.get(searched[type])!.tag);
    const add = (argument: string, value: unknown, type: string, check: Check, checkName: string): string =>
      context.parameters.add(value, type, `${name}.${argument}`, check, checkName);
    const values = [
      add('text', args.text, 'text', searchText, 'searchText'),
      `array[${tags.join()}]::int[]`,
      add('first', args.first ?? 10, 'int', resultCount, 'resultCount'),
      add('within', args.within ?? null, 'text', bound('low'), 'low'),
      add('within', args.within ?? null, 'text', bound('high'), 'high'),
    ];
    const found = `hub_search(${values.join(', ')}) with ordinality found(node_id, name, rank, place)`;
    // The index knows no policies: what it finds counts only if it can be read, too.
    const [only, ...others] = [...concepts.values()].filter(({ tag, table }) => tags.includes(tag) && table.root === table);
    if (only && !others.length) {
      const row = { alias: context.alias(), concept: only };
      const cells = resultOf(context, field, ({ selections, definition }) =>
        objectOf(context, row, selections, getNamedType(definition!.type)),
      );
      return `array(${select(cells, `${found} join ${tableOf(only)} ${row.alias} on ${idOf(row)} = found.node_id`, 'order by found.place')})`;
    }
    const nodeBehind = (selections: SelectionSetNode[], type: GraphQLNamedType): string =>
      nodeOf(context, [...concepts.values()], 'found.node_id', tags, selections, type);
    const cells = resultOf(context, field, ({ selections, definition }) => nodeBehind(selections, getNamedType(definition!.type)));
    const readable = `(${nodeBehind([], concepts.get('Organization')!.type)}) is not null`;
    return `array(${select(cells, found, `where ${readable} order by found.place`)})`;
  },
};

function resultOf(context: Context, field: SelectedField, nodeOfResult: (cell: SelectedField) => Value): Cell[] {
  const type = getNamedType(field.definition!.type) as GraphQLObjectType;
  return collect(context, type, field.selections).map((cell): Cell => {
    if (cell.name === '__typename') return [cell.key, `${literal(type.name)}::text`];
    return [cell.key, cell.name === 'node' ? nodeOfResult(cell) : `found.${cell.name}`];
  });
}

registerRoot(searchRoot);
