import type { ManyField, ReadableConcept } from '../grammar/model.ts';
import { column, type Context, discriminator, identifier, idOf, literal, type Row } from './context.ts';

/** A row of the list `field` of `parent`. */
export function childOf(context: Context, parent: Row, { link, target }: ManyField): Row {
  const child: Row = { alias: context.alias(), concept: target };
  return link.by === 'inside' ? { ...child, rows: insideRows(column(parent, link.property), target) } : child;
}

/** SQL of the rows in a JSON array; their ids are their places in it, so that they stay in order. */
function insideRows(array: string, { table }: ReadableConcept): string {
  const columns = table.props.filter(({ primary, fieldNames }) => !primary && fieldNames?.length);
  const typed = columns.map(({ fieldNames, columnTypes }) => `${identifier(fieldNames[0]!)} ${columnTypes[0]}`);
  const names = columns.map(({ fieldNames }) => identifier(fieldNames[0]!));
  return `select ('00000000-0000-7000-8000-' || lpad(place::text, 12, '0'))::uuid as id, inside.* from rows from (jsonb_to_recordset(${array}) as (${typed.join(', ')})) with ordinality as inside(${names.join(', ')}, place)`;
}

/** SQL that holds where `child` belongs to the list `field` of `parent`. */
export function linked(parent: Row, { link }: ManyField, child: Row): string {
  if (link.by === 'subtree') {
    const { code, end } = parent.concept.place!;
    const childCode = column(child, child.concept.place!.code);
    return `${childCode} >= ${column(parent, code)} and ${childCode} < ${column(parent, end!)}`;
  }
  if (link.by === 'inside') return 'true';
  return `${column(child, link.property)} = ${idOf(parent)}`;
}

/** What always holds of the rows of a list: the subtype that they are, and their validity on the day asked about. */
export function restrictions(context: Context, row: Row): string[] {
  const conditions = ofSubtype(row);
  const { valid } = row.concept;
  if (valid && context.asOf) {
    // Most facts have begun on any day asked about, so an index of beginnings would only be read from end to end;
    // `coalesce` keeps the planner, which does not see the day, from it. That most have no end it knows.
    conditions.push(`coalesce(${column(row, valid.since)}, '-infinity') <= ${context.asOf}`);
    conditions.push(`${column(row, valid.until)} is null or ${column(row, valid.until)} > ${context.asOf}`);
  }
  return conditions;
}

/**
 * For lists that hang on no other row: the policy decides which rows are seen, but only a plain condition makes a
 * range of an index.
 */
export function withinScope(context: Context, row: Row): string[] {
  const { scopedBy } = row.concept;
  if (context.width === 'all' || !scopedBy) return [];
  const [start, end] = [context.parameters.ofRun('scopeStart', 'text'), context.parameters.ofRun('scopeEnd', 'text')];
  return [scopedBy(row.alias, (code) => `(${code} >= ${start} and ${code} < ${end})`)];
}

export function ofSubtype(row: Row): string[] {
  const { table } = row.concept;
  return isSubtype(row.concept) ? [`${discriminator(row)} = ${literal(String(table.discriminatorValue))}`] : [];
}

const isSubtype = ({ table }: ReadableConcept): boolean => table.root !== table && table.discriminatorValue !== undefined;
