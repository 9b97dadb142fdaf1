import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHub, type TestHub, today } from '../kit/hub.ts';
import { requires } from '../kit/machine.ts';
import { administrator, editor } from '../kit/viewers.ts';
import { deeds, street } from './deeds.ts';
import { violations } from './invariants.ts';
import { type Choice, Writer } from './writer.ts';

/**
 * Random sequences of appointing, ending, correcting, moving, replacing, seating, splitting, merging and undoing never
 * leave anything behind that may not be. `HISTORY_RUNS` looks harder, `HISTORY_SEED` repeats.
 */
const runs = Number(process.env.HISTORY_RUNS ?? 6);
const seed = Number(process.env.HISTORY_SEED ?? Date.now() % 1_000_000);
const writers = 8;

const choice: fc.Arbitrary<Choice> = fc.record({
  action: fc.nat(deeds.length - 1),
  one: fc.nat(50),
  other: fc.nat(50),
  day: fc.nat(119),
});

const perform = async (writer: Writer, choices: Choice[]): Promise<void> => {
  for (const chosen of choices) await deeds[chosen.action]![1](writer, chosen);
};

const said = (counted: Writer[]): string => {
  const total = new Map<string, number>();
  for (const { outcomes } of counted) for (const [what, count] of outcomes) total.set(what, (total.get(what) ?? 0) + count);
  return [...total]
    .sort()
    .map(([what, count]) => `${String(count).padStart(5)} ${what}`)
    .join('\n');
};

describe('on the embedded database, one after another', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await openHub({ engine: 'PGlite' });
  });
  afterAll(() => hub.close());

  test(`keeps history true, HISTORY_SEED=${seed}`, async () => {
    const writer = new Writer(hub, editor(street));
    await fc.assert(
      fc.asyncProperty(fc.array(choice, { minLength: 12, maxLength: 25 }), async (choices) => {
        await perform(writer, choices);
        expect(await violations(hub, today)).toEqual([]);
      }),
      // Each run goes on from where the one before it stopped, so a failure cannot be made smaller.
      { numRuns: runs, seed, endOnFailure: true },
    );
    process.stdout.write(`${said([writer])}\n`);
    expect([...writer.outcomes.keys()].filter((what) => what.endsWith(': done')).length).toBeGreaterThan(4);
  });
});

requires('postgresql')(`on PostgreSQL, ${writers} writers at once`, () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await openHub({ engine: 'PostgreSQL', poolSize: writers });
  });
  afterAll(() => hub.close());

  test(`keeps history true, HISTORY_SEED=${seed}`, async () => {
    const everybody = Array.from({ length: writers }, (_, index) => new Writer(hub, index % 2 ? editor(street) : administrator()));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(choice, { minLength: 8, maxLength: 15 }), { minLength: writers, maxLength: writers }),
        async (choices) => {
          await Promise.all(everybody.map((writer, index) => perform(writer, choices[index]!)));
          expect(await violations(hub, today)).toEqual([]);
        },
      ),
      { numRuns: runs, seed, endOnFailure: true },
    );
    process.stdout.write(`${said(everybody)}\n`);
    expect(everybody.flatMap(({ outcomes }) => [...outcomes.keys()]).some((what) => what.endsWith(': CONFLICT'))).toBe(true);
  });
});
