import { beforeAll, expect, test } from 'vitest';
import { openToyHub, type ToyHub } from './toy-hub.ts';

let hub: ToyHub;
beforeAll(async () => {
  hub = await openToyHub();
});

test('answers a list of an interface with its references', async () => {
  const { data, errors } = await hub.ask('{ bodies(first: 3, asOf: null) { nodes { __typename id name division { code } ... on Party { members } aliases } totalCount pageInfo { hasNextPage } } }');
  expect(errors).toBeUndefined();
  console.log(JSON.stringify(data));
});
