import { expect, test } from 'vitest';
import { endedIn, inputOf, isUnassigned, partsFor, stepOf, type Item, type LayoutValues } from './layoutPlan.ts';

const east = { id: 'east', name: '东社区' };
const west = { id: 'west', name: '西社区' };
const blank: LayoutValues = { communities: [], takers: [], parts: [], placed: {}, effectiveOn: '2026-11-20' };
const planned = (values: Partial<LayoutValues>): LayoutValues => {
  const all = { ...blank, ...values };
  return { ...all, parts: partsFor(all) };
};
const compound: Item = { id: 'compound', table: 'compound', name: '小区', detail: '', communityId: 'east' };

test('each kind asks for its own communities after the change', () => {
  const shape = (values: Partial<LayoutValues>) => planned(values).parts.map(({ communityId }) => communityId ?? 'new');
  expect(shape({ kind: 'SPLIT', communities: [east] })).toEqual(['new', 'new']);
  expect(shape({ kind: 'MERGE', communities: [east, west] })).toEqual(['new']);
  expect(shape({ kind: 'ENLARGE', communities: [east, west] })).toEqual(['east', 'west']);
  expect(shape({ kind: 'CREATE', communities: [east] })).toEqual(['new', 'east']);
  expect(shape({ kind: 'CREATE' })).toEqual(['new']);
  expect(shape({ kind: 'CLOSE', communities: [east], takers: [west] })).toEqual(['west']);
});

test('what was typed stays as long as its community does', () => {
  const merged = planned({ kind: 'MERGE', communities: [east, west] });
  const carried = { ...merged.parts[0]!, communityId: 'east', households: '9' };
  expect(partsFor({ ...merged, parts: [carried] })).toEqual([carried]);
  expect(partsFor({ ...merged, communities: [west], parts: [carried] })[0]!.communityId).toBeUndefined();
  const [created] = partsFor({ ...merged, kind: 'CREATE', parts: [carried] });
  expect([created!.communityId, created!.households]).toEqual([undefined, '']);
});

test('only what loses its community has to be assigned', () => {
  const split = planned({ kind: 'SPLIT', communities: [east] });
  expect(endedIn(split)).toEqual([east]);
  expect(isUnassigned(split, compound)).toBe(true);
  expect(isUnassigned({ ...split, placed: { compound: 'a' } }, compound)).toBe(false);
  expect(isUnassigned({ ...split, placed: { compound: 'gone' } }, compound)).toBe(true);
  expect(isUnassigned(planned({ kind: 'ENLARGE', communities: [east, west] }), compound)).toBe(false);
  expect(isUnassigned(planned({ kind: 'CLOSE', communities: [east], takers: [west] }), compound)).toBe(false);
});

test('the hub is asked in its own words', () => {
  expect(inputOf(blank, [], 'street')).toBeUndefined();
  const split = planned({ kind: 'SPLIT', communities: [east], placed: { compound: 'b' } });
  split.parts[0] = { ...split.parts[0]!, name: ' 新社区 ', households: '120', beginBodies: false };
  const input = inputOf(split, [compound], 'street')!;
  expect(input).toMatchObject({ kind: 'SPLIT', communityIds: ['east'], streetId: null, basis: null });
  expect(input.parts).toMatchObject([
    { communityId: null, name: '新社区', code: null, households: 120, beginBodies: false, compoundIds: [] },
    { beginBodies: true, compoundIds: ['compound'], gridIds: [] },
  ]);
  expect(inputOf(planned({ kind: 'CREATE' }), [], 'street')).toMatchObject({ communityIds: [], streetId: 'street' });
});

test('each problem is mended in a step', () => {
  expect(stepOf({ code: 'NAME_TAKEN', path: 'parts.0.name' })).toBe('parts');
  expect(stepOf({ code: 'NOT_OF_THESE', path: 'parts.1.gridIds' })).toBe('assign');
  expect(stepOf({ code: 'MISSING_ASSIGNMENT', path: 'compoundIds' })).toBe('assign');
  expect(stepOf({ code: 'DATE_IN_FUTURE', path: 'effectiveOn' })).toBe('what');
});
