import { graphql } from '@sanfang/schema/graphql.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onEachEngine, openHub, type TestHub } from '../kit/hub.ts';
import { changqing, idOfNothing, nothingChanges, organizationId, tianshui } from '../kit/rows.ts';
import { type Caller, editor, reader } from '../kit/viewers.ts';

const endRelation = graphql(`
  mutation ($input: EndRelationInput!) {
    endRelation(input: $input) {
      __typename
      ... on Relation {
        until
        version
      }
      ... on PeriodIsEmpty {
        since
        end: until
      }
    }
  }
`);
const linesOn = graphql(`
  query ($id: ID!, $asOf: Date) {
    organization(by: { id: $id }, asOf: $asOf) {
      incomingRelations(filter: { kind: { code: { eq: "GUIDES_COORDINATES_SUPERVISES" } } }) {
        totalCount
      }
    }
  }
`);

onEachEngine((engine) => {
  let hub: TestHub;
  let police: string;
  let relationId: string;
  let since: string;
  beforeAll(async () => {
    hub = await openHub({ engine });
    police = await organizationId(hub, '王马社区警务室');
    const [row] = await hub.sql<{ id: string; since: string }>(
      `select r.id, r.since::text from relation r join relation_kind k on k.id = r.kind_id
       where r.target_id = ? and k.code = 'GUIDES_COORDINATES_SUPERVISES'`,
      [police],
    );
    relationId = row!.id;
    since = row!.since;
  });
  afterAll(() => hub.close());

  const asked = (input: object) => ({ input: { relationId, version: 1, until: '2026-11-01', ...input } });
  const end = async (input: object) => (await hub.ask(editor(changqing), endRelation, asked(input))).endRelation;
  const refusal = (input: object, caller: Caller = editor(changqing)) => hub.refusal(caller, endRelation, asked(input));
  const lines = async (asOf?: string) =>
    (await hub.ask(reader(changqing), linesOn, { id: police, asOf })).organization?.incomingRelations.totalCount;

  describe('refuses, and changes nothing:', () => {
    nothingChanges(() => hub);

    test('an end on its first day', async () => {
      expect(await end({ until: since })).toEqual({ __typename: 'PeriodIsEmpty', since, end: since });
    });

    test('a version that is not the present one', async () => {
      expect(await refusal({ version: 2 })).toMatchObject({ code: 'CONFLICT' });
    });

    test('a reader', async () => {
      expect(await refusal({}, reader(changqing))).toMatchObject({ code: 'FORBIDDEN' });
    });

    test('an editor of another street exactly as an id that nothing has', async () => {
      const foreign = await refusal({}, editor(tianshui));
      expect(foreign).toMatchObject({ code: 'NOT_FOUND', message: '没有找到关系，或不在你的辖区内。' });
      expect(await refusal({ relationId: idOfNothing(relationId) }, editor(tianshui))).toEqual(foreign);
    });
  });

  test('the line is gone from that day on, and stays on the days before', async () => {
    expect(await lines()).toBe(1);
    expect(await end({})).toEqual({ __typename: 'Relation', until: '2026-11-01', version: 2 });
    expect(await lines()).toBe(0);
    expect(await lines('2026-10-31')).toBe(1);
  });
});
