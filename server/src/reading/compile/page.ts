import { getNamedType, type GraphQLObjectType } from 'graphql';
import { badInput } from '../bad-input.ts';
import type { OrderTerm } from '../grammar/model.ts';
import * as checks from './checks.ts';
import { all, type Context, identifier, literal, type Row, source as from } from './context.ts';
import { type Filter, where } from './filters.ts';
import { groupsOf } from './groups.ts';
import { restrictions, withinScope } from './links.ts';
import { type Cell, json, objectOf, select, sqlOf, type Value } from './object.ts';
import { Order } from './order.ts';
import type { Check } from './parameters.ts';
import { collect, type SelectedField } from './selection.ts';

/** One page of a list while it is compiled. */
interface Page {
  context: Context;
  /** The row of the table, for conditions and sorting. */
  source: Row;
  /** The same row as the page carries it: only the columns that its items use. */
  item: Row & { used: Set<string> };
  order: Order;
  /** SQL of the number of items. */
  size: string;
  backward: boolean;
  hasAfter: boolean;
  hasBefore: boolean;
  /** Which rows belong to the list at all, and which to this page. */
  listed: string;
  paged: string;
  /** The page serves several fields, so it is made once and numbered. */
  materialized: boolean;
  /** Name of the materialized page. */
  name: string;
}

const position = '"#"';

/**
 * SQL of a connection: nodes, edges, page information, total count and groups of the rows that the arguments select.
 * `link` holds for the rows of the list, null for a list of its own.
 */
export function connectionOf(context: Context, source: Row, field: SelectedField, link: string | null, defaultOrder: OrderTerm[]): Value {
  const fields = collect(context, source.concept.connection, field.selections);
  const connection = source.concept.rows && timesRead(fields) > 1 ? madeOnce : partsOf;
  return connection(context, source, field, fields, link, defaultOrder);
}

/** How often the rows of a connection are read: for the page, the count, each of the groups. */
const timesRead = (fields: SelectedField[]): number =>
  fields.filter(({ name }) => name === 'totalCount' || name === 'groups').length + Number(fields.some(({ name }) => isOfPage(name)));

const isOfPage = (name: string): boolean => name === 'nodes' || name === 'edges' || name === 'pageInfo';

/** Rows that a query makes are made once for all parts of a connection, with the columns that they use. */
function madeOnce(
  context: Context,
  made: Row,
  field: SelectedField,
  fields: SelectedField[],
  link: string | null,
  defaultOrder: OrderTerm[],
): string {
  const { scope, listed } = conditionsOf(context, made, field, link);
  const name = `made_${made.alias}`;
  const source = { ...made, used: new Set<string>(), rows: `select * from ${name}` };
  const unfiltered = { ...field, args: { ...field.args, filter: undefined } };
  const parts = partsOf(context, source, unfiltered, fields, 'true', defaultOrder);
  const columns = [...source.used].map((column) => `${made.alias}.${identifier(column)}`);
  const rows = `select ${columns.join(', ') || '1'} from ${from(context, made)} where ${all([...scope, ...listed])}`;
  return `(with ${name} as materialized (${rows}) select ${sqlOf(parts)})`;
}

function partsOf(
  context: Context,
  source: Row,
  field: SelectedField,
  fields: SelectedField[],
  link: string | null,
  defaultOrder: OrderTerm[],
): Value {
  const { concept } = source;
  const page = pageOf(context, source, field, fields, link, defaultOrder);
  const items = new Map<SelectedField, Value>();
  for (const part of fields) {
    if (part.name === 'nodes') items.set(part, objectOf(context, page.item, part.selections));
    if (part.name === 'edges') items.set(part, edgeOf(page, part));
    if (part.name === 'pageInfo') items.set(part, pageInfoOf(page, part));
    if (part.name === 'groups') items.set(part, groupsOf(context, source, part, page.listed));
  }
  // Only now is known which columns the page must carry.
  for (const name of page.item.used) source.used?.add(name);
  const carried = [...page.item.used].map((name) => `${source.alias}.${identifier(name)}`);
  const cells = fields.map((part): Cell => {
    if (part.name === '__typename') return [part.key, `${literal(concept.connection.name)}::text`];
    if (part.name === 'totalCount') return [part.key, totalCount(page)];
    if (part.name === 'totalCountIsEstimate' && (source.concept.rows || source.rows)) return [part.key, 'false'];
    if (part.name === 'totalCountIsEstimate') return [part.key, `(${countedUpTo(page)} > ${context.countUpTo})`];
    if (part.name === 'pageInfo' || part.name === 'groups') return [part.key, items.get(part)!];
    const [table, rest] = page.materialized ? fromMaterialized(page) : [fromTable(page, carried)];
    return [part.key, `array(${select(items.get(part)!, table, rest)})`];
  });
  return page.materialized ? `(with ${page.name} as materialized (${numbered(page, carried)}) select ${json(cells)})` : cells;
}

function pageOf(
  context: Context,
  source: Row,
  field: SelectedField,
  fields: SelectedField[],
  link: string | null,
  defaultOrder: OrderTerm[],
): Page {
  const { orderBy, first, last, after, before } = field.args;
  const at = (name: string): string => `${field.name}.${name}`;
  if (first != null && last != null) throw badInput(`${field.name}: first and last exclude each other.`);
  const backward = last != null;
  const order = new Order(context, source.concept, orderBy as never, defaultOrder);
  const { scope, listed } = conditionsOf(context, source, field, link);
  // A page of a wide scope is better read in its order, with the policy as a filter.
  const pageScope = link || context.width === 'narrow' ? scope : [];
  const beyond = [
    ...(after == null ? [] : [order.beyond(source, after, false, at('after'))]),
    ...(before == null ? [] : [order.beyond(source, before, true, at('before'))]),
  ];
  const used = fields.filter(({ name }) => isOfPage(name));
  const itemAlias = context.alias();
  return {
    context,
    source,
    item: { alias: itemAlias, concept: source.concept, used: new Set() },
    order,
    size: context.parameters.add(last ?? first ?? checks.defaultPage, 'int', at(backward ? 'last' : 'first'), checks.pageSize as Check),
    backward,
    hasAfter: after != null,
    hasBefore: before != null,
    listed: all([...scope, ...listed]),
    paged: all([...pageScope, ...listed, ...beyond]),
    materialized: used.length > 1 || backward || used.some(({ name }) => name === 'pageInfo'),
    name: `page_${itemAlias}`,
  };
}

/** SQL of what holds for the rows of a list: where they belong, as far as that narrows what is read, and what is asked of them. */
function conditionsOf(
  context: Context,
  source: Row,
  { name, args }: SelectedField,
  link: string | null,
): { scope: string[]; listed: string[] } {
  const filter = args.filter as Filter | null | undefined;
  const scope = link ? [link] : filter?.within !== undefined ? [] : withinScope(context, source);
  return { scope, listed: [...restrictions(context, source), ...(filter ? [where(context, source, filter, `${name}.filter`)] : [])] };
}

/** The page as a sub-select under the items: nothing but the wanted columns leaves the table. */
function fromTable({ context, source, item, order, paged, size }: Page, carried: string[]): string {
  return `(select ${carried.join(', ') || '1'} from ${from(context, source)} where ${paged} order by ${order.by(source, false)} limit ${size}) ${item.alias}`;
}

/** The page once, numbered from its own end, with one row more to know whether others follow. */
function numbered({ context, source, order, paged, size, backward }: Page, carried: string[]): string {
  const by = order.by(source, backward);
  return `select ${[...carried, `row_number() over (order by ${by}) as ${position}`].join(', ')} from ${from(context, source)} where ${paged} order by ${by} limit ${size} + 1`;
}

const fromMaterialized = ({ name, item, size, backward }: Page): [table: string, rest: string] => [
  `${name} ${item.alias}`,
  `where ${item.alias}.${position} <= ${size} order by ${item.alias}.${position} ${backward ? 'desc' : 'asc'}`,
];

/** How many rows there are, as far as counting them is quick: one more than the bound stands for all beyond it. */
const countedUpTo = ({ context, source, listed }: Page): string =>
  `(select count(*) from (select 1 from ${from(context, source)} where ${listed} limit ${context.countUpTo + 1}) "$")`;

/** Exact up to the bound; beyond it what one in twenty of the table's pages holds, times twenty. What has no table is counted. */
function totalCount(page: Page): string {
  const { context, source, listed } = page;
  if (source.concept.rows || source.rows) return `(select count(*) from ${from(context, source)} where ${listed})`;
  const sampled = `(select count(*) * 20 from ${from(context, source)} tablesample system (5) repeatable (1) where ${listed})`;
  // Without the offset the planner would count once for each time that `n` is mentioned.
  return `(select case when n <= ${context.countUpTo} then n else greatest(n, ${sampled}) end from (select ${countedUpTo(page)} as n offset 0) "$")`;
}

function edgeOf({ context, item, order }: Page, edges: SelectedField): Cell[] {
  const type = getNamedType(edges.definition!.type) as GraphQLObjectType;
  return collect(context, type, edges.selections).map((part): Cell => {
    if (part.name === 'node') return [part.key, objectOf(context, item, part.selections)];
    if (part.name === 'cursor') return [part.key, order.cursor(item)];
    return [part.key, `${literal(type.name)}::text`];
  });
}

function pageInfoOf(page: Page, info: SelectedField): Cell[] {
  const { name, item, size, backward, order } = page;
  const type = getNamedType(info.definition!.type) as GraphQLObjectType;
  const more = `(select count(*) > ${size} from ${name})`;
  const cursorAt = (start: boolean): string =>
    `(select ${order.cursor(item)} from ${name} ${item.alias} where ${item.alias}.${position} <= ${size} order by ${item.alias}.${position} ${start === backward ? 'desc' : 'asc'} limit 1)`;
  return collect(page.context, type, info.selections).map((part): Cell => {
    switch (part.name) {
      case 'hasNextPage':
        return [part.key, backward ? String(page.hasBefore) : more];
      case 'hasPreviousPage':
        return [part.key, backward ? more : String(page.hasAfter)];
      case 'startCursor':
        return [part.key, cursorAt(true)];
      case 'endCursor':
        return [part.key, cursorAt(false)];
      default:
        return [part.key, `${literal(type.name)}::text`];
    }
  });
}
