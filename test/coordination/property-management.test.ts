import { graphql, type VariablesOf } from '@sanfang/schema/graphql.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onEachEngine, openHub, type TestHub } from '../kit/hub.ts';
import { changqing, nothingChanges, organizationId, tianshui } from '../kit/rows.ts';
import { editor, reader } from '../kit/viewers.ts';
import { compoundId } from './rows.ts';

const notify = graphql(`
  mutation ($input: NotifyPropertyExitInput!) {
    notifyPropertyExit(input: $input) {
      __typename
      ... on PropertyManagement {
        exitNotifiedOn
        exitReason
        version
      }
      ... on Refusal {
        message
      }
    }
  }
`);
const handOver = graphql(`
  mutation ($input: RecordHandoverInput!) {
    recordHandover(input: $input) {
      __typename
      ... on PropertyManagement {
        handedOverOn
        handover
      }
      ... on Refusal {
        message
      }
    }
  }
`);
const replace = graphql(`
  mutation ($input: ReplacePropertyCompanyInput!) {
    replacePropertyCompany(input: $input) {
      __typename
      ... on PropertyCompanyReplaced {
        compound {
          name
        }
        ended {
          until
          exitReason
          company {
            name
          }
        }
        begun {
          id
          since
          version
          mode
          contractNumber
          company {
            name
          }
          meeting {
            number
          }
        }
        seat {
          since
          reason
          occupant {
            name
          }
          meeting {
            number
          }
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`);
const establish = graphql(`
  mutation ($input: EstablishOwnersCommitteeInput!) {
    establishOwnersCommittee(input: $input) {
      __typename
      ... on OwnersCommittee {
        id
        name
        version
        termSince
        termUntil
      }
      ... on Refusal {
        message
      }
    }
  }
`);
const renew = graphql(`
  mutation ($input: RenewOwnersCommitteeInput!) {
    renewOwnersCommittee(input: $input) {
      __typename
      ... on OwnersCommittee {
        termSince
        termUntil
      }
      ... on Refusal {
        message
      }
    }
  }
`);
type Replacing = VariablesOf<typeof replace>['input'];

onEachEngine((engine) => {
  let hub: TestHub;
  let wangmali: string;
  let tongan: string;
  let meeting: string;
  beforeAll(async () => {
    hub = await openHub({ engine });
    wangmali = await compoundId(hub, '王马里小区');
    tongan = await organizationId(hub, '杭州同安物业管理有限公司');
    [{ id: meeting }] = (await hub.sql<{ id: string }>(
      "select m.id from meeting m join organization o on o.id = m.organization_id where o.name = '王马里小区三方协调' and m.number = '26-07'",
    )) as [{ id: string }];
  });
  afterAll(() => hub.close());

  const present = async (compound = wangmali): Promise<{ id: string; version: number }> => {
    const [row] = await hub.sql<{ id: string; version: number }>(
      'select id, version from property_management where compound_id = ? and until is null',
      [compound],
    );
    return row!;
  };
  const replaced = async (input: Partial<Replacing>) =>
    (
      await hub.ask(editor(changqing), replace, {
        input: {
          compoundId: wangmali,
          companyId: tongan,
          on: '2026-11-15',
          reason: '合同到期，业主大会未续聘',
          managementVersion: 1,
          ...input,
        },
      })
    ).replacePropertyCompany!;
  const engagements = (owners: string) =>
    hub.sql<{ name: string; until: string | null }>(
      "select t.name, r.until::text from relation r join relation_kind k on k.id = r.kind_id and k.code = 'ENGAGES_PROPERTY_COMPANY' join organization s on s.id = r.source_id join organization t on t.id = r.target_id where s.name = ? and (r.until is null or r.until >= '2026-11-01') order by r.since",
      [owners],
    );
  const seats = (coordination: string, party: string) =>
    hub.sql<{ name: string | null; since: string; until: string | null; reason: string | null }>(
      "select t.name, s.since::text, s.until::text, s.reason from coordination_seat s join organization o on o.id = s.coordination_id left join organization t on t.id = s.occupant_id where o.name = ? and s.party = ? and (s.until is null or s.until >= '2026-11-01') order by s.since",
      [coordination, party],
    );

  describe('refuses, and changes nothing:', () => {
    nothingChanges(() => hub);

    test('a compound without a company and without a successor', async () => {
      const yubi = await compoundId(hub, '御跸公寓');
      expect(await replaced({ compoundId: yubi, companyId: null, managementVersion: null })).toEqual({
        __typename: 'NoCompanyToReplace',
        message: '御跸公寓现在没有物业公司，也没有写明接替的公司。',
      });
    });

    test('a day on which the present company has not begun', async () => {
      expect(await replaced({ on: '2001-01-01' })).toMatchObject({ __typename: 'ManagementBeginsLater' });
    });

    test('a contract that is over before it begins', async () => {
      expect(await replaced({ contractUntil: '2026-11-15' })).toMatchObject({ __typename: 'PeriodIsEmpty' });
    });

    test('another version of the present management, and none where a company serves', async () => {
      for (const managementVersion of [7, null]) {
        const input = { compoundId: wangmali, companyId: tongan, on: '2026-11-15', reason: '解聘', managementVersion };
        expect(await hub.refusal(editor(changqing), replace, { input })).toMatchObject({ code: 'CONFLICT' });
      }
    });

    test('something that is no property company, a reader, and an editor of another street', async () => {
      const input = {
        compoundId: wangmali,
        companyId: await organizationId(hub, '王马社区居民委员会'),
        on: '2026-11-15',
        reason: '解聘',
        managementVersion: 1,
      };
      expect(await hub.refusal(editor(changqing), replace, { input })).toMatchObject({
        code: 'NOT_FOUND',
        message: '没有找到接替的公司，或不在你的辖区内。',
      });
      expect(await hub.refusal(reader(changqing), replace, { input })).toMatchObject({ code: 'FORBIDDEN' });
      expect(await hub.refusal(editor(tianshui), replace, { input })).toMatchObject({
        code: 'NOT_FOUND',
        message: '没有找到小区，或不在你的辖区内。',
      });
    });
  });

  test('a company says that it leaves and hands over; its successor takes management, seat and engagement on one day', async () => {
    const { id, version } = await present();
    const noticed = await hub.ask(editor(changqing), notify, {
      input: { managementId: id, version, notifiedOn: '2026-10-20', reason: '企业调整经营范围' },
    });
    expect(noticed.notifyPropertyExit).toEqual({
      __typename: 'PropertyManagement',
      exitNotifiedOn: '2026-10-20',
      exitReason: '企业调整经营范围',
      version: 2,
    });
    const early = { managementId: id, version: 2, handedOverOn: '2026-10-19', handover: '图纸' };
    expect((await hub.ask(editor(changqing), handOver, { input: early })).recordHandover).toMatchObject({
      __typename: 'DateIsOutOfRange',
      message: '交接完成日期（2026-10-19）早于 2026-10-20。',
    });
    const done = await hub.ask(editor(changqing), handOver, { input: { ...early, handedOverOn: '2026-11-14' } });
    expect(done.recordHandover).toEqual({ __typename: 'PropertyManagement', handedOverOn: '2026-11-14', handover: '图纸' });

    const outcome = await replaced({
      managementVersion: 3,
      mode: 'JOINT',
      contractNumber: '物合〔2026〕001 号',
      contractUntil: '2029-11-15',
      meetingId: meeting,
    });
    expect(outcome).toEqual({
      __typename: 'PropertyCompanyReplaced',
      compound: { name: '王马里小区' },
      ended: { until: '2026-11-15', exitReason: '合同到期，业主大会未续聘', company: { name: '杭州和畅物业服务有限公司' } },
      begun: {
        id: expect.any(String),
        since: '2026-11-15',
        version: 1,
        mode: 'JOINT',
        contractNumber: '物合〔2026〕001 号',
        company: { name: '杭州同安物业管理有限公司' },
        meeting: { number: '26-07' },
      },
      seat: {
        since: '2026-11-15',
        reason: '杭州和畅物业服务有限公司于 2026-11-15 退出（合同到期，业主大会未续聘）',
        occupant: { name: '杭州同安物业管理有限公司' },
        meeting: { number: '26-07' },
      },
    });
    expect(await engagements('王马里小区业主委员会')).toEqual([
      { name: '杭州和畅物业服务有限公司', until: '2026-11-15' },
      { name: '杭州同安物业管理有限公司', until: null },
    ]);
    expect(await seats('王马里小区三方协调', 'PROPERTY_COMPANY')).toMatchObject([
      { name: '杭州和畅物业服务有限公司', until: '2026-11-15' },
      { name: '杭州同安物业管理有限公司', until: null },
    ]);
    const again = await hub.ask(editor(changqing), notify, {
      input: { managementId: id, version: 4, notifiedOn: '2026-10-20', reason: '退出' },
    });
    expect(again.notifyPropertyExit).toMatchObject({
      __typename: 'PropertyCompanyHasLeft',
      message: '杭州和畅物业服务有限公司已于 2026-11-15 退出，不再登记退出通知。',
    });
  });

  test('a company that leaves without a successor leaves an empty seat that says why, and the next one fills it', async () => {
    const compound = await compoundId(hub, '吴牙巷小区');
    const gap = {
      compoundId: compound,
      companyId: null,
      on: '2026-11-10',
      reason: '收费率低，企业申请退出',
      managementVersion: (await present(compound)).version,
    };
    const left = await replaced(gap);
    expect(left).toMatchObject({ ended: { until: '2026-11-10' }, begun: null, seat: { occupant: null } });
    expect(await engagements('吴牙巷小区业主委员会')).toMatchObject([{ until: '2026-11-10' }]);
    expect((await seats('吴牙巷小区三方协调', 'PROPERTY_COMPANY')).at(-1)).toMatchObject({
      name: null,
      until: null,
      reason: expect.stringContaining('退出（收费率低，企业申请退出），尚无接替'),
    });
    const filled = await replaced({ compoundId: compound, on: '2026-11-18', reason: '业主大会选聘', managementVersion: null });
    expect(filled).toMatchObject({
      ended: null,
      begun: { since: '2026-11-18' },
      seat: { occupant: { name: '杭州同安物业管理有限公司' }, reason: '业主大会选聘' },
    });
  });

  test('the same company again is a renewed contract: its seat and its engagement stay', async () => {
    const compound = await compoundId(hub, '十五家园小区');
    const before = await seats('十五家园小区三方协调', 'PROPERTY_COMPANY');
    const renewed = await replaced({ compoundId: compound, reason: '续聘', managementVersion: (await present(compound)).version });
    expect(renewed).toMatchObject({ ended: { until: '2026-11-15', exitReason: null }, begun: { since: '2026-11-15' } });
    expect(await seats('十五家园小区三方协调', 'PROPERTY_COMPANY')).toEqual(before);
    expect(await engagements('十五家园小区业主委员会')).toMatchObject([{ until: null }]);
  });

  test('of two replacements at once, one is done', async () => {
    const compound = await compoundId(hub, '凤起都市花园');
    const { version } = await present(compound);
    const input = { compoundId: compound, companyId: tongan, on: '2026-11-15', reason: '解聘', managementVersion: version };
    const both = await Promise.all([1, 2].map(() => hub.run(editor(changqing), replace, { input })));
    const codes = both.map(({ data, errors }) => errors?.[0]?.extensions?.code ?? data?.replacePropertyCompany?.__typename);
    expect(codes).toContain('PropertyCompanyReplaced');
    expect(codes.filter((code) => code === 'PropertyCompanyReplaced')).toHaveLength(1);
  });

  test("an owners' committee is established, takes its seat, and begins another term", async () => {
    const compound = await compoundId(hub, '御跸路小区');
    const input = { compoundId: compound, establishedOn: '2026-09-01', termUntil: '2029-09-01' };
    const made = (await hub.ask(editor(changqing), establish, { input })).establishOwnersCommittee!;
    expect(made).toMatchObject({ __typename: 'OwnersCommittee', name: '御跸路小区业主委员会', termSince: '2026-09-01', version: 1 });
    expect((await seats('御跸路小区三方协调', 'OWNERS_COMMITTEE')).at(-1)).toMatchObject({
      name: '御跸路小区业主委员会',
      since: '2026-09-01',
      until: null,
    });
    expect((await hub.ask(editor(changqing), establish, { input })).establishOwnersCommittee).toEqual({
      __typename: 'OwnersCommitteeExists',
      message: '御跸路小区已有“御跸路小区业主委员会”（2026-09-01 成立）。换届请登记新一届任期。',
    });
    if (made.__typename !== 'OwnersCommittee') throw new Error('It was refused.');
    const term = { organizationId: made.id, version: 1, termSince: '2026-11-01', termUntil: '2031-11-01' };
    expect((await hub.ask(editor(changqing), renew, { input: { ...term, termSince: '2026-08-31' } })).renewOwnersCommittee).toMatchObject({
      __typename: 'DateIsOutOfRange',
    });
    expect((await hub.ask(editor(changqing), renew, { input: term })).renewOwnersCommittee).toEqual({
      __typename: 'OwnersCommittee',
      termSince: '2026-11-01',
      termUntil: '2031-11-01',
    });
  });

  test("an owners' committee whose term ran out takes its empty seat again when it is elected anew", async () => {
    const coordination = '太平桥横街小区三方协调';
    expect(await seats(coordination, 'OWNERS_COMMITTEE')).toMatchObject([{ name: null }]);
    const [row] = await hub.sql<{ id: string; version: number }>(
      "select id, version from organization where name = '太平桥横街小区业主委员会'",
    );
    await hub.ask(editor(changqing), renew, {
      input: { organizationId: row!.id, version: row!.version, termSince: '2026-11-01', termUntil: '2031-11-01' },
    });
    expect(await seats(coordination, 'OWNERS_COMMITTEE')).toMatchObject([
      { name: null, until: '2026-11-01' },
      { name: '太平桥横街小区业主委员会', since: '2026-11-01', until: null, reason: null },
    ]);
  });
});
