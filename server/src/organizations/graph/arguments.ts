import { badInput } from '../../reading/bad-input.ts';
import * as checks from '../../reading/compile/checks.ts';
import type { Context } from '../../reading/compile/context.ts';
import type { Check } from '../../reading/compile/parameters.ts';
import type { SelectedField } from '../../reading/compile/selection.ts';
import { distinctTags, Slot } from '../../reading/compile/slots.ts';

/** Refuses numbers outside a range. */
const between =
  (least: number, most: number): Check =>
  (value: number, argument) => {
    if (value < least || value > most) throw badInput(`${argument}: ${value} is outside ${least} to ${most}.`);
    return value;
  };

/** SQL of a whole number; a caller's null means the same as leaving it out. */
export const numberArgument = (
  context: Context,
  { name, args }: SelectedField,
  argument: string,
  otherwise: number,
  [least, most]: [number, number],
): string => context.parameters.add(args[argument] ?? otherwise, 'int', `${name}.${argument}`, between(least, most), `${least} to ${most}`);

/** SQL of an id. */
export const idArgument = (context: Context, { name, args }: SelectedField, argument: string): string =>
  context.parameters.add(args[argument], 'uuid', `${name}.${argument}`, checks.id);

/** SQL of an array of at most 100 ids; undefined where the caller gives none. */
export const idsArgument = (context: Context, { name, args }: SelectedField, argument: string): string | undefined =>
  args[argument] == null ? undefined : context.parameters.add(args[argument], 'uuid[]', `${name}.${argument}`, checks.idBatch as Check);

/** The concept that an id given by the caller belongs to; undefined where it is no id of ours. */
export function conceptTagOf(id: unknown): number | undefined {
  return (id instanceof Slot ? id.tags : distinctTags(id))[0];
}
