import { graphql } from '@sanfang/schema/graphql.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onEachEngine, openHub, type TestHub } from '../kit/hub.ts';
import { changqing, divisionId, nothingChanges, personId, postId, tianshui } from '../kit/rows.ts';
import { editor, reader } from '../kit/viewers.ts';

const enterReservePool = graphql(`
  mutation ($input: EnterReservePoolInput!) {
    enterReservePool(input: $input) {
      __typename
      ... on ReservePoolEntry {
        id
        since
        until
        monthsInPool
        version
      }
      ... on IsInReservePool {
        message
        entry {
          since
        }
      }
    }
  }
`);
const leaveReservePool = graphql(`
  mutation ($input: LeaveReservePoolInput!) {
    leaveReservePool(input: $input) {
      __typename
      ... on ReservePoolEntry {
        until
        monthsInPool
        note
      }
      ... on PeriodIsEmpty {
        end: until
      }
    }
  }
`);
const appointPerson = graphql(`
  mutation ($input: AppointPersonInput!) {
    appointPerson(input: $input) {
      __typename
      ... on Appointment {
        id
      }
      ... on IsNotInReservePool {
        message
        person {
          name
        }
      }
    }
  }
`);
const correctAppointment = graphql(`
  mutation ($input: CorrectAppointmentInput!) {
    correctAppointment(input: $input) {
      __typename
    }
  }
`);

onEachEngine((engine) => {
  let hub: TestHub;
  let street: string;
  let candidate: string;
  let other: string;
  let newcomer: string;
  let vacant: string;
  let entry: string;
  beforeAll(async () => {
    hub = await openHub({ engine });
    await hub.sql('delete from reserve_pool_entry');
    street = await divisionId(hub, `${changqing}000`);
    candidate = await personId(hub, '骆志琴');
    other = await personId(hub, '傅海良');
    newcomer = await personId(hub, '钟永芳');
    vacant = await postId(hub, '王马社区居民委员会', '委员（文体）');
  });
  afterAll(() => hub.close());

  const entering = (more: object = {}) => ({ input: { personId: candidate, divisionId: street, since: '2024-05-15', ...more } });
  const enter = async (more: object = {}) => (await hub.ask(editor(changqing), enterReservePool, entering(more))).enterReservePool;
  const appointing = (more: object = {}) => ({
    input: { postId: vacant, personId: candidate, mode: 'FROM_RESERVE' as const, since: '2026-11-14', ...more },
  });
  const appoint = async (more: object = {}) => (await hub.ask(editor(changqing), appointPerson, appointing(more))).appointPerson;
  const entryOf = async (person: string) =>
    (
      await hub.sql(
        'select since::text, until::text, months_in_pool, promotion_id from reserve_pool_entry where person_id = ? order by since',
        [person],
      )
    ).at(-1);

  test('a candidate enters, once at a time', async () => {
    const entered = await enter();
    expect(entered).toEqual({
      __typename: 'ReservePoolEntry',
      id: expect.any(String),
      since: '2024-05-15',
      until: null,
      monthsInPool: null,
      version: 1,
    });
    if (entered?.__typename === 'ReservePoolEntry') entry = entered.id;
    expect(await enter({ since: '2026-01-01' })).toEqual({
      __typename: 'IsInReservePool',
      message: '骆志琴自 2024-05-15 起已在后备人才库。',
      entry: { since: '2024-05-15' },
    });
  });

  test('another enters on the day of an appointment', async () => {
    expect(await enter({ personId: newcomer, since: '2026-11-14' })).toMatchObject({ __typename: 'ReservePoolEntry' });
  });

  describe('refuses, and changes nothing:', () => {
    nothingChanges(() => hub);

    test('a post from the pool for who is not in it, or only since that day', async () => {
      expect(await appoint({ personId: other })).toEqual({
        __typename: 'IsNotInReservePool',
        message: '傅海良在 2026-11-14 之前没有进入后备人才库，产生方式不能是后备人才库。',
        person: { name: '傅海良' },
      });
      expect(await appoint({ personId: newcomer })).toMatchObject({ __typename: 'IsNotInReservePool' });
    });

    test('a reader, an editor of another street', async () => {
      expect(await hub.refusal(reader(changqing), enterReservePool, entering())).toMatchObject({ code: 'FORBIDDEN' });
      expect(await hub.refusal(editor(tianshui), enterReservePool, entering())).toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  test('a post from the pool ends the entry, with its whole months; a correction keeps both in step', async () => {
    const appointment = await appoint();
    const id = appointment?.__typename === 'Appointment' ? appointment.id : '';
    expect(await entryOf(candidate)).toEqual({ since: '2024-05-15', until: '2026-11-14', months_in_pool: 29, promotion_id: id });
    const correct = (version: number, change: object) =>
      hub.ask(editor(changqing), correctAppointment, { input: { appointmentId: id, version, ...change } });
    await correct(1, { since: '2026-11-15' });
    expect(await entryOf(candidate)).toMatchObject({ until: '2026-11-15', months_in_pool: 30 });
    await correct(2, { mode: 'APPOINTED' });
    expect(await entryOf(candidate)).toMatchObject({ until: null, months_in_pool: null, promotion_id: null });
    await correct(3, { mode: 'FROM_RESERVE' });
    expect(await entryOf(candidate)).toMatchObject({ until: '2026-11-15', months_in_pool: 30, promotion_id: id });
  });

  test('who left by a post does not leave once more', async () => {
    const input = { entryId: entry, version: 4, until: '2026-11-18' };
    expect(await hub.refusal(editor(changqing), leaveReservePool, { input: { ...input, version: 1 } })).toMatchObject({ code: 'CONFLICT' });
    const [row] = await hub.sql<{ version: number }>('select version from reserve_pool_entry where id = ?', [entry]);
    const refused = await hub.refusal(editor(changqing), leaveReservePool, { input: { ...input, version: row!.version } });
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('2026-11-15') });
  });

  test('a candidate leaves without a post, after a day at least', async () => {
    const entered = await enter({ personId: other, since: '2025-11-20' });
    const entryId = entered?.__typename === 'ReservePoolEntry' ? entered.id : '';
    const leave = async (until: string) =>
      (await hub.ask(editor(changqing), leaveReservePool, { input: { entryId, version: 1, until, note: '调离' } })).leaveReservePool;
    expect(await leave('2025-11-20')).toEqual({ __typename: 'PeriodIsEmpty', end: '2025-11-20' });
    expect(await leave('2026-11-19')).toEqual({ __typename: 'ReservePoolEntry', until: '2026-11-19', monthsInPool: 11, note: '调离' });
  });

  test('who gets the kind of post aimed at leaves the pool by it, however it came about', async () => {
    const [kind] = await hub.sql<{ id: string }>("select id from post_kind where code = 'COMMITTEE_MEMBER'");
    await enter({ personId: other, since: '2026-11-19', postKindId: kind!.id });
    const seat = await postId(hub, '柳营社区居民委员会', '委员（综治）');
    await hub.sql("update appointment set until = '2026-11-20' where post_id = ? and until is null", [seat]);
    const appointment = await appoint({ personId: other, postId: seat, mode: 'DIRECT_ELECTION', since: '2026-11-20' });
    expect(appointment).toMatchObject({ __typename: 'Appointment' });
    expect(await entryOf(other)).toMatchObject({ until: '2026-11-20', months_in_pool: 0, promotion_id: expect.any(String) });
  });
});
