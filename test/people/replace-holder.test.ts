import { graphql } from '@sanfang/schema/graphql.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onEachEngine, openHub, type TestHub } from '../kit/hub.ts';
import { changqing, nothingChanges, personId, postId, tianshui } from '../kit/rows.ts';
import { type Caller, editor, reader } from '../kit/viewers.ts';

const replaceHolder = graphql(`
  mutation ($input: ReplaceHolderInput!) {
    replaceHolder(input: $input) {
      __typename
      ... on Appointment {
        since
        mode
        person {
          name
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
  let present: { id: string; person_id: string; since: string };
  let next: string;
  beforeAll(async () => {
    hub = await openHub({ engine });
    post = await postId(hub, '新华坊社区公共服务工作站', '站长');
    next = await personId(hub, '姚敏之', '330105014005');
    const rows = await hub.sql<typeof present>('select id, person_id, since::text from appointment where post_id = ? and until is null', [
      post,
    ]);
    present = rows[0]!;
  });
  afterAll(() => hub.close());

  const asked = (input: object) => ({
    input: { appointmentId: present.id, version: 1, personId: next, on: '2026-11-20', mode: 'CONCURRENT' as const, ...input },
  });
  const replace = async (input: object) => (await hub.ask(editor(changqing), replaceHolder, asked(input))).replaceHolder;
  const refusal = (input: object, caller: Caller = editor(changqing)) => hub.refusal(caller, replaceHolder, asked(input));
  const holders = async (asOf?: string) => {
    const { post: read } = await hub.ask(reader(changqing), holdersOn, { id: post, asOf });
    return read?.appointments.nodes.map(({ person }) => person?.name);
  };

  describe('refuses, and changes nothing:', () => {
    nothingChanges(() => hub);

    test('the first day of the present holder, who would never have held the post', async () => {
      expect(await replace({ on: present.since })).toEqual({ __typename: 'PeriodIsEmpty', since: present.since, end: present.since });
    });

    test('the present holder as the next one', async () => {
      expect(await refusal({ personId: present.person_id })).toMatchObject({ code: 'BAD_USER_INPUT' });
    });

    test('a term that is over before it begins; the present holder stays', async () => {
      expect(await refusal({ termUntil: '2026-11-20' })).toMatchObject({ code: 'BAD_USER_INPUT' });
    });

    test('a version that is not the present one', async () => {
      expect(await refusal({ version: 2 })).toMatchObject({ code: 'CONFLICT' });
    });

    test('a reader', async () => {
      expect(await refusal({}, reader(changqing))).toMatchObject({ code: 'FORBIDDEN' });
    });

    test('an editor of another street', async () => {
      expect(await refusal({}, editor(tianshui))).toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  test('one leaves and the other comes on the same day', async () => {
    expect(await replace({})).toEqual({ __typename: 'Appointment', since: '2026-11-20', mode: 'CONCURRENT', person: { name: '姚敏之' } });
    expect(await holders('2026-11-19')).toEqual(['许文博']);
    expect(await holders('2026-11-20')).toEqual(['姚敏之']);
  });

  test('a holder who has left is not replaced by themselves, nor after the end', async () => {
    expect(await refusal({ version: 2, on: '2026-11-21', personId: present.person_id })).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
