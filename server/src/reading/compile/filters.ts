import type { EntityProperty } from '@mikro-orm/core';
import { badInput } from '../bad-input.ts';
import type { ManyField, OneField, ReadableConcept } from '../grammar/model.ts';
import * as checks from './checks.ts';
import { all, column, type Context, discriminator, identifier, type Row, source } from './context.ts';
import { childOf, linked, restrictions } from './links.ts';
import { baseType, type Check } from './parameters.ts';

/** A filter argument after slotting. */
export type Filter = Record<string, unknown>;

const comparison: Record<string, string> = { eq: '=', lt: '<', lte: '<=', gt: '>', gte: '>=' };

/**
 * SQL of a filter. It is two-valued: `not`, `none` and `every` ask for `is not true`, so that an absent value never
 * makes a condition unknown. `argument` is the path that an error names.
 */
export function where(context: Context, row: Row, filter: Filter, argument: string): string {
  const conditions = Object.entries(filter).map(([name, value]) => {
    const at = `${argument}.${name}`;
    if (value === null) throw badInput(`${at} can't be null.`);
    return condition(context, row, name, value, at);
  });
  return all(conditions);
}

function condition(context: Context, row: Row, name: string, value: unknown, at: string): string {
  const field = row.concept.fields.get(name);
  if (name === 'and') return all(alternatives(context, row, value, at));
  if (name === 'or')
    return (
      alternatives(context, row, value, at)
        .map((one) => `(${one})`)
        .join(' or ') || 'false'
    );
  if (name === 'not') return `(${where(context, row, value as Filter, at)}) is not true`;
  if (!field && name === 'within') return within(context, row, row.concept.place!.code, value, at);
  if (!field) return operators(context, discriminator(row), 'text', value as Filter, at);
  switch (field.kind) {
    case 'column':
      return operators(context, column(row, field.property), field.property.columnTypes[0]!, value as Filter, at);
    case 'one':
      return ofReference(context, row, field, value as Filter, at);
    case 'many':
      return all(Object.entries(value as Filter).map(([how, inner]) => ofList(context, row, field, how, inner, `${at}.${how}`)));
  }
}

const alternatives = (context: Context, row: Row, filters: unknown, at: string): string[] =>
  (filters as Filter[]).map((filter, index) => where(context, row, filter, `${at}.${index}`));

/** `code >= first and code < after`, parameters both, so that the index of the column serves without seeing them. */
function within(context: Context, row: Row, code: EntityProperty, value: unknown, at: string): string {
  const expression = column(row, code);
  const first = context.parameters.add(value, 'text', at, checks.firstCode as Check);
  const after = context.parameters.add(value, 'text', at, checks.codeAfter as Check);
  return `${expression} >= ${first} and ${expression} < ${after}`;
}

function ofReference(context: Context, row: Row, { property, target }: OneField, filter: Filter, at: string): string {
  const conditions: string[] = [];
  const remaining = { ...filter };
  if (isOwnDivision(row.concept, property, target) && remaining.within != null) {
    conditions.push(within(context, row, row.concept.place!.code, remaining.within, `${at}.within`));
    delete remaining.within;
    if (!Object.keys(remaining).length && !property.nullable) return all(conditions);
  }
  const child: Row = { alias: context.alias(), concept: target };
  const join = `${child.alias}.${identifier(property.referencedColumnNames[0]!)} = ${column(row, property)}`;
  conditions.push(`exists(select 1 from ${source(context, child)} where ${all([join, where(context, child, remaining, at)])})`);
  return all(conditions);
}

/** A row carries the code of its own division: asking for it there spares the join. */
const isOwnDivision = (concept: ReadableConcept, property: EntityProperty, target: ReadableConcept): boolean =>
  property.name === 'division' && !!concept.place && !concept.place.end && !!target.place?.end;

function ofList(context: Context, row: Row, field: ManyField, how: string, inner: unknown, at: string): string {
  if (inner === null) throw badInput(`${at} can't be null.`);
  const child = childOf(context, row, field);
  const from = `from ${source(context, child)} where`;
  const related = [linked(row, field, child), ...restrictions(context, child)];
  if (how === 'count') {
    const { of = {}, ...bounds } = inner as { of?: Filter | null } & Filter;
    if (of === null) throw badInput(`${at}.of can't be null.`);
    return operators(
      context,
      `(select count(*) ${from} ${all([...related, where(context, child, of, `${at}.of`)])})`,
      'bigint',
      bounds,
      at,
    );
  }
  const matching = where(context, child, inner as Filter, at);
  const sought = how === 'every' ? `(${matching}) is not true` : matching;
  return `${how === 'some' ? '' : 'not '}exists(select 1 ${from} ${all([...related, sought])})`;
}

/** SQL of the operators on one value. */
export function operators(context: Context, expression: string, columnType: string, given: Filter, argument: string): string {
  const isId = columnType === 'uuid';
  const type = baseType(columnType);
  const check: Check = isId ? checks.id : checks.text;
  const compared = Object.entries(given).map(([operator, value]) => {
    const at = `${argument}.${operator}`;
    if (value === null) throw badInput(`${at} can't be null; isNull asks for absence.`);
    const parameter = (as: string, by: Check): string => context.parameters.add(value, as, at, by);
    switch (operator) {
      case 'ne':
        return `${expression} is distinct from ${parameter(type, check)}`;
      case 'in':
        return `${expression} = any(${parameter(`${type}[]`, (isId ? checks.idList : checks.textList) as Check)})`;
      case 'isNull':
        return `${expression} is ${value ? '' : 'not '}null`;
      case 'contains':
        return `position(${parameter('text', checks.text)} in ${expression}) > 0`;
      case 'startsWith':
        return `starts_with(${expression}, ${parameter('text', checks.text)})`;
      default:
        return `${expression} ${comparison[operator]} ${parameter(type, check)}`;
    }
  });
  return all(compared);
}
