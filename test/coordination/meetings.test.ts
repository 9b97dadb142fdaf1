import { graphql, type VariablesOf } from '@sanfang/schema/graphql.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onEachEngine, openHub, type TestHub } from '../kit/hub.ts';
import { changqing, nothingChanges, organizationId, personId, tianshui } from '../kit/rows.ts';
import { editor, nameOf, reader } from '../kit/viewers.ts';

const plan = graphql(`
  mutation ($input: PlanMeetingInput!) {
    planMeeting(input: $input) {
      __typename
      ... on Meeting {
        id
        number
        state
        version
        matters(orderBy: [{ position: ASC }]) {
          nodes {
            id
            title
            position
          }
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`);
const cancel = graphql(`
  mutation ($input: CancelMeetingInput!) {
    cancelMeeting(input: $input) {
      __typename
      ... on Meeting {
        state
        note
      }
      ... on Refusal {
        message
      }
    }
  }
`);
const record = graphql(`
  mutation ($input: RecordMeetingInput!) {
    recordMeeting(input: $input) {
      __typename
      ... on Meeting {
        id
        number
        state
        version
        startsAt
        endsAt
        attendances(orderBy: [{ position: ASC }]) {
          nodes {
            id
            name
            present
            note
            organization {
              name
            }
            person {
              name
            }
          }
        }
        matters(orderBy: [{ position: ASC }]) {
          nodes {
            id
            position
            title
            outcome
            resolutionNumber
            resolution
            ownersAgreed
            votes(orderBy: [{ party: ASC }]) {
              nodes {
                party
                vote
              }
            }
            actionItems(orderBy: [{ dueOn: ASC }]) {
              nodes {
                title
                state
                assignedOn
                dueOn
                ownerName
                owner {
                  name
                }
                ownerPerson {
                  name
                }
              }
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
      ... on InquorateResolvesNothing {
        position
      }
      ... on PartyCannotVote {
        party
      }
      ... on Refusal {
        message
      }
    }
  }
`);
type Recording = VariablesOf<typeof record>['input'];

onEachEngine((engine) => {
  let hub: TestHub;
  let coordination: string;
  let committee: string;
  let owners: string;
  let company: string;
  let party: string;
  let zhu: string;
  beforeAll(async () => {
    hub = await openHub({ engine });
    coordination = await organizationId(hub, '王马里小区三方协调');
    committee = await organizationId(hub, '王马社区居民委员会');
    owners = await organizationId(hub, '王马里小区业主委员会');
    company = await organizationId(hub, '杭州和畅物业服务有限公司');
    party = await organizationId(hub, '王马社区党委');
    zhu = await personId(hub, '祝美娟');
  });
  afterAll(() => hub.close());

  const attendances = (): Recording['attendances'] => [
    { organizationId: party, name: '沈如松', role: 'CHAIR', present: true },
    { organizationId: committee, personId: zhu, role: 'ATTENDANT', present: true },
    { organizationId: owners, name: '贺云生', role: 'ATTENDANT', present: true },
    { organizationId: company, name: '邱建波', role: 'ATTENDANT', present: false, note: '请假' },
  ];
  const meeting = (input: Partial<Recording>): { input: Recording } => ({
    input: {
      organizationId: coordination,
      title: '充电棚选址',
      startsAt: '2026-11-19T06:00:00.000Z',
      endsAt: '2026-11-19T07:30:00.000Z',
      mode: 'ON_SITE',
      state: 'HELD',
      attendances: attendances(),
      matters: [],
      ...input,
    },
  });
  const recorded = async (input: Partial<Recording>) => (await hub.ask(editor(changqing), record, meeting(input))).recordMeeting!;
  const refusal = (input: Partial<Recording>) => hub.refusal(editor(changqing), record, meeting(input));
  const resolved = { title: '充电棚选址', outcome: 'RESOLVED', resolution: '南门空地。' } as const;
  const planned = async () =>
    (
      await hub.ask(editor(changqing), plan, {
        input: {
          organizationId: coordination,
          title: '年终例会',
          startsAt: '2026-11-20T01:00:00.000Z',
          mode: 'ONLINE',
          agenda: ['物业服务评议', '来年安排'],
        },
      })
    ).planMeeting!;

  describe('refuses, and changes nothing:', () => {
    nothingChanges(() => hub);

    test('a resolution of an inquorate meeting', async () => {
      expect(await recorded({ state: 'INQUORATE', matters: [{ title: '通报' }, resolved] })).toEqual({
        __typename: 'InquorateResolvesNothing',
        position: 2,
        message: '流会不能形成决议：第 2 个议题“充电棚选址”只能通报、下次再议或未达成一致。',
      });
    });

    test('the vote of a party that did not come, after everything else was written', async () => {
      const votes = [{ party: 'PROPERTY_COMPANY', vote: 'AGREES' }] as const;
      expect(await recorded({ matters: [{ ...resolved, votes: [...votes] }] })).toEqual({
        __typename: 'PartyCannotVote',
        party: 'PROPERTY_COMPANY',
        message: '“杭州和畅物业服务有限公司”没有人到会，不能登记物业公司的表态。',
      });
    });

    test('a number that another meeting has', async () => {
      expect(await recorded({ number: '26-07' })).toMatchObject({
        __typename: 'NumberIsTaken',
        message: '“王马里小区三方协调”已有编号 26-07，换一个编号。',
      });
    });

    test('a meeting of a property company, and one that is still to come', async () => {
      expect(await recorded({ organizationId: company })).toMatchObject({ __typename: 'OrganizationDoesNotDeliberate' });
      expect(await recorded({ startsAt: '2026-11-20T16:00:00.000Z', endsAt: null })).toMatchObject({
        __typename: 'DateIsOutOfRange',
        message: '会议日期（2026-11-21）晚于 2026-11-20。',
      });
    });

    test('an action item that is due before the meeting, in the last of two matters', async () => {
      const actionItems = [{ title: '公示', ownerId: owners, dueOn: '2026-11-18' }];
      expect(await recorded({ matters: [resolved, { ...resolved, actionItems }] })).toMatchObject({
        __typename: 'DateIsOutOfRange',
        message: '“公示”的期限（2026-11-18）早于 2026-11-19。',
      });
    });

    test.each([
      [{ endsAt: '2026-11-19T06:00:00.000Z' }, 'input.endsAt：结束须晚于开始。'],
      [{ state: 'PLANNED' }, 'input.state：登记的会议只能是 HELD 或 INQUORATE。'],
      [{ title: ' ' }, 'input.title：会议的议题不能为空。'],
      [{ organizationId: null }, 'input.organizationId：写明召集的组织。'],
      [{ matters: [{ title: '选址', outcome: 'RESOLVED' }] }, 'input.matters[0].resolution：形成决议的须写决议内容。'],
      [
        { matters: [{ title: '选址', ownersAsked: 3, ownersAgreed: 4 }] },
        'input.matters[0].ownersAgreed：书面同意户数须在 0 与应征询户数之间。',
      ],
      [{ attendances: [{ role: 'CHAIR', present: true }] }, 'input.attendances[0].name：未建档者须写姓名。'],
    ] as [Partial<Recording>, string][])('%j', async (input, message) => {
      expect(await refusal(input)).toMatchObject({ code: 'BAD_USER_INPUT', message });
    });

    test('a reader, and an editor of another street', async () => {
      expect(await hub.refusal(reader(changqing), record, meeting({}))).toMatchObject({ code: 'FORBIDDEN' });
      expect(await hub.refusal(editor(tianshui), record, meeting({}))).toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  test('a meeting with everything that came of it, under the next number of the year', async () => {
    const made = await recorded({
      matters: [
        {
          ...resolved,
          ownersAsked: 100,
          ownersAgreed: 80,
          votes: [
            { party: 'RESIDENTS_COMMITTEE', vote: 'AGREES' },
            { party: 'OWNERS_COMMITTEE', vote: 'ABSTAINS' },
          ],
          actionItems: [
            { title: '公示选址', ownerId: committee, ownerPersonId: zhu, dueOn: '2026-12-01', remindOn: '2026-11-28' },
            { title: '报价', ownerId: company, ownerName: '邱建波', dueOn: '2026-12-20' },
          ],
        },
        { title: '门岗排班', outcome: 'DEFERRED' },
      ],
    });
    expect(made).toMatchObject({
      __typename: 'Meeting',
      number: '26-09',
      state: 'HELD',
      version: 1,
      startsAt: '2026-11-19T06:00:00.000Z',
      attendances: {
        nodes: [
          { name: '沈如松', organization: { name: '王马社区党委' }, person: null, present: true },
          { name: '祝美娟', person: { name: '祝美娟' } },
          { name: '贺云生' },
          { name: '邱建波', present: false, note: '请假' },
        ],
      },
      matters: {
        nodes: [
          {
            position: 1,
            outcome: 'RESOLVED',
            resolutionNumber: '26-09',
            ownersAgreed: 80,
            votes: {
              nodes: [
                { party: 'OWNERS_COMMITTEE', vote: 'ABSTAINS' },
                { party: 'RESIDENTS_COMMITTEE', vote: 'AGREES' },
              ],
            },
            actionItems: {
              nodes: [
                {
                  title: '公示选址',
                  state: 'OPEN',
                  assignedOn: '2026-11-19',
                  dueOn: '2026-12-01',
                  owner: { name: '王马社区居民委员会' },
                  ownerPerson: { name: '祝美娟' },
                },
                { title: '报价', dueOn: '2026-12-20', ownerName: '邱建波', ownerPerson: null },
              ],
            },
          },
          { position: 2, title: '门岗排班', outcome: 'DEFERRED', resolutionNumber: null },
        ],
      },
      history: { nodes: [{ actor: `key:${nameOf(editor(changqing))}`, operation: 'INSERT' }] },
    });
  });

  test('corrected minutes: matters change places, attendances that stay as they were are not written again', async () => {
    const made = await recorded({ number: '例会一', matters: [resolved, { title: '门岗排班', outcome: 'NOTED' }] });
    if (made.__typename !== 'Meeting') throw new Error('It was refused.');
    const [first, second] = made.matters.nodes;
    const before = made.attendances.nodes.map(({ id }) => id);
    const corrected = await recorded({
      meetingId: made.id,
      version: made.version,
      organizationId: null,
      attendances: [...attendances().slice(0, 3), { organizationId: company, name: '邱建波', role: 'ATTENDANT', present: true }],
      matters: [
        { id: second!.id, title: '门岗排班', outcome: 'NOTED' },
        { ...resolved, id: first!.id, votes: [{ party: 'PROPERTY_COMPANY', vote: 'AGREES' }] },
        { title: '其他', outcome: 'NOTED' },
      ],
    });
    expect(corrected).toMatchObject({
      __typename: 'Meeting',
      number: '例会一',
      version: 2,
      attendances: { nodes: before.map((id) => ({ id, present: true })) },
      matters: {
        nodes: [
          { id: second!.id, position: 1, title: '门岗排班' },
          { id: first!.id, position: 2, resolutionNumber: '例会一', votes: { nodes: [{ party: 'PROPERTY_COMPANY', vote: 'AGREES' }] } },
          { position: 3, title: '其他' },
        ],
      },
    });
    const written = await hub.sql<{ operation: string }>(
      'select operation from audit_entry where node_id = any(?::uuid[]) order by sequence',
      [`{${before.join(',')}}`],
    );
    expect(written.map(({ operation }) => operation)).toEqual(['INSERT', 'INSERT', 'INSERT', 'INSERT', 'UPDATE']);
    expect(await refusal({ meetingId: made.id, version: 1, organizationId: null })).toMatchObject({ code: 'CONFLICT' });
  });

  test('a matter of which something came cannot be left out of the minutes', async () => {
    const made = await recorded({
      number: '例会二',
      matters: [{ ...resolved, actionItems: [{ title: '公示', ownerId: owners, dueOn: '2026-12-01' }] }, { title: '其他' }],
    });
    if (made.__typename !== 'Meeting') throw new Error('It was refused.');
    const again = { meetingId: made.id, version: 1, organizationId: null };
    expect(await recorded({ ...again, matters: [] })).toMatchObject({
      __typename: 'MatterIsInUse',
      message: '议题“充电棚选址”已有 1 件事项或项目，不能从纪要中去掉。',
    });
    const kept = { ...resolved, id: made.matters.nodes[0]!.id };
    expect(await recorded({ ...again, matters: [kept] })).toMatchObject({
      version: 2,
      matters: { nodes: [{ title: '充电棚选址', actionItems: { nodes: [{ title: '公示' }] } }] },
    });
    const [last] = await hub.sql<{ before: { title: string } }>(
      "select before from audit_entry where \"table\" = 'matter' and operation = 'DELETE' order by sequence desc limit 1",
    );
    expect(last!.before.title).toBe('其他');
  });

  test('a planned meeting is held, or canceled and then nothing more', async () => {
    const one = await planned();
    if (one.__typename !== 'Meeting') throw new Error('It was refused.');
    expect(one).toMatchObject({ state: 'PLANNED', version: 1, matters: { nodes: [{ title: '物业服务评议' }, { title: '来年安排' }] } });
    const held = await recorded({
      meetingId: one.id,
      version: 1,
      startsAt: '2026-11-20T01:00:00.000Z',
      endsAt: null,
      matters: one.matters.nodes.map(({ id, title }) => ({ id, title, outcome: 'NOTED' })),
    });
    expect(held).toMatchObject({ __typename: 'Meeting', id: one.id, number: one.number, state: 'HELD', version: 2 });

    const other = await planned();
    if (other.__typename !== 'Meeting') throw new Error('It was refused.');
    const canceling = (id: string, version: number) =>
      hub.ask(editor(changqing), cancel, { input: { meetingId: id, version, reason: '停电' } });
    expect((await canceling(one.id, 2)).cancelMeeting).toMatchObject({
      __typename: 'MeetingStateForbids',
      message: `会议 ${one.number} 已有纪要，不能取消。`,
    });
    expect((await canceling(other.id, 1)).cancelMeeting).toEqual({ __typename: 'Meeting', state: 'CANCELED', note: '取消：停电' });
    expect(await recorded({ meetingId: other.id, version: 2 })).toMatchObject({ __typename: 'MeetingStateForbids' });
  });

  test('two meetings at once have two numbers', async () => {
    const both = await Promise.all([1, 2].map(planned));
    const numbers = both.map((made) => (made.__typename === 'Meeting' ? made.number : made.message));
    expect(new Set(numbers).size).toBe(2);
    for (const number of numbers) expect(number).toMatch(/^26-\d\d$/);
  });

  test('sent twice under one key, it is one meeting', async () => {
    const [one, two] = [await recorded({ idempotencyKey: 'minutes-1' }), await recorded({ idempotencyKey: 'minutes-1' })];
    expect(one).toMatchObject({ __typename: 'Meeting' });
    expect(two).toEqual(one);
  });
});
