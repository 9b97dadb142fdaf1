import { graphql } from '@sanfang/schema/graphql.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onEachEngine, openHub, type TestHub } from '../kit/hub.ts';
import { changqing, idOfNothing, nothingChanges, postId, tianshui } from '../kit/rows.ts';
import { type Caller, editor, nameOf, reader } from '../kit/viewers.ts';

const endAppointment = graphql(`
  mutation ($input: EndAppointmentInput!) {
    endAppointment(input: $input) {
      __typename
      ... on Appointment {
        until
        version
        history(first: 1) {
          nodes {
            actor
            operation
            before
            after
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
const holdersOn = graphql(`
  query ($id: ID!, $asOf: Date) {
    post(by: { id: $id }, asOf: $asOf) {
      appointments {
        nodes {
          person {
            name
          }
        }
      }
    }
  }
`);

onEachEngine((engine) => {
  let hub: TestHub;
  let post: string;
  let appointmentId: string;
  beforeAll(async () => {
    hub = await openHub({ engine });
    post = await postId(hub, '王马社区居民委员会', '主任');
    const [row] = await hub.sql<{ id: string }>('select id from appointment where post_id = ? and until is null', [post]);
    appointmentId = row!.id;
  });
  afterAll(() => hub.close());

  const asked = (input: object) => ({ input: { appointmentId, version: 1, until: '2026-11-01', ...input } });
  const end = async (input: object) => (await hub.ask(editor(changqing), endAppointment, asked(input))).endAppointment;
  const refusal = (input: object, caller: Caller = editor(changqing)) => hub.refusal(caller, endAppointment, asked(input));
  const holders = async (asOf?: string) => {
    const { post: read } = await hub.ask(reader(changqing), holdersOn, { id: post, asOf });
    return read?.appointments.nodes.map(({ person }) => person?.name);
  };

  describe('refuses, and changes nothing:', () => {
    nothingChanges(() => hub);

    test.each(['2021-12-18', '1999-01-01'])('an end on %s, before the first day is over', async (until) => {
      expect(await end({ until })).toEqual({ __typename: 'PeriodIsEmpty', since: '2021-12-18', end: until });
    });

    test('a version that is not the present one', async () => {
      expect(await refusal({ version: 2 })).toMatchObject({ code: 'CONFLICT' });
    });

    test('a reader', async () => {
      expect(await refusal({}, reader(changqing))).toMatchObject({ code: 'FORBIDDEN' });
    });

    test('an editor of another street exactly as an id that nothing has', async () => {
      const foreign = await refusal({}, editor(tianshui));
      expect(foreign).toMatchObject({ code: 'NOT_FOUND', message: '没有找到任职，或不在你的辖区内。' });
      expect(await refusal({ appointmentId: idOfNothing(appointmentId) }, editor(tianshui))).toEqual(foreign);
    });

    test.each(['', '1', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'])('%j, which is no id', async (id) => {
      expect(await refusal({ appointmentId: id })).toMatchObject({ code: 'BAD_USER_INPUT' });
    });
  });

  test('the post is vacant from that day on, and the days before stay as they were', async () => {
    expect(await holders()).toEqual(['陆庆芳']);
    expect(await end({})).toEqual({
      __typename: 'Appointment',
      until: '2026-11-01',
      version: 2,
      history: {
        nodes: [
          {
            actor: `key:${nameOf(editor(changqing))}`,
            operation: 'UPDATE',
            before: expect.objectContaining({ until: null, version: 1 }),
            after: expect.objectContaining({ until: '2026-11-01', version: 2 }),
          },
        ],
      },
    });
    expect(await holders()).toEqual([]);
    expect(await holders('2026-11-01')).toEqual([]);
    expect(await holders('2026-10-31')).toEqual(['陆庆芳']);
  });

  test('who read the earlier version meets a conflict that names the newer', async () => {
    const { errors } = await hub.run(editor(changqing), endAppointment, asked({ until: '2026-11-02' }));
    expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT', version: 2 } }]);
  });
});
