import { graphql, type VariablesOf } from '@sanfang/schema/graphql.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onEachEngine, openHub, type TestHub } from '../kit/hub.ts';
import { changqing, nothingChanges, organizationId, personId, wangma } from '../kit/rows.ts';
import { editor, nameOf, reader } from '../kit/viewers.ts';

const itemFields = graphql(`
  fragment Item on ActionItem @_unmask {
    id
    title
    state
    dueOn
    remindOn
    closedOn
    result
    note
    version
  }
`);
const add = graphql(
  `
    mutation ($input: AddActionItemInput!) {
      addActionItem(input: $input) {
        __typename
        ...Item
        ... on Refusal {
          message
        }
      }
    }
  `,
  [itemFields],
);
const close = graphql(
  `
    mutation ($input: CloseActionItemInput!) {
      closeActionItem(input: $input) {
        __typename
        ...Item
        ... on Refusal {
          message
        }
      }
    }
  `,
  [itemFields],
);
const reopen = graphql(
  `
    mutation ($input: ReopenActionItemInput!) {
      reopenActionItem(input: $input) {
        __typename
        ...Item
        ... on Refusal {
          message
        }
      }
    }
  `,
  [itemFields],
);
const postpone = graphql(
  `
    mutation ($input: PostponeActionItemInput!) {
      postponeActionItem(input: $input) {
        __typename
        ...Item
        ... on Refusal {
          message
        }
      }
    }
  `,
  [itemFields],
);
const register = graphql(`
  mutation ($input: RegisterDisputeInput!) {
    registerDispute(input: $input) {
      __typename
      ... on Dispute {
        id
        number
        state
        version
        parties(orderBy: [{ position: ASC }]) {
          nodes {
            description
            organization {
              name
            }
          }
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`);
const advance = graphql(`
  mutation ($input: AdvanceDisputeInput!) {
    advanceDispute(input: $input) {
      __typename
      ... on Dispute {
        state
        version
        agreementText
        agreedOn
        referredTo
        closedOn
        mediator {
          name
        }
        steps {
          totalCount
        }
      }
      ... on DisputeStepNotAllowed {
        state
        allowed
      }
      ... on Refusal {
        message
      }
    }
  }
`);
const agree = graphql(`
  mutation ($input: RecordAgreementInput!) {
    recordAgreement(input: $input) {
      __typename
      ... on Agreement {
        id
        number
        since
        until
        version
        community {
          name
        }
      }
      ... on AgreementExists {
        agreement {
          id
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`);
const end = graphql(`
  mutation ($input: EndAgreementInput!) {
    endAgreement(input: $input) {
      __typename
      ... on Agreement {
        until
      }
      ... on Refusal {
        message
      }
    }
  }
`);
const start = graphql(`
  mutation ($input: StartProjectInput!) {
    startProject(input: $input) {
      __typename
      ... on Project {
        id
        state
        version
      }
      ... on Refusal {
        message
      }
    }
  }
`);
const proceed = graphql(`
  mutation ($input: AdvanceProjectInput!) {
    advanceProject(input: $input) {
      __typename
      ... on Project {
        state
        version
        budget
        fundingSource
        startedOn
        endedOn
        result
        history {
          totalCount
        }
      }
      ... on ProjectStepNotAllowed {
        state
        allowed
      }
      ... on Refusal {
        message
      }
    }
  }
`);
type Advancing = VariablesOf<typeof advance>['input'];
type Proceeding = VariablesOf<typeof proceed>['input'];

onEachEngine((engine) => {
  let hub: TestHub;
  let coordination: string;
  let committee: string;
  let zhu: string;
  const me = editor(changqing);
  beforeAll(async () => {
    hub = await openHub({ engine });
    coordination = await organizationId(hub, '王马里小区三方协调');
    committee = await organizationId(hub, '王马社区居民委员会');
    zhu = await personId(hub, '祝美娟');
  });
  afterAll(() => hub.close());

  const newItem = async (more: object = {}) => {
    const input = { organizationId: coordination, title: '清点车位', ownerId: committee, dueOn: '2026-12-01', ...more };
    return (await hub.ask(me, add, { input })).addActionItem!;
  };
  const itemId = async (): Promise<string> => {
    const made = await newItem();
    if (made.__typename !== 'ActionItem') throw new Error('It was refused.');
    return made.id;
  };

  describe('refuses, and changes nothing:', () => {
    nothingChanges(() => hub);

    test('an item that is due before it is assigned, one that nobody does, and one of a meeting elsewhere', async () => {
      expect(await newItem({ dueOn: '2026-11-19' })).toEqual({
        __typename: 'DateIsOutOfRange',
        message: '“清点车位”的期限（2026-11-19）早于 2026-11-20。',
      });
      const input = { organizationId: coordination, title: '清点车位', dueOn: '2026-12-01' };
      expect(await hub.refusal(me, add, { input })).toMatchObject({ message: 'input.ownerId：写明承办单位或承办人。' });
      const [{ id }] = (await hub.sql<{ id: string }>('select id from meeting where organization_id <> ? limit 1', [coordination])) as [
        { id: string },
      ];
      const elsewhere = await hub.refusal(editor(), add, { input: { ...input, ownerId: committee, meetingId: id } });
      expect(elsewhere).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('不是“王马里小区三方协调”的会议') });
    });

    test('a co-building agreement of a coordination, and one while another holds', async () => {
      const input = { kind: 'CO_BUILDING', organizationId: coordination, since: '2026-11-01' } as const;
      expect((await hub.ask(me, agree, { input })).recordAgreement).toEqual({
        __typename: 'AgreementDoesNotFit',
        message: '共驻共建协议由驻区单位与社区签订，“王马里小区三方协调”不属于这一类。',
      });
      expect((await hub.ask(me, agree, { input: { ...input, kind: 'TRIPARTY' } })).recordAgreement).toMatchObject({
        __typename: 'AgreementExists',
        message: '“王马里小区三方协调”已有协议（长三方〔2012〕03 号），2012-07-16 至 今。先结束它。',
      });
    });

    test('a dispute without parties, and a project of a residents’ committee', async () => {
      const dispute = { organizationId: coordination, title: '渗水', registeredOn: '2026-11-01', parties: [] };
      expect(await hub.refusal(me, register, { input: dispute })).toMatchObject({ message: 'input.parties：至少写一个当事方。' });
      const project = { organizationId: committee, title: '口袋公园', proposedOn: '2026-11-01' };
      expect((await hub.ask(me, start, { input: project })).startProject).toMatchObject({ __typename: 'OrganizationDoesNotDeliberate' });
      expect(await hub.refusal(reader(changqing), start, { input: project })).toMatchObject({ code: 'FORBIDDEN' });
    });
  });

  test('an item is postponed, closed, reopened and dropped, and keeps why', async () => {
    const id = await itemId();
    const at = (version: number) => ({ actionItemId: id, version });
    const later = { ...at(1), dueOn: '2026-12-10', reason: '等检验机构排期' };
    expect((await hub.ask(me, postpone, { input: { ...later, dueOn: '2026-12-01' } })).postponeActionItem).toMatchObject({
      __typename: 'DateIsOutOfRange',
      message: '新期限（2026-12-01）早于 2026-12-02。',
    });
    expect((await hub.ask(me, postpone, { input: later })).postponeActionItem).toMatchObject({
      dueOn: '2026-12-10',
      note: '2026-11-20 由 2026-12-01 延期至 2026-12-10：等检验机构排期',
      version: 2,
    });
    const done = { ...at(2), state: 'DONE', closedOn: '2026-11-20', result: '312 个' } as const;
    expect(await hub.refusal(me, close, { input: { ...done, ...at(1) } })).toMatchObject({ code: 'CONFLICT' });
    expect((await hub.ask(me, close, { input: { ...done, closedOn: '2026-11-21' } })).closeActionItem).toMatchObject({
      __typename: 'DateIsOutOfRange',
    });
    expect((await hub.ask(me, close, { input: done })).closeActionItem).toMatchObject({
      state: 'DONE',
      closedOn: '2026-11-20',
      result: '312 个',
      version: 3,
    });
    expect((await hub.ask(me, postpone, { input: { ...later, ...at(3) } })).postponeActionItem).toEqual({
      __typename: 'ActionItemStateForbids',
      message: '“清点车位”已于 2026-11-20 办结。要改，先重新办理。',
    });
    expect((await hub.ask(me, reopen, { input: { ...at(3), reason: '漏了地库' } })).reopenActionItem).toMatchObject({
      state: 'OPEN',
      closedOn: null,
      result: null,
      note: expect.stringMatching(/延期至 2026-12-10：等检验机构排期\n2026-11-20 重新办理：漏了地库（原2026-11-20 办结：312 个）$/),
    });
    const dropped = { ...at(4), state: 'DROPPED', closedOn: '2026-11-20' } as const;
    expect(await hub.refusal(me, close, { input: dropped })).toMatchObject({ message: 'input.result：不再办的须写明原因。' });
    expect((await hub.ask(me, close, { input: { ...dropped, result: '车位另行普查' } })).closeActionItem).toMatchObject({
      state: 'DROPPED',
    });
    const trail = await hub.sql<{ actor: string }>('select actor from audit_entry where node_id = ?', [id]);
    expect(trail.map(({ actor }) => actor)).toEqual(Array(5).fill(`key:${nameOf(me)}`));
  });

  test('a dispute goes its way step by step, and every step is kept', async () => {
    const parties = [{ description: '3 幢业主 12 户' }, { organizationId: committee }];
    const made = (
      await hub.ask(me, register, { input: { organizationId: coordination, title: '外墙渗水', registeredOn: '2026-11-01', parties } })
    ).registerDispute!;
    expect(made).toMatchObject({
      number: '26-03',
      state: 'REGISTERED',
      version: 1,
      parties: {
        nodes: [
          { description: '3 幢业主 12 户', organization: null },
          { description: '王马社区居民委员会', organization: { name: '王马社区居民委员会' } },
        ],
      },
    });
    if (made.__typename !== 'Dispute') throw new Error('It was refused.');
    const input = (version: number, state: Advancing['state'], on: string, more: Partial<Advancing> = {}) => ({
      input: { disputeId: made.id, version, state, on, note: '到场', ...more },
    });
    const step = async (...args: Parameters<typeof input>) => (await hub.ask(me, advance, input(...args))).advanceDispute;
    expect(await step(1, 'MEDIATING', '2026-11-02')).toEqual({
      __typename: 'DisputeStepNotAllowed',
      state: 'REGISTERED',
      allowed: ['ASSIGNED'],
      message: '争议 26-03 现在是“已登记”，下一步只能是：已指派。',
    });
    expect(await hub.refusal(me, advance, input(1, 'ASSIGNED', '2026-11-02'))).toMatchObject({
      message: 'input.mediatorId：指派须写明调解员。',
    });
    expect(await step(1, 'ASSIGNED', '2026-10-31', { mediatorId: zhu })).toMatchObject({ __typename: 'DateIsOutOfRange' });
    expect(await step(1, 'ASSIGNED', '2026-11-02', { mediatorId: zhu })).toMatchObject({
      state: 'ASSIGNED',
      mediator: { name: '祝美娟' },
      version: 2,
    });
    await step(2, 'MEDIATING', '2026-11-05');
    expect(await step(3, 'MEDIATING', '2026-11-08')).toMatchObject({ state: 'MEDIATING', version: 4, steps: { totalCount: 4 } });
    expect(await hub.refusal(me, advance, input(4, 'AGREED', '2026-11-09'))).toMatchObject({
      message: 'input.agreementText：达成协议须写明协议内容。',
    });
    expect(await step(4, 'AGREED', '2026-11-09', { agreementText: '各担一半' })).toMatchObject({
      agreementText: '各担一半',
      agreedOn: '2026-11-09',
      version: 5,
    });
    expect(await step(5, 'CLOSED', '2026-11-15')).toMatchObject({ closedOn: '2026-11-15', steps: { totalCount: 6 } });
    expect(await step(6, 'REFERRED', '2026-11-16')).toMatchObject({ allowed: [], message: '争议 26-03 现在是“已办结”，没有下一步。' });
    const kept = await hub.sql<{ state: string }>('select state from dispute_step where dispute_id = ? order by "on", id', [made.id]);
    expect(kept.map(({ state }) => state)).toEqual(['REGISTERED', 'ASSIGNED', 'MEDIATING', 'MEDIATING', 'AGREED', 'CLOSED']);
  });

  test('an agreement ends and another begins the same day; a resident unit has one with each community', async () => {
    const [held] = await hub.sql<{ id: string; version: number }>(
      "select id, version from agreement where organization_id = ? and kind = 'TRIPARTY'",
      [coordination],
    );
    const ending = { agreementId: held!.id, version: held!.version, until: '2026-11-01' };
    expect((await hub.ask(me, end, { input: { ...ending, until: '2012-07-16' } })).endAgreement).toMatchObject({
      __typename: 'PeriodIsEmpty',
    });
    expect((await hub.ask(me, end, { input: ending })).endAgreement).toEqual({ __typename: 'Agreement', until: '2026-11-01' });
    const next = { kind: 'TRIPARTY', organizationId: coordination, number: '长三方〔2026〕09 号', since: '2026-11-01' } as const;
    expect((await hub.ask(me, agree, { input: next })).recordAgreement).toMatchObject({
      since: '2026-11-01',
      until: null,
      community: { name: '王马社区' },
    });
    const [row] = await hub.sql('select agreement_number from organization where id = ?', [coordination]);
    expect(row).toEqual({ agreement_number: '长三方〔2026〕09 号' });

    const [unit] = await hub.sql<{ id: string }>(
      "select o.id from organization o where o.type = 'RESIDENT_UNIT' and o.division_code = ? and not exists (select 1 from agreement a where a.organization_id = o.id) limit 1",
      [wangma],
    );
    const [other] = await hub.sql<{ id: string }>("select id from division where code = '330105014004'");
    const built = { kind: 'CO_BUILDING', organizationId: unit!.id, since: '2026-11-01', until: '2028-11-01' } as const;
    expect((await hub.ask(me, agree, { input: built })).recordAgreement).toMatchObject({
      __typename: 'Agreement',
      community: { name: '王马社区' },
    });
    expect((await hub.ask(me, agree, { input: built })).recordAgreement).toMatchObject({ __typename: 'AgreementExists' });
    expect((await hub.ask(me, agree, { input: { ...built, communityId: other!.id } })).recordAgreement).toMatchObject({
      __typename: 'Agreement',
    });
  });

  test('a project starts with what its matter came to, and knows at each step what it has to', async () => {
    const [matter] = await hub.sql<{ id: string }>(
      "select m.id from matter m join meeting g on g.id = m.meeting_id where g.organization_id = ? and m.outcome = 'RESOLVED' limit 1",
      [coordination],
    );
    const project = { organizationId: coordination, title: '电梯更新', proposedOn: '2026-06-01' };
    expect((await hub.ask(me, start, { input: project })).startProject).toMatchObject({ state: 'NEED' });
    const made = (await hub.ask(me, start, { input: { ...project, matterId: matter!.id } })).startProject!;
    expect(made).toMatchObject({ state: 'AGREED', version: 1 });
    if (made.__typename !== 'Project') throw new Error('It was refused.');
    const input = (version: number, state: Proceeding['state'], more: Partial<Proceeding> = {}) => ({
      input: { projectId: made.id, version, state, ...more },
    });
    const step = async (...args: Parameters<typeof input>) => (await hub.ask(me, proceed, input(...args))).advanceProject;
    expect(await step(1, 'UNDER_WAY')).toMatchObject({
      __typename: 'ProjectStepNotAllowed',
      allowed: ['SET_UP'],
      message: '“电梯更新”现在是“协商一致”，下一步只能是：已立项。',
    });
    await step(1, 'SET_UP');
    expect(await hub.refusal(me, proceed, input(2, 'FUNDED'))).toMatchObject({ message: 'input.budget：资金落实须有预算。' });
    await step(2, 'FUNDED', { budget: '120000.00', fundingSource: '维修资金' });
    await step(3, 'UNDER_WAY', { startedOn: '2026-08-01' });
    expect(await step(4, 'ACCEPTED', { endedOn: '2026-07-31' })).toMatchObject({
      __typename: 'DateIsOutOfRange',
      message: '完工日期（2026-07-31）早于 2026-08-01。',
    });
    await step(4, 'ACCEPTED', { endedOn: '2026-10-31' });
    expect(await step(5, 'REVIEWED', { result: '满意率九成' })).toEqual({
      __typename: 'Project',
      state: 'REVIEWED',
      version: 6,
      budget: '120000.00',
      fundingSource: '维修资金',
      startedOn: '2026-08-01',
      endedOn: '2026-10-31',
      result: '满意率九成',
      history: { totalCount: 6 },
    });
  });
});
