import { graphql } from '@sanfang/schema/graphql.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onEachEngine, openHub, type TestHub } from '../kit/hub.ts';
import { changqing, nothingChanges, postId, tianshui } from '../kit/rows.ts';
import { type Caller, editor, nameOf, reader } from '../kit/viewers.ts';

const correctAppointment = graphql(`
  mutation ($input: CorrectAppointmentInput!) {
    correctAppointment(input: $input) {
      __typename
      ... on Appointment {
        since
        until
        mode
        termUntil
        basis
        version
        election {
          id
        }
        history(first: 1) {
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
        }
      }
      ... on PeriodIsEmpty {
        since
        end: until
      }
    }
  }
`);

interface Row {
  id: string;
  since: string;
  until: string | null;
  version: number;
  election_id: string | null;
}

onEachEngine((engine) => {
  let hub: TestHub;
  let before: Row;
  let present: Row;
  beforeAll(async () => {
    hub = await openHub({ engine });
    const rows = await hub.sql<Row>(
      'select id, since::text, until::text, version, election_id from appointment where post_id = ? order by since desc',
      [await postId(hub, '王马社区居民委员会', '主任')],
    );
    [present, before] = rows as [Row, Row];
  });
  afterAll(() => hub.close());

  const asked = (input: object) => ({ input: { appointmentId: present.id, version: 1, ...input } });
  const correct = async (input: object) => (await hub.ask(editor(changqing), correctAppointment, asked(input))).correctAppointment;
  const refusal = (input: object, caller: Caller = editor(changqing)) => hub.refusal(caller, correctAppointment, asked(input) as never);

  describe('refuses, and changes nothing:', () => {
    nothingChanges(() => hub);

    test('a beginning within the time of the predecessor', async () => {
      expect(await correct({ since: '2021-12-17' })).toEqual({
        __typename: 'SeatIsTaken',
        message: expect.stringMatching(/^不能更正：主任已有/),
        appointment: { since: before.since },
      });
    });

    test('an end of the predecessor taken back while there is a successor', async () => {
      expect(await correct({ appointmentId: before.id, until: null })).toMatchObject({
        __typename: 'SeatIsTaken',
        appointment: { since: present.since },
      });
    });

    test('an end before the beginning', async () => {
      expect(await correct({ until: present.since })).toEqual({ __typename: 'PeriodIsEmpty', since: present.since, end: present.since });
    });

    test('nothing where something must be, and an election of another body', async () => {
      expect(await refusal({ since: null })).toMatchObject({ code: 'BAD_USER_INPUT', message: 'input.since 不能为空。' });
      expect(await refusal({ mode: null })).toMatchObject({ code: 'BAD_USER_INPUT' });
      const [foreign] = await hub.sql<{ id: string }>(
        "select e.id from election e join organization o on o.id = e.organization_id where o.name = '王马社区党委' limit 1",
      );
      expect(await refusal({ electionId: foreign!.id })).toMatchObject({ code: 'BAD_USER_INPUT' });
    });

    test('an older version, a reader, an editor of another street', async () => {
      expect(await refusal({ version: 2 })).toMatchObject({ code: 'CONFLICT' });
      expect(await refusal({}, reader(changqing))).toMatchObject({ code: 'FORBIDDEN' });
      expect(await refusal({}, editor(tianshui))).toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  test('what is absent stays and what is null is emptied, under the name of who did it', async () => {
    expect(present.election_id).not.toBeNull();
    expect(await correct({ mode: 'ELECTION', basis: '更正〔2026〕1 号', termUntil: null })).toEqual({
      __typename: 'Appointment',
      since: present.since,
      until: null,
      mode: 'ELECTION',
      termUntil: null,
      basis: '更正〔2026〕1 号',
      version: 2,
      election: { id: present.election_id },
      history: { nodes: [{ actor: `key:${nameOf(editor(changqing))}`, operation: 'UPDATE' }] },
    });
  });

  test('an end recorded by mistake is taken back', async () => {
    expect(await correct({ version: 2, until: '2026-11-18' })).toMatchObject({ until: '2026-11-18', version: 3 });
    expect(await correct({ version: 3, until: null })).toMatchObject({ until: null, version: 4 });
  });

  test('both ends of a gap can be moved', async () => {
    expect(await correct({ version: 4, since: '2022-01-10', electionId: null })).toMatchObject({ since: '2022-01-10', election: null });
    expect(await correct({ appointmentId: before.id, until: '2022-01-10' })).toMatchObject({ until: '2022-01-10', version: 2 });
  });
});
