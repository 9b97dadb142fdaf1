import type { TestHub } from '../kit/hub.ts';

/** Facts that may not be true twice on one day: table, columns, and which rows count. */
const single: [table: string, columns: string[], where?: string][] = [
  ['appointment', ['post_id'], 'exclusive'],
  ['appointment', ['post_id', 'person_id']],
  ['property_management', ['compound_id']],
  ['coordination_seat', ['coordination_id', 'party']],
  ['relation', ['source_id', 'target_id', 'kind_id']],
  ['reserve_pool_entry', ['person_id']],
  ['former_name', ['organization_id']],
];

/** What must hold of the tables whatever was recorded, as a list of what does not: asked of the rows, not of the constraints. */
export async function violations(hub: TestHub, today: string): Promise<string[]> {
  const found: string[] = [];
  const expectNone = async (what: string, sql: string): Promise<void> => {
    const [{ count }] = (await hub.sql<{ count: string }>(`select count(*) from (${sql}) broken`)) as [{ count: string }];
    if (Number(count)) found.push(`${count} ${what}`);
  };
  for (const table of new Set(single.map(([name]) => name)))
    await expectNone(`rows of ${table} end before they begin`, `select 1 from "${table}" where until <= since`);
  await expectNone('organizations end before they begin', 'select 1 from organization where dissolved_on <= established_on');
  for (const [table, columns, where = 'true'] of single) {
    const same = columns.map((column) => `a."${column}" = b."${column}"`).join(' and ');
    await expectNone(
      `pairs of ${table} by ${columns.join()} are true on the same day`,
      `select 1 from (select * from "${table}" where ${where}) a join (select * from "${table}" where ${where}) b
       on a.id < b.id and ${same} and daterange(a.since, a.until) && daterange(b.since, b.until)`,
    );
  }
  await expectNone(
    'living coordinations have other than four seats',
    `select c.id from organization c left join coordination_seat s
       on s.coordination_id = c.id and s.since <= '${today}' and (s.until is null or s.until > '${today}')
     where c.type = 'TRIPARTY_COORDINATION' and c.established_on <= '${today}' and (c.dissolved_on is null or c.dissolved_on > '${today}')
     group by c.id having count(s.id) <> 4`,
  );
  await expectNone(
    'open compounds lie in a community that has ended',
    `select 1 from compound c join division d on d.id = c.division_id where d.dissolved_on <= '${today}'`,
  );
  await auditChain(hub, expectNone);
  return found;
}

/** Every change starts from what the one before it left, and the last one left what is there. */
async function auditChain(hub: TestHub, expectNone: (what: string, sql: string) => Promise<void>): Promise<void> {
  await expectNone(
    'audit entries do not continue the one before them',
    `select 1 from (select before, lag(after) over (partition by node_id order by sequence) as left_there, operation from audit_entry) entry
     where operation = 'UPDATE' and left_there is not null and before is distinct from left_there`,
  );
  const tables = await hub.sql<{ table: string }>(`select distinct "table" from audit_entry`);
  for (const { table } of tables) {
    const hidden = table === 'person' ? `'{phone}'` : `'{}'`;
    await expectNone(
      `rows of ${table} are not what the audit trail says`,
      `select 1 from "${table}" r join lateral (select after from audit_entry where node_id = r.id order by sequence desc limit 1) entry on true
       where entry.after is distinct from hub_masked(to_jsonb(r), ${hidden})`,
    );
  }
}
