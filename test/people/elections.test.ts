import { graphql, type VariablesOf } from '@sanfang/schema/graphql.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onEachEngine, openHub, type TestHub, today } from '../kit/hub.ts';
import { changqing, nothingChanges, organizationId, personId, postId, tianshui } from '../kit/rows.ts';
import { type Caller, editor, reader } from '../kit/viewers.ts';

const recordElection = graphql(`
  mutation ($input: RecordElectionInput!) {
    recordElection(input: $input) {
      __typename
      ... on Election {
        id
        state
        turnout
        termSince
        version
        organization {
          termSince
          termUntil
        }
        appointments(orderBy: [{ id: ASC }]) {
          nodes {
            since
            termUntil
            mode
            post {
              title
            }
            person {
              name
            }
          }
        }
      }
      ... on ElectionTotalsContradict {
        message
        ballots
        validBallots
      }
      ... on PostIsOfAnotherBody {
        post {
          title
        }
      }
      ... on SeatIsTaken {
        appointment {
          since
        }
      }
      ... on ElectionStepIsNotAllowed {
        state
        allowed
      }
      ... on PeriodIsEmpty {
        since
        end: until
      }
    }
  }
`);
const announceElection = graphql(`
  mutation ($input: AnnounceElectionInput!) {
    announceElection(input: $input) {
      __typename
      ... on Election {
        id
        state
        version
      }
      ... on ElectionIsUnderWay {
        election {
          state
        }
      }
    }
  }
`);
const advanceElection = graphql(`
  mutation ($input: AdvanceElectionInput!) {
    advanceElection(input: $input) {
      __typename
      ... on Election {
        state
        registeredVoters
        version
      }
      ... on ElectionStepIsNotAllowed {
        state
        allowed
      }
    }
  }
`);
const correctElection = graphql(`
  mutation ($input: CorrectElectionInput!) {
    correctElection(input: $input) {
      __typename
      ... on Election {
        turnout
        observers
        ballots
        version
      }
      ... on ElectionTotalsContradict {
        message
      }
    }
  }
`);
type Result = VariablesOf<typeof recordElection>['input'];

onEachEngine((engine) => {
  let hub: TestHub;
  let committee: string;
  let director: string;
  let member: string;
  let lu: string;
  let zhong: string;
  beforeAll(async () => {
    hub = await openHub({ engine });
    committee = await organizationId(hub, '王马社区居民委员会');
    director = await postId(hub, '王马社区居民委员会', '主任');
    member = await postId(hub, '王马社区居民委员会', '委员（文体）');
    lu = await personId(hub, '陆庆芳');
    zhong = await personId(hub, '钟永芳');
  });
  afterAll(() => hub.close());

  const asked = (input: Partial<Result>) => ({
    input: {
      organizationId: committee,
      mode: 'DIRECT_ELECTION' as const,
      term: '第七届',
      heldOn: '2026-11-15',
      registeredVoters: 3000,
      ballots: 2501,
      validBallots: 2480,
      observers: 4,
      termSince: '2026-11-20',
      termUntil: '2031-11-20',
      elected: [
        { postId: director, personId: lu },
        { postId: member, personId: zhong },
      ],
      ...input,
    },
  });
  const record = async (input: Partial<Result> = {}) => (await hub.ask(editor(changqing), recordElection, asked(input))).recordElection;
  const refusal = (input: Partial<Result>, caller: Caller = editor(changqing)) => hub.refusal(caller, recordElection, asked(input));
  const holding = (organization = committee) =>
    hub.sql<{ title: string; name: string; since: string; mode: string }>(
      `select p.title, h.name, a.since::text, a.mode from appointment a join post p on p.id = a.post_id join person h on h.id = a.person_id
       where p.organization_id = ? and a.since <= ? and (a.until is null or a.until > ?) order by p.position`,
      [organization, today, today],
    );

  describe('refuses a result, and neither ends nor begins anything:', () => {
    nothingChanges(() => hub);

    test('more ballots than voters, more valid ones than ballots', async () => {
      expect(await record({ ballots: 3001 })).toEqual({
        __typename: 'ElectionTotalsContradict',
        message: '收回选票 3001 张，多于登记选民 3000 人。',
        ballots: 3001,
        validBallots: 2480,
      });
      expect(await record({ validBallots: 2502 })).toMatchObject({ message: '有效票 2502 张，多于收回选票 2501 张。' });
      expect(await record({ registeredVoters: 0, ballots: 0, validBallots: 0 })).toMatchObject({ __typename: 'ElectionTotalsContradict' });
      expect(await refusal({ observers: -1 })).toMatchObject({ code: 'BAD_USER_INPUT' });
    });

    test('a post of another body, after others were seated', async () => {
      const head = await postId(hub, '王马社区公共服务工作站', '站长');
      expect(await record({ elected: [...asked({}).input.elected, { postId: head, personId: zhong }] })).toEqual({
        __typename: 'PostIsOfAnotherBody',
        post: { title: '站长' },
      });
    });

    test('two for one seat', async () => {
      const two = [lu, zhong].map((person) => ({ postId: director, personId: person }));
      expect(await refusal({ elected: two })).toMatchObject({
        code: 'BAD_USER_INPUT',
        message: 'input.elected：主任独任，只能由一人当选。',
      });
      const twice = [member, member].map((post) => ({ postId: post, personId: zhong }));
      expect(await refusal({ elected: twice })).toMatchObject({ code: 'BAD_USER_INPUT' });
    });

    test('a seat that somebody holds from that day on', async () => {
      const [present] = await hub.sql<{ since: string }>('select since::text from appointment where post_id = ? and until is null', [
        director,
      ]);
      expect(await record({ heldOn: present!.since, termSince: present!.since })).toEqual({
        __typename: 'SeatIsTaken',
        appointment: { since: present!.since },
      });
    });

    test('a term without a day, before the vote, a vote to come, a mode that is no election', async () => {
      expect(await record({ termUntil: '2026-11-20' })).toEqual({ __typename: 'PeriodIsEmpty', since: '2026-11-20', end: '2026-11-20' });
      expect(await refusal({ termSince: '2026-11-14' })).toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(await refusal({ heldOn: '2026-11-21', termSince: null })).toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(await refusal({ mode: 'OPEN_RECRUITMENT' })).toMatchObject({ code: 'BAD_USER_INPUT' });
    });

    test('a reader, an editor of another street', async () => {
      expect(await refusal({}, reader(changqing))).toMatchObject({ code: 'FORBIDDEN' });
      expect(await refusal({}, editor(tianshui))).toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  test('a by-election fills the posts it names, and nothing else changes', async () => {
    const before = await holding();
    const [organization] = await hub.sql('select term_since, term_until from organization where id = ?', [committee]);
    expect(await record({ byElection: true, elected: [{ postId: member, personId: zhong }] })).toMatchObject({
      __typename: 'Election',
      appointments: { nodes: [{ post: { title: '委员（文体）' }, person: { name: '钟永芳' } }] },
    });
    const after = await holding();
    expect(after.filter(({ name }) => name !== '钟永芳')).toEqual(before);
    expect(after).toHaveLength(before.length + 1);
    expect(await hub.sql('select term_since, term_until from organization where id = ?', [committee])).toEqual([organization]);
  });

  test('a change of term: all who were elected leave, the elected begin, and the body has a new term', async () => {
    const station = await organizationId(hub, '王马社区公共服务工作站');
    const staff = await holding(station);
    const notElected = (await holding()).filter(({ mode }) => mode !== 'DIRECT_ELECTION');
    const election = await record({ heldOn: '2026-11-18', termSince: '2026-11-20', elected: [{ postId: director, personId: lu }] });
    expect(election).toEqual({
      __typename: 'Election',
      id: expect.any(String),
      state: 'PUBLISHED',
      turnout: '83.37',
      termSince: '2026-11-20',
      version: 1,
      organization: { termSince: '2026-11-20', termUntil: '2031-11-20' },
      appointments: {
        nodes: [
          { since: '2026-11-20', termUntil: '2031-11-20', mode: 'DIRECT_ELECTION', post: { title: '主任' }, person: { name: '陆庆芳' } },
        ],
      },
    });
    const left = (await holding()).filter(({ name }) => name !== '钟永芳');
    expect(left).toEqual(expect.arrayContaining([...notElected, expect.objectContaining({ title: '主任', since: '2026-11-20' })]));
    expect(left).toHaveLength(notElected.length + 1);
    expect(await holding(station)).toEqual(staff);
  });

  describe('step by step:', () => {
    let election: { id: string; version: number };
    let body: string;
    beforeAll(async () => {
      body = await organizationId(hub, '吴牙社区居民委员会');
    });
    const announcing = { mode: 'DIRECT_ELECTION' as const, heldOn: '2026-12-12', term: '第七届' };
    const announce = async () =>
      (await hub.ask(editor(changqing), announceElection, { input: { ...announcing, organizationId: body } })).announceElection;
    const advance = async (version: number, to: 'VOTERS_REGISTERED' | 'VOTED' | 'CANCELED', more: object = {}) =>
      (await hub.ask(editor(changqing), advanceElection, { input: { electionId: election.id, version, to, ...more } })).advanceElection;

    test('it is announced once', async () => {
      const announced = await announce();
      expect(announced).toMatchObject({ __typename: 'Election', state: 'ANNOUNCED', version: 1 });
      if (announced?.__typename === 'Election') election = announced;
      expect(await announce()).toEqual({ __typename: 'ElectionIsUnderWay', election: { state: 'ANNOUNCED' } });
    });

    test('a step is the next one, and a refusal names what is allowed', async () => {
      expect(await advance(1, 'VOTED')).toEqual({
        __typename: 'ElectionStepIsNotAllowed',
        state: 'ANNOUNCED',
        allowed: ['VOTERS_REGISTERED', 'CANCELED'],
      });
      expect(await advance(1, 'VOTERS_REGISTERED', { registeredVoters: 5100 })).toEqual({
        __typename: 'Election',
        state: 'VOTERS_REGISTERED',
        registeredVoters: 5100,
        version: 2,
      });
    });

    test('its result needs the version that was read, and comes once', async () => {
      const result = { organizationId: body, electionId: election.id, elected: [], termSince: null, termUntil: null };
      expect(await refusal(result)).toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(await refusal({ ...result, version: 1 })).toMatchObject({ code: 'CONFLICT' });
      expect(await refusal({ ...result, version: 2, organizationId: committee })).toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(await record({ ...result, version: 2 })).toMatchObject({ id: election.id, state: 'PUBLISHED', version: 3, turnout: '83.37' });
      expect(await record({ ...result, version: 3 })).toEqual({ __typename: 'ElectionStepIsNotAllowed', state: 'PUBLISHED', allowed: [] });
      expect(await advance(3, 'CANCELED')).toMatchObject({ __typename: 'ElectionStepIsNotAllowed', allowed: [] });
    });

    test('it is corrected, and the turnout follows', async () => {
      const correct = (input: object) =>
        hub.run(editor(changqing), correctElection, { input: { electionId: election.id, version: 3, ...input } });
      expect((await correct({ ballots: 9000 })).data?.correctElection).toMatchObject({ __typename: 'ElectionTotalsContradict' });
      expect((await correct({ ballots: 2700, observers: null })).data?.correctElection).toEqual({
        __typename: 'Election',
        turnout: '90.00',
        observers: null,
        ballots: 2700,
        version: 4,
      });
      expect((await correct({ ballots: 2600 })).errors).toMatchObject([{ extensions: { code: 'CONFLICT', version: 4 } }]);
    });
  });
});
