import { afterAll, beforeAll, expect, test } from 'vitest';
import { onEachEngine, openHub, type TestHub } from '../kit/hub.ts';
import { changqing, wangma } from '../kit/rows.ts';
import { editor, reader } from '../kit/viewers.ts';
import { brokenInvariants, changeLayout, dumpOf, keptTables, previewOf, undoChangeEvent } from './change-event-kit.ts';
import { communityId, contentsOf, furnish, type Thing } from './change-event-furnish.ts';
import { hanging } from '@sanfang/server/src/organizations/change-event-follow.ts';

const day = '2026-11-10';
const street = editor(changqing);

onEachEngine((engine) => {
  let hub: TestHub;
  let whole: Record<string, string>;
  let id: string;
  beforeAll(async () => {
    hub = await openHub({ engine });
    id = await communityId(hub, wangma);
    await furnish(hub, wangma);
    await hub.keyOf(street);
    whole = await dumpOf(hub);
  });
  afterAll(() => hub.close());

  const preview = async (input: object) => (await hub.ask(street, previewOf, { input })).changePreview;
  const change = async (input: object) => {
    const { stamp, problems } = await preview(input);
    expect(problems.filter(({ blocking }: { blocking: boolean }) => blocking)).toEqual([]);
    const { changeLayout: done } = await hub.ask(street, changeLayout, { input: { ...input, stamp } });
    expect(done).toMatchObject({ __typename: 'ChangeEvent', effectiveOn: day });
    expect(await brokenInvariants(hub, changqing)).toEqual([]);
    return done;
  };
  const undo = async ({ id: eventId, version }: { id: string; version: number }) =>
    (await hub.ask(street, undoChangeEvent, { input: { eventId, version, reason: '有误' } })).undoChangeEvent;
  const undone = async (event: { id: string; version: number }) => {
    expect(await undo(event)).toMatchObject({ __typename: 'ChangeEvent', undoneAt: expect.any(String) });
    expect(await dumpOf(hub)).toEqual(whole);
  };
  /** Halves of all that lies in the community. */
  const halves = async () => {
    const contents = await contentsOf(hub, wangma);
    const half = (odd: number) =>
      Object.fromEntries(Object.entries(contents).map(([key, ids]) => [key, ids.filter((_id, index) => index % 2 === odd)]));
    return [half(0), half(1)];
  };
  const inTwo = async () => {
    const [east, west] = await halves();
    return {
      kind: 'SPLIT',
      communityIds: [id],
      effectiveOn: day,
      basis: '文 1',
      reason: '户数过多',
      parts: [
        { name: '王马东社区', households: 1200, boundaryEast: '建国北路', ...east },
        { name: '王马西社区', households: 1014, ...west },
      ],
    };
  };

  test('every table whose code is kept follows what it hangs on', async () => {
    const direct = ['hub_keep_from_division', 'hub_keep_organization', 'hub_keep_rule_parameter', 'hub_keep_from_change_event'];
    const kept = (await keptTables(hub)).filter(({ routine }) => !direct.includes(routine));
    expect(hanging.map(({ table }) => table).sort()).toEqual(kept.map(({ name }) => name).sort());
    for (const { name } of kept)
      expect(
        (await hub.sql(`select 1 from "${name}" where ${name === 'relation' ? 'source_code' : 'division_code'} = ? limit 1`, [wangma]))
          .length,
        name,
      ).toBe(1);
  });

  test('a preview writes nothing, and names what nobody has taken', async () => {
    const shown = await preview({ kind: 'SPLIT', communityIds: [id], effectiveOn: day, parts: [{ name: '甲社区' }, { name: '乙社区' }] });
    expect(await dumpOf(hub)).toEqual(whole);
    expect(shown.after.map(({ code }: { code: string }) => code.slice(0, 9))).toEqual([changqing, changqing]);
    const missing = shown.problems.filter(({ code }: { code: string }) => code === 'MISSING_ASSIGNMENT');
    const contents = await contentsOf(hub, wangma);
    expect(missing.map(({ nodeId }: { nodeId: string }) => nodeId).sort()).toEqual(Object.values(contents).flat().sort());
    const refused = await hub.ask(street, changeLayout, {
      input: { kind: 'SPLIT', communityIds: [id], effectiveOn: day, parts: [{ name: '甲社区' }, { name: '乙社区' }], stamp: shown.stamp },
    });
    expect(refused.changeLayout).toMatchObject({ __typename: 'ChangeIsBlocked', message: expect.stringContaining('障碍') });
    expect(await dumpOf(hub)).toEqual(whole);
  });

  test('a community is split in two, and the split is undone', async () => {
    const input = await inTwo();
    const shown = await preview(input);
    expect(shown.before).toMatchObject([{ id, action: 'END' }]);
    expect(shown.after).toMatchObject([{ id: null, name: '王马东社区', action: 'BEGIN', households: 1200 }, { action: 'BEGIN' }]);
    const ended = shown.rows.filter(({ table, action }: { table: string; action: string }) => table === 'organization' && action === 'END');
    expect(ended.map(({ name }: Thing) => name).sort()).toEqual(['王马社区党委', '王马社区公共服务工作站', '王马社区居民委员会']);
    const event = await change(input);

    const list = `query ($asOf: Date) { communities(filter: { within: "${changqing}", name: { contains: "王马" } }, asOf: $asOf) { nodes { name } } }`;
    const names = async (asOf?: string) =>
      (await hub.ask(reader(changqing), list, { asOf })).communities.nodes.map(({ name }: Thing) => name).sort();
    expect(await names('2026-11-09')).toEqual(['王马社区']);
    expect(await names(day)).toEqual(['王马东社区', '王马西社区']);
    expect(await names()).toEqual(['王马东社区', '王马西社区']);

    // Whoever led, guided or supervised the old bodies does so with the new ones, and the old lines have ended.
    const lines = (community: string) =>
      hub.sql(
        `select k.code, s.name as source from relation r join relation_kind k on k.id = r.kind_id join organization s on s.id = r.source_id
         join organization t on t.id = r.target_id join division d on d.id = t.division_id where d.name = ? and t.type = 'SERVICE_STATION' and t.name like '%公共服务工作站'
         and r.since = ? and r.until is null order by 1, 2`,
        [community, day],
      );
    expect(await lines('王马东社区')).toEqual(
      expect.arrayContaining([
        { code: 'LEADS', source: '王马东社区党委' },
        { code: 'GUIDES', source: '拱墅区民政局' },
      ]),
    );
    expect(await lines('王马西社区')).toEqual(expect.arrayContaining([{ code: 'LEADS', source: '王马西社区党委' }]));
    // Seats of the coordinations belong to the bodies of the community in which the compound now lies.
    const strangers = await hub.sql(
      `select s.id from coordination_seat s join organization c on c.id = s.coordination_id join organization o on o.id = s.occupant_id
       where s.until is null and s.party in ('LEADER', 'RESIDENTS_COMMITTEE') and c.division_code like ? and o.division_code <> c.division_code`,
      [`${changqing}%`],
    );
    expect(strangers).toEqual([]);
    const posts = await hub.sql<{ open: number; count: number }>(
      `select count(*)::int as count, count(a.id)::int as open from post p join organization o on o.id = p.organization_id
       left join appointment a on a.post_id = p.id and a.until is null where o.name = '王马东社区党委'`,
    );
    expect(posts[0]).toMatchObject({ open: 0, count: expect.any(Number) });
    expect(posts[0]!.count).toBeGreaterThan(0);

    const { old } = await hub.ask(
      reader(changqing),
      `query { old: division(by: { code: "${wangma}" }) { ... on Community { households } changes { nodes { side households event { kind parts { nodes { side name boundary } } } } } } }`,
    );
    expect(old.households).toBe(2214);
    expect(old.changes.nodes).toMatchObject([{ side: 'BEFORE', households: 2214, event: { kind: 'SPLIT' } }]);
    expect(old.changes.nodes[0].event.parts.nodes).toContainEqual({ side: 'AFTER', name: '王马东社区', boundary: '东至建国北路' });
    await undone(event);
    expect(await undo({ ...event, version: event.version + 1 })).toMatchObject({ problems: [{ code: 'ALREADY_UNDONE' }] });
  });

  test('a part may keep the old community; what is newer keeps a split from being undone', async () => {
    const { compoundIds, organizationIds } = await contentsOf(hub, wangma);
    const input = {
      kind: 'SPLIT',
      communityIds: [id],
      effectiveOn: day,
      parts: [
        { communityId: id, households: 1500 },
        { name: '王马新社区', households: 714, compoundIds: compoundIds.slice(0, 2), organizationIds: organizationIds.slice(0, 2) },
      ],
    };
    const event = await change(input);
    const [fresh] = await hub.sql<Thing>("select id, name from division where name = '王马新社区'");
    const [{ code }] = (await hub.sql<{ code: string }>('select code from division where id = ?', [fresh!.id])) as [{ code: string }];
    const establish = `mutation ($input: EstablishOrganizationInput!) { establishOrganization(input: $input) { __typename } }`;
    await hub.ask(street, establish, { input: { kind: 'VOLUNTEER_TEAM', name: '新队', divisionCode: code } });
    const rename = `mutation ($input: RenameOrganizationInput!) { renameOrganization(input: $input) { __typename } }`;
    const [{ version }] = (await hub.sql<{ version: number }>('select version from organization where id = ?', [organizationIds[0]])) as [
      { version: number },
    ];
    await hub.ask(street, rename, { input: { organizationId: organizationIds[0], version, name: '另名', since: '2026-11-12' } });
    const refused = await undo(event);
    expect(refused).toMatchObject({ __typename: 'ChangeIsBlocked', message: expect.stringContaining('不能撤回') });
    expect(refused.problems).toEqual([
      expect.objectContaining({ code: 'CHANGED_SINCE', nodeId: organizationIds[0], table: 'organization' }),
      expect.objectContaining({ code: 'DEPENDS_ON_IT', name: '新队', message: '“新队”登记在本次新设的“王马新社区”名下。' }),
    ]);
  });
});
