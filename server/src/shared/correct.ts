import { problem } from './problems.ts';

/**
 * Writes into a row what an input names: what is absent stays as it is, and null empties what may be empty.
 * `required` are the names that must keep a value.
 */
export function correct<Row extends object, Name extends keyof Row & string>(
  row: Row,
  input: { readonly [name in Name]?: Row[name] | null },
  names: readonly Name[],
  required: readonly Name[] = [],
): void {
  for (const name of names) {
    const value = input[name];
    if (value === undefined) continue;
    if (required.includes(name)) checkGiven(name, value);
    row[name] = value as Row[Name];
  }
}

/** A value that must be there: neither null nor a text of blanks. */
export function checkGiven(name: string, value: unknown): void {
  if (value === null || (typeof value === 'string' && !value.trim())) throw problem('BAD_USER_INPUT', `input.${name} 不能为空。`);
}
