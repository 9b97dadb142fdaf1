import DataLoader from 'dataloader';
import type { GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openToyHub, type ToyHub } from './toy-hub.ts';

let hub: ToyHub;
beforeAll(async () => {
  hub = await openToyHub();
});
afterAll(() => hub.orm.close());

test('runs the code of one field for all rows of the tree at once, so that a DataLoader has one batch', async () => {
  const batches: number[] = [];
  const loader = new DataLoader<string, string>(async (keys) => {
    batches.push(keys.length);
    return keys.map((key) => `loaded ${key}`);
  });
  const { phone } = (hub.schema.getType('Human') as GraphQLObjectType).getFields();
  phone!.resolve = ({ $needs }: { $needs: { phone: string | null } }) => $needs.phone && loader.load($needs.phone);

  hub.statements.length = 0;
  const { data, errors } = await hub.ask(
    '{ seats(first: 200) { nodes { holdings(first: 200) { nodes { human { phone } } } } } people(first: 200) { nodes { name phone } } }',
  );
  expect(errors).toBeUndefined();
  const phones = new Set(hub.data.Human.flatMap((human) => (human.phone as string | null) ?? []));
  expect(phones.size).toBeGreaterThan(2);
  for (const number of phones) expect(JSON.stringify(data)).toContain(`loaded ${number}`);
  expect(batches).toEqual([phones.size]);
  expect(hub.statements).toHaveLength(1);
});
