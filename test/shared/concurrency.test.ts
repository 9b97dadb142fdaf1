import { makeViewer } from '@sanfang/server/src/access/viewer.ts';
import { Role } from '@sanfang/server/src/access/roles.ts';
import type { Context } from '@sanfang/server/src/context.ts';
import { presentError } from '@sanfang/server/src/gate/errors.ts';
import { RequestContext } from '@sanfang/server/src/gate/request-context.ts';
import { Appointment } from '@sanfang/server/src/people/appointment.entity.ts';
import { PeriodIsEmpty } from '@sanfang/server/src/shared/period.ts';
import { inTransaction } from '@sanfang/server/src/shared/writing.ts';
import { graphql } from '@sanfang/schema/graphql.ts';
import { LockMode } from '@mikro-orm/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onEachEngine, openHub, type TestHub, today } from '../kit/hub.ts';
import { changqing, organizationId, personId, postId } from '../kit/rows.ts';
import { editor } from '../kit/viewers.ts';

const endAppointment = graphql(`
  mutation ($input: EndAppointmentInput!) {
    endAppointment(input: $input) {
      ... on Appointment {
        until
        version
      }
    }
  }
`);
const renameOrganization = graphql(`
  mutation ($input: RenameOrganizationInput!) {
    renameOrganization(input: $input) {
      ... on OrganizationRecorded {
        organization {
          name
          version
        }
      }
    }
  }
`);

const ten = Array.from({ length: 10 }, (_nothing, index) => index);
const conflict = { code: 'CONFLICT', version: 2 };

onEachEngine((engine) => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await openHub({ engine });
  });
  afterAll(() => hub.close());

  const holding = async (organization: string, title: string) => {
    const post = await postId(hub, organization, title);
    const [row] = await hub.sql<{ id: string }>('select id from appointment where post_id = ? and until is null', [post]);
    return row!.id;
  };
  /** What an action is called with, past the contract. */
  const context = (): Context =>
    new RequestContext(
      {
        viewer: makeViewer({ name: 'tester', displayName: '', kind: 'ACCOUNT', role: Role.EDITOR, scope: ['330105014000'] }),
        requestId: '',
        today,
        signal: new AbortController().signal,
      },
      () => hub.hub.newManager(),
    );
  const codeOf = (error: unknown) => presentError(error, '').extensions;

  test('of ten equal updates at once exactly one wins; the others read which version is the newer', async () => {
    const input = { appointmentId: await holding('王马社区居民委员会', '主任'), version: 1, until: '2026-11-01' };
    const answers = await Promise.all(ten.map(() => hub.run(editor(changqing), endAppointment, { input })));
    const won = answers.filter(({ errors }) => !errors);
    expect(won.map(({ data }) => data)).toEqual([{ endAppointment: { until: '2026-11-01', version: 2 } }]);
    const lost = answers.flatMap(({ errors }) => errors ?? []);
    expect(lost.map(({ extensions }) => extensions)).toEqual(ten.slice(1).map(() => expect.objectContaining(conflict)));
    const written = await hub.sql("select 1 from audit_entry where node_id = ? and operation = 'UPDATE'", [input.appointmentId]);
    expect(written).toHaveLength(1);
  });

  test('of ten different updates at once exactly one wins, with all that it writes', async () => {
    const organization = await organizationId(hub, '王马里小区1幢楼宇居民自治会');
    const rename = (index: number) =>
      hub.run(editor(changqing), renameOrganization, {
        input: { organizationId: organization, version: 1, name: `王马里自管会之${index}`, since: '2026-11-01' },
      });
    const answers = await Promise.all(ten.map(rename));
    const won = answers.flatMap(({ data }) =>
      data?.renameOrganization && 'organization' in data.renameOrganization ? [data.renameOrganization.organization] : [],
    );
    expect(won).toEqual([{ name: expect.stringMatching(/^王马里自管会之\d$/), version: 2 }]);
    const lost = answers.flatMap(({ errors }) => errors ?? []);
    expect(lost.map(({ extensions }) => extensions)).toEqual(ten.slice(1).map(() => expect.objectContaining(conflict)));
    const former = await hub.sql('select name from former_name where organization_id = ?', [organization]);
    expect(former).toEqual([{ name: '王马里小区1幢楼宇居民自治会' }]);
  });

  test('an action that locks nothing answers CONFLICT with the newer version all the same', async () => {
    const id = await holding('王马社区公共服务工作站', '站长');
    const slow = context();
    await slow.em.findOneOrFail(Appointment, { id });
    await hub.sql('update appointment set version = 2 where id = ?', [id]);
    const writing = inTransaction(slow, async (em) => {
      const appointment = await em.findOneOrFail(Appointment, { id });
      appointment.until = '2026-11-01';
    });
    expect(codeOf(await writing.catch((error: unknown) => error))).toMatchObject(conflict);
    expect(await hub.sql('select until, version from appointment where id = ?', [id])).toEqual([{ until: null, version: 2 }]);
  });

  test('a refusal undoes what was written before it', async () => {
    const id = await holding('王马社区居民委员会', '副主任');
    const refused = await inTransaction(context(), async (em) => {
      const appointment = await em.findOneOrFail(Appointment, { id });
      appointment.until = '2026-11-01';
      await em.flush();
      return Object.assign(new PeriodIsEmpty(), { message: '不行' });
    });
    expect(refused).toBeInstanceOf(PeriodIsEmpty);
    expect(await hub.sql('select until, version from appointment where id = ?', [id])).toEqual([{ until: null, version: 1 }]);
  });

  test('what no check has seen the constraint refuses, as a conflict', async () => {
    const id = await holding('王马社区居民委员会', '副主任');
    const person = await personId(hub, '钟永芳');
    const writing = inTransaction(context(), async (em) => {
      const { post } = await em.findOneOrFail(Appointment, { id });
      em.create(Appointment, { post, person, mode: 'DIRECT_ELECTION', since: '2026-10-01' } as never);
    });
    expect(codeOf(await writing.catch((error: unknown) => error))).toMatchObject({ code: 'CONFLICT' });
  });

  // The embedded database has one connection, on which nobody waits for a lock.
  if (engine === 'PGlite') return;
  test('of two that wait for each other one goes on, the other answers CONFLICT', async () => {
    const ids = [await holding('王马社区居民委员会', '副主任'), await holding('王马社区公共服务工作站', '站长')];
    let arrived = 0;
    let open: () => void;
    const both = new Promise<void>((resolve) => void (open = resolve));
    const lockAll = (order: string[]) =>
      inTransaction(context(), async (em) => {
        for (const id of order) {
          await em.findOneOrFail(Appointment, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
          if ((arrived += 1) === 2) open();
          await both;
        }
        return 'done';
      });
    const ends = await Promise.all([lockAll(ids), lockAll(ids.toReversed())].map((end) => end.catch(codeOf)));
    expect(ends).toHaveLength(2);
    expect(ends).toContain('done');
    expect(ends).toContainEqual(expect.objectContaining({ code: 'CONFLICT' }));
  });
});
