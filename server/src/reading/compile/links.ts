import type { ManyField, ReadableConcept } from '../grammar/model.ts';
import { column, type Context, discriminator, idOf, literal, type Row } from './context.ts';

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

export function ofSubtype(row: Row): string[] {
  const { table } = row.concept;
  return isSubtype(row.concept) ? [`${discriminator(row)} = ${literal(String(table.discriminatorValue))}`] : [];
}

const isSubtype = ({ table }: ReadableConcept): boolean => table.root !== table && table.discriminatorValue !== undefined;
