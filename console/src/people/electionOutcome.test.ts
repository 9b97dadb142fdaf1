import { expect, test } from 'vitest';
import { outcomeOf, turnoutOf, type Holder } from './electionOutcome.ts';

const person = (name: string) => ({ id: name, name });
const holder = (postId: string, name: string, mode = 'DIRECT_ELECTION', since = '2021-12-21'): Holder => ({
  postId,
  person: person(name),
  mode,
  since,
});
const names = (list: { person: { name: string } }[]) => list.map((one) => one.person.name);

const holders = [holder('chair', '陆庆芳'), holder('vice', '汪其正'), holder('clerk', '葛新月', 'APPOINTED')];

test('of a whole body all who were elected leave, also where nobody follows', () => {
  const { begin, again, end } = outcomeOf(holders, [{ postId: 'chair', person: person('陆庆芳') }], true, '2026-12-21');
  expect(names(begin)).toEqual([]);
  expect(names(again)).toEqual(['陆庆芳']);
  expect(names(end)).toEqual(['汪其正']);
});

test('a by-election is about the posts named alone', () => {
  const { begin, end } = outcomeOf(holders, [{ postId: 'vice', person: person('冯嘉树') }], false, '2026-12-21');
  expect(names(begin)).toEqual(['冯嘉树']);
  expect(names(end)).toEqual(['汪其正']);
});

test('whoever holds a post that was voted on leaves it, however they came', () => {
  expect(names(outcomeOf(holders, [{ postId: 'clerk', person: person('冯嘉树') }], false, '2026-12-21').end)).toEqual(['葛新月']);
});

test('while nobody is named nobody leaves', () => {
  expect(outcomeOf(holders, [], true, '2026-12-21')).toEqual({ begin: [], again: [], end: [] });
});

test('turnout is ballots of voters, and nothing while they contradict', () => {
  expect(turnoutOf('3762', '4120')).toBe('91.31');
  expect(turnoutOf('', '4120')).toBeUndefined();
  expect(turnoutOf('5000', '4120')).toBeUndefined();
});
