import { getNamedType, type GraphQLObjectType } from 'graphql';
import { codeLength, divisionSegment, type DivisionLevel } from '@sanfang/schema/codes/division-code.ts';
import { badInput } from '../bad-input.ts';
import { type Measure, measures } from '../grammar/groups.ts';
import type { ColumnField, GroupKey, ReadableConcept } from '../grammar/model.ts';
import * as checks from './checks.ts';
import { all, column, type Context, identifier, idOf, literal, type Row, source as rowsFrom } from './context.ts';
import { type Filter, operators } from './filters.ts';
import { type Cell, leaf, objectOf, select } from './object.ts';
import type { Check } from './parameters.ts';
import { collect, type SelectedField } from './selection.ts';

/** A key as asked for: where it stands (`viaPost.kind`), the SQL that groups, and the column of the groups that holds it. */
interface AskedKey {
  path: string;
  key: GroupKey;
  expression: string;
  name: string;
}

/**
 * SQL of the groups of the rows that `listed` selects. Rows are grouped by bare columns first; what stands behind a
 * key (a kind, a division) is looked up once per group.
 */
export function groupsOf(context: Context, source: Row, field: SelectedField, listed: string): string {
  const { by, having, orderBy, first } = field.args as { by: Filter[]; having?: Filter; orderBy?: Filter[]; first?: number | null };
  const joins = new Joins(context);
  const keys: AskedKey[] = [];
  for (const [index, asked] of by.entries()) {
    const { path, key, row, value } = follow(joins, source, asked, `${field.name}.by.${index}`);
    if (keys.some((known) => known.path === path)) throw badInput(`${field.name}.by.${index}: ${path} is grouped by twice.`);
    keys.push({ path, key, expression: keyed(row, key, value), name: `k${index}` });
  }
  const groups = context.alias();
  const type = getNamedType(field.definition!.type) as GraphQLObjectType;
  const measured = new Map<string, string>();
  const cells = collect(context, type, field.selections).map((part): Cell => {
    if (part.name === '__typename') return [part.key, `${literal(type.name)}::text`];
    if (part.name === 'count') return [part.key, `${groups}.count`];
    if (part.name === 'key') return [part.key, keyObject(context, source.concept, groups, keys, part, '')];
    return [part.key, measureObject(context, source, groups, part, measured)];
  });
  const held = having ? [...conditions(context, source, having, `${field.name}.having`)] : [];
  const sorted = [...(orderBy ?? []).map((term) => orderTerm(source, term, measured)), ...keys.map(({ name }) => `${name} asc nulls last`)];
  const limit = context.parameters.add(first ?? checks.mostGroups, 'int', `${field.name}.first`, checks.groupLimit as Check);
  const clauses = [
    `select ${[...keys.map(({ expression, name }) => `${expression} as ${name}`), 'count(*) as count', ...namesOf(measured)].join(', ')}`,
    `from ${rowsFrom(context, source)}${joins.text}`,
    `where ${listed}`,
    keys.length ? `group by ${keys.map((_, index) => index + 1).join(', ')}` : '',
    held.length ? `having ${all(held)}` : '',
  ];
  // Materialized, or the wanted order would make the planner sort all rows before it groups them; hashing is quicker.
  const grouped = `with grouped as materialized (${clauses.filter(Boolean).join(' ')})`;
  const order = sorted.length ? `order by ${sorted.join(', ')}` : '';
  return `array(${select(cells, `(${grouped} select * from grouped ${order} limit ${limit}) ${groups}`)})`;
}

/** Left joins to the rows behind references, each once. */
class Joins {
  text = '';
  private readonly rows = new Map<string, Row>();

  constructor(private readonly context: Context) {}

  to(from: Row, { property, target }: { property: Parameters<typeof column>[1]; target: ReadableConcept }): Row {
    const key = `${from.alias}.${property.name}`;
    const known = this.rows.get(key);
    if (known) return known;
    const row = { alias: this.context.alias(), concept: target };
    this.text += ` left join ${rowsFrom(this.context, row)} on ${row.alias}.${identifier(property.referencedColumnNames[0]!)} = ${column(from, property)}`;
    this.rows.set(key, row);
    return row;
  }
}

/** Walks one `XGroupBy` down its references to the key that it names. */
function follow(joins: Joins, from: Row, asked: Filter, argument: string): { path: string; key: GroupKey; row: Row; value: unknown } {
  const [[name, value]] = Object.entries(asked) as [[string, unknown]];
  const key = from.concept.groupKeys.get(name)!;
  if (key.kind === 'via') {
    const below = follow(joins, joins.to(from, key.field), value as Filter, `${argument}.${name}`);
    return { ...below, path: `${name}.${below.path}` };
  }
  if (value === false) throw badInput(`${argument}.${name} can only be true.`);
  // The referenced row, not the bare reference: one that the caller may not see is no key.
  return { path: name, key, row: key.kind === 'one' && key.field.target.guarded ? joins.to(from, key.field) : from, value };
}

const dateFormats: Record<string, string> = { YEAR: 'YYYY', MONTH: 'YYYY-MM', DAY: 'YYYY-MM-DD' };

/** SQL by which rows fall into groups. */
function keyed(row: Row, key: GroupKey, value: unknown): string {
  switch (key.kind) {
    case 'column':
      return column(row, key.field.property);
    case 'date': {
      const at = column(row, key.field.property);
      return `to_char(${key.field.leaf.name === 'DateTime' ? `${at} at time zone interval '8 hours'` : at}, '${dateFormats[value as string]}')`;
    }
    case 'division':
      return ancestor(column(row, row.concept.place!.code), value as DivisionLevel);
    case 'one':
      return key.field.target.guarded ? idOf(row) : column(row, key.field.property);
    case 'via':
      throw new Error('A way through a reference ends at a key.');
  }
}

/**
 * The first digits of a code, which name the division of a level; null for a code above that level. As numbers, because
 * cutting texts is what grouping many rows would spend most of its time on.
 */
function ancestor(code: string, level: DivisionLevel): string {
  const { start, end } = divisionSegment(level);
  const digits = `${code}::bigint / ${10 ** (codeLength - end)}`;
  return start ? `case when ${digits} % ${10 ** (end - start)} <> 0 then ${digits} end` : digits;
}

/** JSON of the keys of one group, as `XGroupKey` nests them. */
function keyObject(
  context: Context,
  concept: ReadableConcept,
  groups: string,
  keys: AskedKey[],
  field: SelectedField,
  above: string,
): Cell[] {
  const type = getNamedType(field.definition!.type) as GraphQLObjectType;
  return collect(context, type, field.selections).map((part): Cell => {
    if (part.name === '__typename') return [part.key, `${literal(type.name)}::text`];
    const path = above + part.name;
    const key = concept.groupKeys.get(part.name)!;
    if (key.kind === 'via') {
      const below = `${path}.`;
      const object = keyObject(context, key.field.target, groups, keys, part, below);
      return [part.key, keys.some((asked) => asked.path.startsWith(below)) ? object : 'null::json'];
    }
    const asked = keys.find((candidate) => candidate.path === path);
    // Compiled even where it is not grouped by: what a caller gives below it may be wrong.
    const value = keyValue(context, `${groups}.${asked?.name}`, key, part);
    return [part.key, asked ? value : 'null::json'];
  });
}

function keyValue(context: Context, value: string, key: GroupKey, part: SelectedField): string {
  const found = (concept: ReadableConcept, name: string, as: string): string => {
    const row = { alias: context.alias(), concept };
    return `(${select(objectOf(context, row, part.selections), rowsFrom(context, row), `where ${row.alias}.${identifier(name)} = ${as}`)})`;
  };
  if (key.kind === 'division') return found(key.divisions, 'code', `rpad(${value}::text, ${codeLength}, '0')`);
  if (key.kind === 'one') return found(key.field.target, key.field.property.referencedColumnNames[0]!, value);
  return key.kind === 'column' ? leaf(part.definition!.type, value) : value;
}

/** SQL of one measure of one column over a group. */
function measureOf(row: Row, measure: Measure, { property, leaf: { name } }: ColumnField): string {
  const value = column(row, property);
  if (measure !== 'avg') return `${measure}(${value})`;
  // Written as a division: the same double that any other program makes of the same sum and count.
  return name === 'Decimal' ? `round(avg(${value}), 2)` : `(sum(${value})::float8 / nullif(count(${value}), 0))`;
}

/** JSON of a measure's columns; `measured` collects what the groups must compute for it. */
function measureObject(context: Context, source: Row, groups: string, field: SelectedField, measured: Map<string, string>): Cell[] {
  const type = getNamedType(field.definition!.type) as GraphQLObjectType;
  return collect(context, type, field.selections).map((part): Cell => {
    if (part.name === '__typename') return [part.key, `${literal(type.name)}::text`];
    const expression = measureOf(source, field.name as Measure, source.concept.fields.get(part.name) as ColumnField);
    return [part.key, leaf(part.definition!.type, `${groups}.${nameOf(measured, expression)}`)];
  });
}

interface Aggregate {
  path: string;
  expression: string;
  type: string;
  value: unknown;
}

/** What stands behind `{ sum: { households: … } }`; `count` stands alone. */
function* aggregates(row: Row, given: Filter): Generator<Aggregate, void, undefined> {
  for (const [name, value] of Object.entries(given)) {
    if (name === 'count') yield { path: name, expression: 'count(*)', type: 'bigint', value };
    else if (!(measures as readonly string[]).includes(name) || value === null) yield { path: name, expression: '', type: '', value: null };
    else
      for (const [field, inner] of Object.entries(value as Filter)) {
        const of = row.concept.fields.get(field) as ColumnField;
        const isTotal = name === 'sum' || name === 'avg';
        const type = isTotal ? (of.leaf.name === 'Decimal' ? 'numeric' : 'float8') : of.property.columnTypes[0]!;
        yield { path: `${name}.${field}`, expression: measureOf(row, name as Measure, of), type, value: inner };
      }
  }
}

function* conditions(context: Context, row: Row, having: Filter, argument: string): Generator<string> {
  for (const { path, expression, type, value } of aggregates(row, having)) {
    if (value === null) throw badInput(`${argument}.${path} can't be null.`);
    yield operators(context, expression, type, value as Filter, `${argument}.${path}`);
  }
}

function orderTerm(row: Row, term: Filter, measured: Map<string, string>): string {
  const [{ path, expression, value }] = [...aggregates(row, term)] as [Aggregate];
  return `${path === 'count' ? path : nameOf(measured, expression)} ${value === 'ASC' ? 'asc' : 'desc'} nulls last`;
}

/** The column of the groups that holds a measure, whoever asks for it first. */
function nameOf(measured: Map<string, string>, expression: string): string {
  const name = measured.get(expression) ?? `m${measured.size}`;
  measured.set(expression, name);
  return name;
}

const namesOf = (measured: Map<string, string>): string[] => [...measured].map(([expression, name]) => `${expression} as ${name}`);
