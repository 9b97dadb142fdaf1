import { graphql } from '@sanfang/schema/graphql.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onEachEngine, openHub, type TestHub } from '../kit/hub.ts';
import { changqing, nothingChanges, organizationId, tianshui } from '../kit/rows.ts';
import { type Caller, editor, reader } from '../kit/viewers.ts';

const dissolveOrganization = graphql(`
  mutation ($input: DissolveOrganizationInput!) {
    dissolveOrganization(input: $input) {
      __typename
      ... on OrganizationRecorded {
        organization {
          dissolvedOn
          version
        }
      }
      ... on PeriodIsEmpty {
        since
        until
      }
    }
  }
`);
const bandsOn = graphql(`
  query ($asOf: Date) {
    socialOrganizations(filter: { name: { eq: "王马丝竹民乐队" } }, asOf: $asOf) {
      totalCount
    }
  }
`);

onEachEngine((engine) => {
  let hub: TestHub;
  let id: string;
  beforeAll(async () => {
    hub = await openHub({ engine });
    id = await organizationId(hub, '王马丝竹民乐队');
  });
  afterAll(() => hub.close());

  const asked = (input: object) => ({ input: { organizationId: id, version: 1, dissolvedOn: '2026-11-01', ...input } });
  const dissolve = async (input: object) => (await hub.ask(editor(changqing), dissolveOrganization, asked(input))).dissolveOrganization;
  const refusal = (input: object, caller: Caller = editor(changqing)) => hub.refusal(caller, dissolveOrganization, asked(input));
  const bands = async (asOf?: string) => (await hub.ask(reader(changqing), bandsOn, { asOf })).socialOrganizations.totalCount;

  describe('refuses, and changes nothing:', () => {
    nothingChanges(() => hub);

    test('a day before it was established', async () => {
      expect(await dissolve({ dissolvedOn: '2020-07-22' })).toEqual({
        __typename: 'PeriodIsEmpty',
        since: '2020-07-22',
        until: '2020-07-22',
      });
    });

    test('a version that is not the present one', async () => {
      expect(await refusal({ version: 0 })).toMatchObject({ code: 'CONFLICT' });
    });

    test('a reader, and an editor of another street', async () => {
      expect(await refusal({}, reader(changqing))).toMatchObject({ code: 'FORBIDDEN' });
      expect(await refusal({}, editor(tianshui))).toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  test('it is gone from that day on, and stays on the days before', async () => {
    expect(await dissolve({})).toEqual({ __typename: 'OrganizationRecorded', organization: { dissolvedOn: '2026-11-01', version: 2 } });
    expect(await bands()).toBe(0);
    expect(await bands('2026-11-01')).toBe(0);
    expect(await bands('2026-10-31')).toBe(1);
  });
});
