import { operationKey, Plans } from '@sanfang/server/src/reading/plans.ts';
import { getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';

const compiled = (text: string) => () => ({ text, parameters: [], checks: [], coded: false, empty: false });

test('keeps a bounded number of plans, those in use', () => {
  const plans = new Plans();
  plans.get('kept', compiled('kept'));
  for (let index = 0; index < 5000; index++) {
    plans.get(`once ${index}`, compiled('once'));
    if (index % 1000 === 0) expect(plans.get('kept', compiled('compiled anew')).text).toBe('kept');
  }
  expect(plans.size).toBe(2000);
});

test('names a plan from its third use on, each by a name of its own', () => {
  const plans = new Plans();
  const names = ['a', 'b'].map((key) => {
    const uses = [1, 2, 3, 4].map(() => plans.get(key, compiled(key)).name);
    expect(uses.slice(0, 2)).toEqual([undefined, undefined]);
    expect(uses[2]).toBe(uses[3]);
    return uses[2];
  });
  expect(names[0]).toMatch(/^read_\d+$/);
  expect(new Set(names).size).toBe(2);
});

test('tells operations apart by their text and their place in it, parsed or printed', () => {
  const text = 'query A { role } query B { role }';
  const keyOf = (source: string, name: string, noLocation = false): string =>
    operationKey(getOperationAST(parse(source, { noLocation }), name)!);
  expect(keyOf(text, 'A')).toBe(keyOf(text, 'A'));
  expect(keyOf(text, 'A')).not.toBe(keyOf(text, 'B'));
  expect(keyOf(text, 'A')).not.toBe(keyOf(`${text} `, 'A'));
  expect(keyOf(text, 'A', true)).toBe(keyOf(text, 'A', true));
  expect(keyOf(text, 'A', true)).not.toBe(keyOf(text, 'B', true));
});
