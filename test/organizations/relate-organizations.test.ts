import { graphql } from '@sanfang/schema/graphql.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onEachEngine, openHub, type TestHub } from '../kit/hub.ts';
import { changqing, idOfNothing, nothingChanges, organizationId, tianshui } from '../kit/rows.ts';
import { type Caller, editor, reader } from '../kit/viewers.ts';

const relateOrganizations = graphql(`
  mutation ($input: RelateOrganizationsInput!) {
    relateOrganizations(input: $input) {
      __typename
      ... on Relation {
        since
        ended: until
        basis
        version
        kind {
          code
        }
        source {
          name
        }
        target {
          name
        }
      }
      ... on KindIsNotAllowed {
        side
        allowed
        message
      }
      ... on RelationExists {
        relation {
          since
        }
      }
      ... on PeriodIsEmpty {
        since
        until
      }
      ... on CodeIsUnknown {
        code
      }
    }
  }
`);

onEachEngine((engine) => {
  let hub: TestHub;
  let committee: string;
  let school: string;
  let company: string;
  let owners: string;
  beforeAll(async () => {
    hub = await openHub({ engine });
    committee = await organizationId(hub, '王马社区居民委员会');
    school = await organizationId(hub, '王马小学');
    company = await organizationId(hub, '杭州桐荫物业管理有限公司');
    owners = await organizationId(hub, '王马里小区业主委员会');
  });
  afterAll(() => hub.close());

  const asked = (input: object) => ({
    input: { kind: 'SHARED_BUILDING', sourceId: school, targetId: committee, since: '2026-11-01', ...input },
  });
  const relate = async (input: object) => (await hub.ask(editor(changqing), relateOrganizations, asked(input))).relateOrganizations;
  const refusal = (input: object, caller: Caller = editor(changqing)) => hub.refusal(caller, relateOrganizations, asked(input));

  describe('refuses, and changes nothing:', () => {
    nothingChanges(() => hub);

    test('a kind that is not allowed at its source', async () => {
      expect(await relate({ kind: 'ENGAGES_PROPERTY_COMPANY', sourceId: school, targetId: company })).toMatchObject({
        __typename: 'KindIsNotAllowed',
        side: 'SOURCE',
        allowed: ['OWNERS_COMMITTEE'],
        message: expect.stringContaining('“王马小学”不属于这些类别'),
      });
    });

    test('a kind that is not allowed at its target', async () => {
      expect(await relate({ kind: 'ENGAGES_PROPERTY_COMPANY', sourceId: owners, targetId: school })).toMatchObject({
        __typename: 'KindIsNotAllowed',
        side: 'TARGET',
      });
    });

    test('the same line, where it holds already', async () => {
      const [line] = await hub.sql<{ source_id: string; target_id: string; code: string; since: string }>(
        `select r.source_id, r.target_id, k.code, r.since::text from relation r join relation_kind k on k.id = r.kind_id
         where r.target_id = ? and r.until is null order by r.id limit 1`,
        [committee],
      );
      const again = { kind: line!.code, sourceId: line!.source_id, targetId: committee };
      expect(await relate(again)).toEqual({ __typename: 'RelationExists', relation: { since: line!.since } });
    });

    test.each(['2026-11-01', '2000-01-01'])('a period from 2026-11-01 until %s, which has no day', async (until) => {
      expect(await relate({ until })).toEqual({ __typename: 'PeriodIsEmpty', since: '2026-11-01', until });
    });

    test('an unknown kind', async () => {
      expect(await relate({ kind: 'FRIENDS' })).toEqual({ __typename: 'CodeIsUnknown', code: 'FRIENDS' });
    });

    test('an organization and itself', async () => {
      expect(await refusal({ sourceId: committee })).toMatchObject({ code: 'BAD_USER_INPUT' });
    });

    test('a reader', async () => {
      expect(await refusal({}, reader(changqing))).toMatchObject({ code: 'FORBIDDEN' });
    });

    test('an editor of another street exactly as an id that nothing has', async () => {
      const foreign = await refusal({}, editor(tianshui));
      expect(foreign).toMatchObject({ code: 'NOT_FOUND', message: '没有找到起点组织，或不在你的辖区内。' });
      expect(await refusal({ sourceId: idOfNothing(school) }, editor(tianshui))).toEqual(foreign);
    });

    test('an editor of another street who knows both ends by the public record', async () => {
      const office = await organizationId(hub, '长庆街道办事处');
      const government = await organizationId(hub, '拱墅区人民政府');
      const line = { kind: 'GUIDES', sourceId: government, targetId: office };
      expect((await hub.run(editor(tianshui), relateOrganizations, asked(line))).data?.relateOrganizations?.__typename).not.toBe(
        'Relation',
      );
    });
  });

  test('the line is answered, and stands at both of its ends', async () => {
    expect(await relate({ basis: '共建协议 2026-11' })).toEqual({
      __typename: 'Relation',
      since: '2026-11-01',
      ended: null,
      basis: '共建协议 2026-11',
      version: 1,
      kind: { code: 'SHARED_BUILDING' },
      source: { name: '王马小学' },
      target: { name: '王马社区居民委员会' },
    });
    const [row] = await hub.sql('select source_code, target_code from relation where source_id = ? and target_id = ? and since = ?', [
      school,
      committee,
      '2026-11-01',
    ]);
    expect(row).toEqual({ source_code: '330105014003', target_code: '330105014003' });
  });

  test('a kind stands for its narrower kinds: a public company may be engaged from within the area', async () => {
    expect(await relate({ kind: 'ENGAGES_PROPERTY_COMPANY', sourceId: owners, targetId: company })).toMatchObject({
      __typename: 'Relation',
    });
  });

  test('of two at once, one is drawn', async () => {
    const hotel = await organizationId(hub, '王马商务酒店');
    const both = await Promise.all([relate({ sourceId: hotel }), relate({ sourceId: hotel })]);
    expect(both.map((outcome) => outcome?.__typename).sort()).toEqual(['Relation', 'RelationExists']);
  });
});
