import { graphql } from '@sanfang/schema/graphql.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onEachEngine, openHub, type TestHub } from '../kit/hub.ts';
import { changqing, nothingChanges, postId, tianshui } from '../kit/rows.ts';
import { type Caller, editor, reader } from '../kit/viewers.ts';

const movePerson = graphql(`
  mutation ($input: MovePersonInput!) {
    movePerson(input: $input) {
      __typename
      ... on Appointment {
        since
        mode
        termUntil
        version
        post {
          title
        }
        person {
          name
        }
      }
      ... on SeatIsTaken {
        appointment {
          person {
            name
          }
        }
      }
      ... on IsNotInReservePool {
        message
      }
      ... on PeriodIsEmpty {
        end: until
      }
    }
  }
`);

onEachEngine((engine) => {
  let hub: TestHub;
  let vacant: string;
  let chairs: string;
  let deputy: { id: string; since: string };
  beforeAll(async () => {
    hub = await openHub({ engine });
    vacant = await postId(hub, '王马社区居民委员会', '委员（文体）');
    chairs = await postId(hub, '王马社区居民委员会', '主任');
    const post = await postId(hub, '王马社区居民委员会', '副主任');
    const [row] = await hub.sql<typeof deputy>('select id, since::text from appointment where post_id = ? and until is null', [post]);
    deputy = row!;
  });
  afterAll(() => hub.close());

  const asked = (input: object) => ({
    input: { appointmentId: deputy.id, version: 1, toPostId: vacant, on: '2026-11-10', mode: 'DIRECT_ELECTION' as const, ...input },
  });
  const move = async (input: object) => (await hub.ask(editor(changqing), movePerson, asked(input))).movePerson;
  const refusal = (input: object, caller: Caller = editor(changqing)) => hub.refusal(caller, movePerson, asked(input));
  const row = async () => (await hub.sql('select until::text, version from appointment where id = ?', [deputy.id]))[0];

  describe('refuses, and neither ends nor begins anything:', () => {
    nothingChanges(() => hub);

    test('a seat that is taken', async () => {
      expect(await move({ toPostId: chairs })).toEqual({ __typename: 'SeatIsTaken', appointment: { person: { name: '陆庆芳' } } });
    });

    test('from the reserve pool who is not in it', async () => {
      expect(await move({ mode: 'FROM_RESERVE' })).toMatchObject({
        __typename: 'IsNotInReservePool',
        message: expect.stringContaining('汪其正'),
      });
    });

    test('before the first day in the present post is over', async () => {
      expect(await move({ on: deputy.since })).toEqual({ __typename: 'PeriodIsEmpty', end: deputy.since });
    });

    test('to the same post, or for a term that ends before it starts', async () => {
      const same = await postId(hub, '王马社区居民委员会', '副主任');
      expect(await refusal({ toPostId: same })).toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(await refusal({ termUntil: '2026-11-10' })).toMatchObject({ code: 'BAD_USER_INPUT' });
    });

    test('an older version, a reader, an editor of another street', async () => {
      expect(await refusal({ version: 9 })).toMatchObject({ code: 'CONFLICT' });
      expect(await refusal({}, reader(changqing))).toMatchObject({ code: 'FORBIDDEN' });
      expect(await refusal({}, editor(tianshui))).toMatchObject({ code: 'NOT_FOUND', message: '没有找到任职，或不在你的辖区内。' });
    });
  });

  test('one appointment ends and the other begins on the same day', async () => {
    expect(await row()).toEqual({ until: null, version: 1 });
    expect(await move({ termUntil: '2026-12-18' })).toEqual({
      __typename: 'Appointment',
      since: '2026-11-10',
      mode: 'DIRECT_ELECTION',
      termUntil: '2026-12-18',
      version: 1,
      post: { title: '委员（文体）' },
      person: { name: '汪其正' },
    });
    expect(await row()).toEqual({ until: '2026-11-10', version: 2 });
  });

  test('who has left is not moved', async () => {
    expect(
      await refusal({ version: 2, on: '2026-11-15', toPostId: await postId(hub, '王马社区居民委员会', '委员（综治）') }),
    ).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('2026-11-10'),
    });
  });
});
