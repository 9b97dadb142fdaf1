import { afterAll, beforeAll, expect, test } from 'vitest';
import { onEachEngine, openHub, type TestHub } from '../kit/hub.ts';
import { changqing, tianshui, wangma } from '../kit/rows.ts';
import { type Caller, editor, reader } from '../kit/viewers.ts';
import {
  brokenInvariants,
  changeLayout,
  changeOrganizations,
  dumpOf,
  organizationPreviewOf,
  previewOf,
  undoChangeEvent,
} from './change-event-kit.ts';
import { communitiesOf, contentsOf, type Thing } from './change-event-furnish.ts';

const day = '2026-11-10';
const street = editor(changqing);
interface Event {
  id: string;
  version: number;
}

onEachEngine((engine) => {
  let hub: TestHub;
  let whole: Record<string, string>;
  let first: Thing & { code: string };
  let second: Thing & { code: string };
  beforeAll(async () => {
    hub = await openHub({ engine });
    await hub.keyOf(street);
    whole = await dumpOf(hub, changqing);
    const communities = await communitiesOf(hub);
    first = communities.find(({ code }) => code === wangma)!;
    second = communities.find(({ code }) => code !== wangma)!;
  });
  afterAll(() => hub.close());

  const preview = async (input: object, caller: Caller = street) => (await hub.ask(caller, previewOf, { input })).changePreview;
  const change = async (input: object) => {
    const { stamp, problems } = await preview(input);
    expect(problems.filter(({ blocking }: { blocking: boolean }) => blocking)).toEqual([]);
    const { changeLayout: done } = await hub.ask(street, changeLayout, { input: { ...input, stamp } });
    expect(done).toMatchObject({ __typename: 'ChangeEvent' });
    expect(await brokenInvariants(hub, changqing)).toEqual([]);
    return done as Event;
  };
  const undo = async ({ id: eventId, version }: Event) => {
    const { undoChangeEvent: answer } = await hub.ask(street, undoChangeEvent, { input: { eventId, version, reason: '有误' } });
    expect(answer).toMatchObject({ __typename: 'ChangeEvent', undoneAt: expect.any(String) });
  };
  const codesOf = (input: object) => preview(input).then(({ problems }) => problems.map(({ code }: { code: string }) => code));
  const merge = () => ({
    kind: 'MERGE',
    communityIds: [first.id, second.id],
    effectiveOn: day,
    parts: [{ communityId: second.id, name: '合并社区' }],
  });
  const close = () => ({ kind: 'CLOSE', communityIds: [first.id], effectiveOn: day, parts: [{ communityId: second.id }] });

  test('two communities become one that carries on under another name', async () => {
    const event = await change(merge());
    const [left] = await hub.sql<{ count: number }>('select count(*)::int as count from compound where division_code = ?', [wangma]);
    expect(left!.count).toBe(0);
    const found = `query { search(text: "合并社区", first: 3) { name node { ... on Community { code } } } }`;
    expect(JSON.stringify(await hub.ask(reader(changqing), found))).toContain(second.code);
    await undo(event);
    expect(await dumpOf(hub, changqing)).toEqual(whole);
  });

  test('a preview names who takes over', async () => {
    const { rows } = (await preview(close())) as { rows: { table: string; action: string; name: string }[] };
    const begun = (table: string) => rows.filter((row) => row.table === table && row.action === 'BEGIN').map(({ name }) => name);
    const bodies = await hub.sql<Thing>(
      "select name from organization where division_code = ? and compound_id is null and type in ('PARTY_ORGANIZATION', 'RESIDENTS_COMMITTEE')",
      [second.code],
    );
    const heirs = bodies.map(({ name }) => name);
    expect(begun('coordination_seat').length).toBeGreaterThan(0);
    for (const name of begun('coordination_seat')) expect(heirs).toContain(name.split('：')[1]);
    const ended = await hub.sql<Thing>(
      "select name from organization where division_code = ? and compound_id is null and type = 'RESIDENTS_COMMITTEE'",
      [wangma],
    );
    expect(begun('relation').filter((name) => ended.some((body) => name.includes(body.name)))).toEqual([]);
  });

  test('two communities become a new one', async () => {
    const event = await change({ ...merge(), parts: [{ name: '合并新社区', code: `${changqing}188` }] });
    const bodies = await hub.sql<Thing>(
      'select o.name from organization o join division d on d.id = o.division_id where d.code = ? and o.established_on = ? order by 1',
      [`${changqing}188`, day],
    );
    expect(bodies.map(({ name }) => name)).toEqual(['合并新社区党委', '合并新社区公共服务工作站', '合并新社区居民委员会']);
    await undo(event);
    expect(await dumpOf(hub, changqing)).toEqual(whole);
  });

  test('changes one after the other are undone one after the other', async () => {
    const { compoundIds } = await contentsOf(hub, wangma);
    const created = await change({
      kind: 'CREATE',
      communityIds: [first.id],
      effectiveOn: '2026-11-08',
      parts: [{ name: '新设社区', residence: 'URBAN', compoundIds: compoundIds.slice(0, 1) }],
    });
    const [fresh] = await hub.sql<Thing>("select id, name from division where name = '新设社区'");
    const enlarge = {
      kind: 'ENLARGE',
      communityIds: [fresh!.id, first.id],
      effectiveOn: '2026-11-09',
      parts: [{ communityId: fresh!.id, households: 700, compoundIds: compoundIds.slice(1, 2) }],
    };
    expect(await codesOf({ ...enlarge, effectiveOn: '2026-11-08' })).toEqual(expect.arrayContaining(['NEWER_EVENT']));
    const enlarged = await change(enlarge);
    const refused = await hub.ask(street, undoChangeEvent, { input: { eventId: created.id, version: created.version, reason: '有误' } });
    expect(refused.undoChangeEvent).toMatchObject({ __typename: 'ChangeIsBlocked' });
    await undo(enlarged);
    await undo(created);
    expect(await dumpOf(hub, changqing)).toEqual(whole);
    const { changeEvent } = await hub.ask(
      street,
      `query ($id: ID!) { changeEvent(by: { id: $id }) { undoneReason parts { nodes { side name division { name } } } } }`,
      { id: created.id },
    );
    expect(changeEvent).toMatchObject({ undoneReason: '有误' });
    expect(changeEvent.parts.nodes).toContainEqual({ side: 'AFTER', name: '新设社区', division: null });
  });

  test('a community is closed, and its neighbor takes over', async () => {
    const event = await change(close());
    await undo(event);
    expect(await dumpOf(hub, changqing)).toEqual(whole);
  });

  test('organizations are merged and split, and that is undone', async () => {
    const [one, two] = await hub.sql<Thing>(
      "select id, name from organization where division_code = ? and type = 'SOCIAL_ORGANIZATION' order by id limit 2",
      [wangma],
    );
    for (const input of [
      { kind: 'MERGE', organizationIds: [one!.id, two!.id], effectiveOn: day, parts: [{ name: '联合服务社' }] },
      { kind: 'SPLIT', organizationIds: [one!.id], effectiveOn: day, parts: [{ organizationId: one!.id }, { name: '分社' }] },
      { kind: 'CLOSE', organizationIds: [one!.id], effectiveOn: day, parts: [] },
    ]) {
      const { organizationChangePreview: shown } = await hub.ask(street, organizationPreviewOf, { input });
      expect(shown.problems).toEqual([]);
      const { changeOrganizations: event } = await hub.ask(street, changeOrganizations, { input: { ...input, stamp: shown.stamp } });
      expect(event).toMatchObject({ __typename: 'ChangeEvent', kind: input.kind });
      expect(await brokenInvariants(hub, changqing)).toEqual([]);
      if (input.kind === 'MERGE') {
        const { organization } = await hub.ask(
          street,
          `query ($id: ID!) { organization(by: { id: $id }) { dissolvedOn changes { nodes { side event { parts { nodes { side name } } } } } } }`,
          { id: one!.id },
        );
        expect(organization).toMatchObject({ dissolvedOn: day, changes: { nodes: [{ side: 'BEFORE' }] } });
        expect(organization.changes.nodes[0].event.parts.nodes).toContainEqual({ side: 'AFTER', name: '联合服务社' });
      }
      await undo(event);
      expect(await dumpOf(hub, changqing)).toEqual(whole);
    }
  });

  test('sent twice under one key, it is done once', async () => {
    const { stamp } = await preview(close());
    const send = () => hub.ask(street, changeLayout, { input: { ...close(), stamp, idempotencyKey: 'close it' } });
    const [event, again] = [(await send()).changeLayout, (await send()).changeLayout];
    expect(again.id).toBe(event.id);
    await undo(event);
    expect(await dumpOf(hub, changqing)).toEqual(whole);
  });

  test('nobody writes a division outside their area, or above a community, past every action', async () => {
    const write = (scope: string, text: string, values: unknown[]) =>
      hub.hub.newManager().transactional(async (em) => {
        await em.execute('set local role hub_scoped');
        await em.execute("select set_config('hub.scope', ?, true), set_config('hub.actor', 'test', true)", [scope]);
        await em.execute(text, values);
      });
    const own = '{[330105014000,330105015000)}';
    const rename = "update division set name = 'x' where code = ?";
    await expect(write(own, rename, ['330105012001'])).rejects.toThrow('outside the scope');
    await expect(write(own, rename, ['330105014000'])).rejects.toThrow('outside the scope');
    const insert =
      "insert into division (id, code, code_end, name, level, search_keys) values (gen_random_uuid(), ?, '', 'x', 'COMMUNITY', 'x')";
    await expect(write(own, insert, ['330105012999'])).rejects.toThrow('outside the scope');
    await expect(write(own, 'delete from division where code = ?', [wangma])).rejects.toThrow('permission denied');
    await expect(write(own, 'select hub_remove_begun(gen_random_uuid())', [])).rejects.toThrow('undone event');
  });

  test('refuses, and changes nothing', async () => {
    const refusal = (input: object, caller: Caller) => hub.refusal(caller, changeLayout, { input: { ...input, stamp: 'x' } });
    expect(await refusal(close(), reader(changqing))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusal(close(), editor(wangma))).toMatchObject({ code: 'FORBIDDEN', message: expect.stringContaining('街道') });
    expect(await refusal(close(), editor(tianshui))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusal(close(), street)).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('重新预览') });
    expect(await hub.refusal(editor(tianshui), previewOf, { input: close() })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await codesOf({ ...close(), effectiveOn: '2027-01-01' })).toEqual(['DATE_IN_FUTURE']);
    expect(await codesOf({ ...close(), parts: [{ name: '甲社区' }] })).toEqual(['PARTS_DO_NOT_FIT']);
    const created = (part: object) => ({
      kind: 'CREATE',
      communityIds: [first.id],
      effectiveOn: day,
      parts: [{ name: '甲社区', ...part }],
    });
    expect(await codesOf(created({ name: second.name }))).toEqual(['NAME_TAKEN']);
    expect(await codesOf(created({ name: ' ' }))).toEqual(['NAME_MISSING']);
    expect(await codesOf(created({ code: second.code }))).toEqual(['CODE_TAKEN']);
    expect(await codesOf(created({ code: '330105012998' }))).toEqual(['CODE_INVALID']);
    expect(await codesOf(created({ compoundIds: [first.id] }))).toEqual(['NOT_OF_THESE']);
    const [far] = await hub.sql<Thing>('select id, name from division where code = ?', ['330105012001']);
    expect(await codesOf({ ...merge(), communityIds: [first.id, second.id, far!.id] })).toContain('OTHER_STREET');
    expect(await dumpOf(hub, changqing)).toEqual(whole);
  });
});
