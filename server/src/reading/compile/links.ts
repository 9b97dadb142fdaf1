import type { ManyField, ReadableConcept } from '../grammar/model.ts';
import { column, type Context, discriminator, identifier, idOf, literal, type Row } from './context.ts';

/** SQL that holds where `child` belongs to the list `field` of `parent`. */
export function linked(parent: Row, { link }: ManyField, child: Row): string {
  if (link.by === 'subtree') {
    const { code, end } = parent.concept.place!;
    const childCode = column(child, child.concept.place!.code);
    return `${childCode} >= ${column(parent, code)} and ${childCode} < ${column(parent, end!)}`;
  }
  return `${column(child, link.property)} = ${idOf(parent)}`;
}

/** What always holds of the rows of a list: the subtype that they are, and their validity on the day asked about. */
export function restrictions(context: Context, row: Row): string[] {
  const conditions = ofSubtype(row);
  const { valid } = row.concept;
  if (valid && context.asOf) {
    const [since, until] = [column(row, valid.since), column(row, valid.until)];
    const begun = `${since} <= ${context.asOf}`;
    conditions.push(valid.since.nullable ? `${since} is null or ${begun}` : begun, `${until} is null or ${until} > ${context.asOf}`);
  }
  return conditions;
}

/**
 * For lists that hang on no other row: the policy decides which rows are seen, but only a plain condition makes a
 * range of an index. For wide scopes another index with the policy as a filter is the better way.
 */
export function withinScope(context: Context, row: Row): string[] {
  if (!context.narrow || !row.concept.scopedBy.length) return [];
  const [start, end] = [context.parameters.ofRun('scopeStart', 'text'), context.parameters.ofRun('scopeEnd', 'text')];
  const ranges = row.concept.scopedBy.map(
    (name) => `(${row.alias}.${identifier(name)} >= ${start} and ${row.alias}.${identifier(name)} < ${end})`,
  );
  return [ranges.join(' or ')];
}

export function ofSubtype(row: Row): string[] {
  const { table } = row.concept;
  return isSubtype(row.concept) ? [`${discriminator(row)} = ${literal(String(table.discriminatorValue))}`] : [];
}

const isSubtype = ({ table }: ReadableConcept): boolean => table.root !== table && table.discriminatorValue !== undefined;
