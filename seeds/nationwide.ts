import { nationwideDivisions, type DivisionRow } from './reference/divisions.ts';

/** Every division that is not known yet, parents before children. */
export async function* missingDivisions(known: ReadonlySet<string>): AsyncGenerator<DivisionRow> {
  for await (const division of nationwideDivisions()) {
    if (!known.has(division.code)) yield division;
  }
}
