import { graphql, type VariablesOf } from '@sanfang/schema/graphql.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onEachEngine, openHub, type TestHub } from '../kit/hub.ts';
import { changqing, idOfNothing, nothingChanges, personId, postId, tianshui } from '../kit/rows.ts';
import { type Caller, editor, nameOf, reader } from '../kit/viewers.ts';

const appointPerson = graphql(`
  mutation ($input: AppointPersonInput!) {
    appointPerson(input: $input) {
      __typename
      ... on Appointment {
        id
        since
        until
        mode
        version
        person {
          name
        }
        post {
          title
        }
        history {
          nodes {
            actor
            operation
          }
        }
      }
      ... on SeatIsTaken {
        message
        appointment {
          since
          person {
            name
          }
        }
      }
      ... on PeriodIsEmpty {
        since
        end: until
      }
    }
  }
`);
type Input = VariablesOf<typeof appointPerson>['input'];

onEachEngine((engine) => {
  let hub: TestHub;
  let vacant: string;
  let directorship: string;
  let staff: string;
  let zhong: string;
  let lu: string;
  beforeAll(async () => {
    hub = await openHub({ engine });
    vacant = await postId(hub, '王马社区居民委员会', '委员（文体）');
    directorship = await postId(hub, '王马社区居民委员会', '主任');
    staff = await postId(hub, '王马社区公共服务工作站', '工作人员');
    zhong = await personId(hub, '钟永芳');
    lu = await personId(hub, '陆庆芳');
  });
  afterAll(() => hub.close());

  const asked = (input: Partial<Input>) =>
    ({ input: { postId: vacant, personId: zhong, mode: 'DIRECT_ELECTION', since: '2026-10-01', ...input } }) as const;
  const appoint = async (input: Partial<Input>) => (await hub.ask(editor(changqing), appointPerson, asked(input))).appointPerson;
  const refusal = (input: Partial<Input>, caller: Caller = editor(changqing)) => hub.refusal(caller, appointPerson, asked(input));

  describe('refuses, and changes nothing:', () => {
    nothingChanges(() => hub);

    test('a seat that somebody holds within that time', async () => {
      expect(await appoint({ postId: directorship })).toEqual({
        __typename: 'SeatIsTaken',
        message: '不能任命：主任已有陆庆芳（2021-12-18 起）。先结束其任职。',
        appointment: { since: '2021-12-18', person: { name: '陆庆芳' } },
      });
    });

    test('a single day of overlap', async () => {
      expect(await appoint({ since: '2016-12-01', until: '2026-09-28' })).toMatchObject({
        __typename: 'SeatIsTaken',
        appointment: { person: { name: '秦雅文' } },
      });
    });

    test('the same person twice in a post that several hold', async () => {
      expect(await appoint({ postId: staff })).toMatchObject({
        __typename: 'SeatIsTaken',
        appointment: { person: { name: '钟永芳' } },
      });
    });

    test.each(['2026-10-01', '2026-09-30'])('a period from 2026-10-01 until %s, which has no day', async (until) => {
      expect(await appoint({ until })).toEqual({ __typename: 'PeriodIsEmpty', since: '2026-10-01', end: until });
    });

    test('a reader', async () => {
      expect(await refusal({}, reader(changqing))).toMatchObject({ code: 'FORBIDDEN' });
    });

    test('an editor of another street exactly as an id that nothing has', async () => {
      const foreign = await refusal({}, editor(tianshui));
      expect(foreign).toMatchObject({ code: 'NOT_FOUND', message: '没有找到职务，或不在你的辖区内。' });
      expect(await refusal({ postId: idOfNothing(vacant) }, editor(tianshui))).toEqual(foreign);
    });

    test('an id of something else', async () => {
      expect(await refusal({ postId: zhong })).toMatchObject({ code: 'NOT_FOUND' });
    });

    test('what is no id at all', async () => {
      expect(await refusal({ personId: '钟永芳' })).toMatchObject({ code: 'BAD_USER_INPUT', message: '人员的编号格式不对："钟永芳"。' });
    });

    test.each([
      ['mode', 'LOTTERY'],
      ['since', '2026-02-30'],
      ['until', 'soon'],
    ])('%s %j, which the contract does not know', async (field, value) => {
      const refused = await refusal({ [field]: value });
      expect(refused).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
      expect(refused.message).toContain(`input.${field}`);
    });
  });

  test('the vacant seat: the appointment is answered, kept, and signed by who made it', async () => {
    expect(await appoint({ until: '2026-10-31', basis: '长街办〔2026〕18 号' })).toEqual({
      __typename: 'Appointment',
      id: expect.any(String),
      since: '2026-10-01',
      until: '2026-10-31',
      mode: 'DIRECT_ELECTION',
      version: 1,
      person: { name: '钟永芳' },
      post: { title: '委员（文体）' },
      history: { nodes: [{ actor: `key:${nameOf(editor(changqing))}`, operation: 'INSERT' }] },
    });
    const [row] = await hub.sql('select division_code, exclusive, basis from appointment where post_id = ? and since = ?', [
      vacant,
      '2026-10-01',
    ]);
    expect(row).toEqual({ division_code: '330105014003', exclusive: true, basis: '长街办〔2026〕18 号' });
  });

  test('the day on which another ends is free', async () => {
    expect(await appoint({ personId: lu, since: '2026-10-31' })).toMatchObject({
      __typename: 'Appointment',
      since: '2026-10-31',
      until: null,
    });
  });

  test('another person in a post that several hold', async () => {
    expect(await appoint({ postId: staff, personId: lu, mode: 'CONCURRENT' })).toMatchObject({
      __typename: 'Appointment',
      person: { name: '陆庆芳' },
    });
  });

  test('of two at once to one seat, one is appointed', async () => {
    const seat = await postId(hub, '王马里小区1幢楼宇居民自治会', '会长');
    const both = await Promise.all([zhong, lu].map((person) => appoint({ postId: seat, personId: person })));
    expect(both.map((outcome) => outcome?.__typename).sort()).toEqual(['Appointment', 'SeatIsTaken']);
  });
});
