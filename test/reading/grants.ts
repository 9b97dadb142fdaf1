import { divisionScope, everywhere } from '@sanfang/schema/codes/division-code.ts';
import type { ReadContext } from '@sanfang/server/src/reading/run.ts';
import { nationRole, scopedRole } from '@sanfang/server/src/shared/guards.ts';
import fc from 'fast-check';
import type { ToyData, ToyRow } from './toy-data.ts';

/** What a caller was granted: subtrees of the division tree by their codes, or the nation. */
export interface Grant {
  nation: boolean;
  codes: string[];
  seesPhones: boolean;
}

/** Random grants over the areas of the data: none, one, several, equal and nested ones, the nation. */
export const grants = (data: ToyData): fc.Arbitrary<Grant> =>
  fc.record({
    nation: fc.integer({ min: 0, max: 7 }).map((number) => number === 7),
    codes: fc.array(fc.constantFrom(...data.Area.map(({ code }) => code as string)), { maxLength: 4 }),
    seesPhones: fc.boolean(),
  });

export const contextOf = ({ nation, codes, seesPhones }: Grant): ReadContext => ({
  viewer: {
    databaseRole: nation ? nationRole : scopedRole,
    scope: nation ? everywhere : divisionScope(codes),
    seesPhones,
  },
});

/** Whether a code lies at or below another: what is left of the upper one without its last zeros begins it. */
const liesBelow = (code: string, upper: string): boolean => {
  const end = [2, 4, 6, 9, 12].find((length) => Number(upper.slice(length)) === 0);
  return code.startsWith(upper.slice(0, end));
};

export const isNested = ({ codes }: Grant): boolean =>
  codes.some((code, index) => codes.some((upper, at) => at !== index && liesBelow(code, upper)));

/** What the policies leave: written here once more, over the arrays. */
export function visible(data: ToyData, { nation, codes }: Grant): ToyData {
  const isGranted = ({ divisionCode }: ToyRow): boolean => nation || codes.some((code) => liesBelow(divisionCode as string, code));
  return { ...data, Body: data.Body.filter(isGranted) };
}
