import { graphql, type VariablesOf } from '@sanfang/schema/graphql.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onEachEngine, openHub, type TestHub } from '../kit/hub.ts';
import { changqing, nothingChanges, organizationId, tianshui } from '../kit/rows.ts';
import { editor, nameOf, reader } from '../kit/viewers.ts';
import { compoundId } from './rows.ts';

const setUp = graphql(`
  mutation ($input: SetUpCoordinationInput!) {
    setUpCoordination(input: $input) {
      __typename
      ... on TripartyCoordination {
        id
        name
        agreementNumber
        compound {
          name
        }
        division {
          name
        }
        seats(orderBy: [{ party: ASC }]) {
          nodes {
            id
            party
            since
            until
            reason
            version
            occupant {
              name
            }
          }
        }
        agreements {
          nodes {
            kind
            number
            since
          }
        }
        incomingRelations(filter: { kind: { code: { eq: "LEADS" } } }) {
          nodes {
            since
            source {
              name
            }
          }
        }
        history {
          nodes {
            actor
            operation
          }
        }
      }
      ... on CoordinationExists {
        message
        coordination {
          name
        }
      }
      ... on PartyOrganizationIsMissing {
        message
      }
      ... on SeatDoesNotFit {
        message
        party
      }
    }
  }
`);
const seat = graphql(`
  mutation ($input: SeatPartyInput!) {
    seatParty(input: $input) {
      __typename
      ... on CoordinationSeat {
        id
        since
        until
        reason
        version
        occupant {
          name
        }
        history {
          nodes {
            operation
          }
        }
      }
      ... on SeatDoesNotFit {
        message
        party
        organization {
          name
        }
      }
      ... on SeatChangesLater {
        message
        seat {
          since
        }
      }
      ... on DateIsOutOfRange {
        message
        earliest
      }
      ... on PeriodIsEmpty {
        message
      }
    }
  }
`);
type SetUp = VariablesOf<typeof setUp>['input'];
type Seating = VariablesOf<typeof seat>['input'];

onEachEngine((engine) => {
  let hub: TestHub;
  let yubi: string;
  let wangmali: string;
  let owners: string;
  let coordination: string;
  beforeAll(async () => {
    hub = await openHub({ engine });
    yubi = await compoundId(hub, '御跸公寓');
    wangmali = await compoundId(hub, '王马里小区');
    owners = await organizationId(hub, '王马里小区业主委员会');
    coordination = await organizationId(hub, '王马里小区三方协调');
  });
  afterAll(() => hub.close());

  const found = async (input: Partial<SetUp>) =>
    (await hub.ask(editor(changqing), setUp, { input: { compoundId: yubi, establishedOn: '2026-11-01', ...input } })).setUpCoordination!;
  const seated = async (input: Partial<Seating>) =>
    (
      await hub.ask(editor(changqing), seat, {
        input: {
          coordinationId: coordination,
          party: 'OWNERS_COMMITTEE',
          occupantId: null,
          since: '2026-11-01',
          reason: '集体辞职',
          version: 1,
          ...input,
        },
      })
    ).seatParty!;
  const seatsOf = (party: string) =>
    hub.sql<{ since: string; until: string | null; occupant: string | null; version: number }>(
      'select s.since::text, s.until::text, o.name as occupant, s.version from coordination_seat s left join organization o on o.id = s.occupant_id where s.coordination_id = ? and s.party = ? order by s.since',
      [coordination, party],
    );

  describe('refuses, and changes nothing:', () => {
    nothingChanges(() => hub);

    test('a second coordination of a compound', async () => {
      expect(await found({ compoundId: wangmali })).toEqual({
        __typename: 'CoordinationExists',
        message: '王马里小区已有三方协调（2012-07-16 建立）。',
        coordination: { name: '王马里小区三方协调' },
      });
    });

    test('a committee in the chair of the leader', async () => {
      expect(await found({ leaderId: await organizationId(hub, '王马社区居民委员会') })).toMatchObject({
        __typename: 'SeatDoesNotFit',
        party: 'LEADER',
        message: '党组织一席只能由党组织入席，“王马社区居民委员会”不是。',
      });
    });

    test('a coordination older than the Party organization that would lead it', async () => {
      expect(await found({ establishedOn: '1949-10-01' })).toMatchObject({ __typename: 'PartyOrganizationIsMissing' });
    });

    test('a reader, and an editor of another street', async () => {
      const input = { compoundId: yubi, establishedOn: '2026-11-01' };
      expect(await hub.refusal(reader(changqing), setUp, { input })).toMatchObject({ code: 'FORBIDDEN' });
      expect(await hub.refusal(editor(tianshui), setUp, { input })).toMatchObject({
        code: 'NOT_FOUND',
        message: '没有找到小区，或不在你的辖区内。',
      });
    });

    test("the owners' committee of another compound", async () => {
      const foreign = await organizationId(hub, '太平桥横街小区业主委员会');
      expect(await seated({ occupantId: foreign })).toMatchObject({
        __typename: 'SeatDoesNotFit',
        message: '业委会一席只能由本小区的业主委员会入席，“太平桥横街小区业主委员会”不是。',
        organization: { name: '太平桥横街小区业主委员会' },
      });
    });

    test('a day before the coordination was set up', async () => {
      expect(await seated({ since: '2012-07-15' })).toMatchObject({ __typename: 'DateIsOutOfRange', earliest: '2012-07-16' });
    });

    test('an empty seat without a reason', async () => {
      const input = { coordinationId: coordination, party: 'OWNERS_COMMITTEE', since: '2026-11-01', reason: ' ', version: 1 } as const;
      expect(await hub.refusal(editor(changqing), seat, { input })).toMatchObject({
        code: 'BAD_USER_INPUT',
        message: 'input.reason：席位空缺须写明原因。',
      });
    });

    test('another version of the seat than the present one', async () => {
      const input = { coordinationId: coordination, party: 'OWNERS_COMMITTEE', since: '2026-11-01', reason: '辞职', version: 7 } as const;
      expect(await hub.refusal(editor(changqing), seat, { input })).toMatchObject({ code: 'CONFLICT' });
    });
  });

  test('a coordination with four seats: whoever is there is seated, an empty seat says why', async () => {
    const made = await found({ agreementNumber: '长三方〔2026〕01 号' });
    const empty = { since: '2026-11-01', until: null, version: 1, occupant: null };
    expect(made).toMatchObject({
      __typename: 'TripartyCoordination',
      name: '御跸公寓三方协调',
      agreementNumber: '长三方〔2026〕01 号',
      compound: { name: '御跸公寓' },
      division: { name: '浙大御跸社区' },
      seats: {
        nodes: [
          { ...empty, party: 'LEADER', reason: null, occupant: { name: expect.stringContaining('浙大御跸社区') } },
          { ...empty, party: 'OWNERS_COMMITTEE', reason: '尚未成立业主委员会' },
          { ...empty, party: 'PROPERTY_COMPANY', reason: '从未聘用物业公司' },
          { ...empty, party: 'RESIDENTS_COMMITTEE', reason: null, occupant: { name: '浙大御跸社区居民委员会' } },
        ],
      },
      agreements: { nodes: [{ kind: 'TRIPARTY', number: '长三方〔2026〕01 号', since: '2026-11-01' }] },
      incomingRelations: { nodes: [{ since: '2026-11-01', source: { name: expect.stringContaining('浙大御跸社区') } }] },
      history: { nodes: [{ actor: `key:${nameOf(editor(changqing))}`, operation: 'INSERT' }] },
    });
    expect(await found({})).toMatchObject({ __typename: 'CoordinationExists', coordination: { name: '御跸公寓三方协调' } });
  });

  test('of two at once, one is set up', async () => {
    const compound = await compoundId(hub, '十五奎巷公寓');
    const both = await Promise.all([1, 2].map(() => found({ compoundId: compound })));
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['CoordinationExists', 'TripartyCoordination']);
  });

  test('a seat that is left empty, and taken again the same day', async () => {
    expect(await seated({})).toMatchObject({
      __typename: 'CoordinationSeat',
      since: '2026-11-01',
      reason: '集体辞职',
      occupant: null,
      version: 1,
    });
    expect(await seatsOf('OWNERS_COMMITTEE')).toEqual([
      { since: '2012-07-16', until: '2026-11-01', occupant: '王马里小区业主委员会', version: 2 },
      { since: '2026-11-01', until: null, occupant: null, version: 1 },
    ]);
    expect(await seated({ since: '2026-10-01' })).toMatchObject({ __typename: 'SeatChangesLater', seat: { since: '2026-11-01' } });
    expect(await seated({ occupantId: owners, reason: null })).toMatchObject({
      __typename: 'CoordinationSeat',
      reason: null,
      occupant: { name: '王马里小区业主委员会' },
      version: 2,
      history: { nodes: expect.arrayContaining([{ operation: 'INSERT' }, { operation: 'UPDATE' }]) },
    });
  });

  test('the line of leadership moves with the seat of the leader', async () => {
    const branch = await hub.sql<{ id: string; name: string }>(
      "select id, name from organization where type = 'PARTY_ORGANIZATION' and division_code = '330105014001' and compound_id is null order by established_on limit 1",
    );
    expect(await seated({ party: 'LEADER', occupantId: branch[0]!.id, since: '2026-11-02', reason: '代管' })).toMatchObject({
      occupant: { name: branch[0]!.name },
    });
    const lines = await hub.sql(
      "select o.name, r.since::text, r.until::text from relation r join relation_kind k on k.id = r.kind_id and k.code = 'LEADS' join organization o on o.id = r.source_id where r.target_id = ? order by r.since",
      [coordination],
    );
    expect(lines).toMatchObject([{ until: '2026-11-02' }, { name: branch[0]!.name, since: '2026-11-02', until: null }]);
  });
});
