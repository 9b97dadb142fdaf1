import type { TestHub } from '../kit/hub.ts';

/** Tables that hold what the hub is about; the rest are journals and keys. */
const journals = new Set([
  'audit_entry',
  'change_event',
  'change_event_part',
  'change_event_move',
  'idempotency_key',
  'api_key',
  'mikro_orm_migrations',
]);

const tablesOf = async (hub: TestHub): Promise<string[]> =>
  (
    await hub.sql<{ name: string }>(
      "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1",
    )
  ).map(({ name }) => name);

/** Tables of the whole nation: of these what lies in the area of the demo is enough. */
const nationwide = new Set(['division', 'search_entry']);

/** Every row of every domain table but versions, in one digest a table; `within` a place where that is enough. */
export async function dumpOf(hub: TestHub, within?: string): Promise<Record<string, string>> {
  const columns = await hub.sql<{ table: string; column: string }>(
    `select table_name as "table", column_name as "column" from information_schema.columns
     where table_schema = 'public' and column_name in ('division_code', 'source_code') or table_name = 'division' and column_name = 'code'`,
  );
  const digests = (await tablesOf(hub))
    .filter((table) => !journals.has(table))
    .map((table) => {
      const code = columns.find((column) => column.table === table)?.column;
      const area = within ?? (nationwide.has(table) ? '330105' : null);
      return `select '${table}' as name, count(*) || ' ' || coalesce(md5(string_agg(r, '' order by r)), '') as digest from (
        select (to_jsonb(t) - 'version')::text as r from "${table}" t ${code && area ? `where ${code} like '${area}%'` : ''}) rows`;
    });
  const rows = await hub.sql<{ name: string; digest: string }>(digests.join(' union all '));
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
}

/** Tables with codes that a trigger keeps, and those codes. */
export const keptTables = async (hub: TestHub): Promise<{ name: string; routine: string }[]> =>
  hub.sql(
    `select c.relname as name, p.proname as routine from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
     where t.tgname = c.relname || '_kept' order by 1`,
  );

/** Rows of a street whose kept code is another one than their trigger would write now, by table. Empty on every hub that is whole. */
export async function wrongCodes(hub: TestHub, street: string): Promise<Record<string, number>> {
  const wrong: Record<string, number> = {};
  const undone = new Error('looked at');
  const tables = await keptTables(hub);
  await hub.hub
    .newManager()
    .transactional(async (em) => {
      await em.execute("select set_config('hub.scope', '{[0,1000000000000)}', true)");
      for (const { name } of tables) {
        const codes =
          name === 'relation' ? "t.source_code || ' ' || t.target_code" : name === 'rule_parameter' ? 't.first_code' : 't.division_code';
        const before = await em.execute<{ id: string; code: string }[]>(
          `select t.id, ${codes} as code from "${name}" t where ${codes} like ?`,
          [`%${street}%`],
        );
        const after = await em.execute<{ id: string; code: string }[]>(
          `update "${name}" t set id = id where ${codes} like ? returning t.id, ${codes} as code`,
          [`%${street}%`],
        );
        const now = new Map(after.map(({ id, code }) => [id, code]));
        const count = before.filter(({ id, code }) => now.get(id) !== code).length;
        if (count) wrong[name] = count;
      }
      throw undone;
    })
    .catch((error: unknown) => {
      if (error !== undone) throw error;
    });
  return wrong;
}

/** What must hold after any sequence of change events, as a list of what does not. */
export async function brokenInvariants(hub: TestHub, street: string): Promise<string[]> {
  const broken = Object.entries(await wrongCodes(hub, street)).map(([table, count]) => `${count} kept codes of ${table}`);
  for (const [what, text] of Object.entries(invariants)) {
    const rows = await hub.sql(text);
    if (rows.length) broken.push(`${what}: ${JSON.stringify(rows.slice(0, 3))}`);
  }
  return broken;
}

const invariants = {
  'a search entry without its row, or with another name or place': `select e.node_id from search_entry e
    left join (select id, name, code from division where code like '330105%' union all select id, name, division_code from compound
      union all select id, name, division_code from organization union all select id, name, division_code from person) r on r.id = e.node_id
    where e.division_code like '330105%' and (r.id is null or r.name <> e.name or r.code <> e.division_code) limit 3`,
  'an open appointment in an organization that has ended': `select a.id from appointment a join post p on p.id = a.post_id join organization o on o.id = p.organization_id
    join change_event_part part on part.organization_id = o.id and part.side = 'BEFORE' join change_event e on e.id = part.event_id and e.undone_at is null
    where o.dissolved_on is not null and (a.until is null or a.until > o.dissolved_on) limit 3`,
  'something that stands in a community that has ended': `select c.id::text, c.name from compound c join division d on d.id = c.division_id where d.dissolved_on is not null
    union all select o.id::text, o.name from organization o join division d on d.id = o.division_id where d.dissolved_on is not null and o.dissolved_on is null
    union all select p.id::text, p.name from person p join division d on d.id = p.division_id where d.dissolved_on is not null limit 3`,
  'a seat whose occupant has ended': `select s.id from coordination_seat s join organization o on o.id = s.occupant_id join change_event_part part on part.organization_id = o.id
    where s.until is null and o.dissolved_on is not null limit 3`,
};

export const previewOf = `query ($input: ChangePlanInput!) { changePreview(input: $input) {
  stamp before { id name code action households compounds buildings } after { id name code action households compounds buildings }
  problems { code message blocking path part table nodeId name } counts { table action count }
  rows(actions: [BEGIN, END, MOVE, CHANGE]) { table nodeId name action from to } } }`;

const recorded = `__typename
  ... on ChangeEvent { id version kind effectiveOn undoneAt parts { nodes { side name households division { code } organization { name } } } }
  ... on ChangeIsBlocked { message problems { code message path table nodeId name } }`;
export const changeLayout = `mutation ($input: ChangeLayoutInput!) { changeLayout(input: $input) { ${recorded} } }`;
export const changeOrganizations = `mutation ($input: ChangeOrganizationsInput!) { changeOrganizations(input: $input) { ${recorded} } }`;
export const undoChangeEvent = `mutation ($input: UndoChangeEventInput!) { undoChangeEvent(input: $input) { ${recorded} } }`;
export const organizationPreviewOf = `query ($input: OrganizationChangePlanInput!) { organizationChangePreview(input: $input) {
  stamp before { id name action } after { id name action } problems { code message blocking } counts { table action count }
  rows(actions: [BEGIN, END, MOVE, CHANGE]) { table nodeId name action } } }`;
