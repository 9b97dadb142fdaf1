import { newId } from '@sanfang/server/src/shared/id.ts';
import { changqing } from '../kit/rows.ts';
import type { TestHub } from '../kit/hub.ts';

/** Rows in each table that the demo leaves empty, all of them hanging on one community. */
export async function furnish(hub: TestHub, community: string): Promise<void> {
  const one = async (text: string, ...values: unknown[]): Promise<string> => {
    const [row] = await hub.sql<{ id: string }>(text, values);
    if (!row) throw new Error(`Nothing to furnish: ${text}`);
    return row.id;
  };
  const filled = new Map<string, string | undefined>();
  const insert = async (table: string, row: Record<string, unknown>): Promise<string> => {
    if (!filled.has(table)) {
      const [there] = await hub.sql<{ id: string }>(`select id from "${table}" where division_code = ? order by id limit 1`, [community]);
      filled.set(table, there?.id);
    }
    const there = filled.get(table);
    if (there) return there;
    const id = newId(0xfff);
    const columns = ['id', ...Object.keys(row)].map((column) => `"${column}"`);
    await hub.sql(`insert into "${table}" (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`, [
      id,
      ...Object.values(row),
    ]);
    return id;
  };
  const division = await one('select id from division where code = ?', community);
  const coordinations = await hub.sql<{ id: string }>(
    "select id from organization where division_id = ? and type = 'TRIPARTY_COORDINATION' order by id",
    [division],
  );
  const committee = await one("select id from organization where division_id = ? and type = 'RESIDENTS_COMMITTEE'", division);
  const unit = await one("select id from organization where division_id = ? and type = 'RESIDENT_UNIT' order by id limit 1", division);
  const person = await one('select id from person where division_id = ? order by id limit 1', division);
  const kind = await one("select id from code_list_entry where list = 'FACILITY_KIND' order by id limit 1");
  const rule = await one('select id from rule order by id limit 1');
  for (const [index, { id: organization_id }] of coordinations.entries()) {
    const meeting_id = await insert('meeting', {
      organization_id,
      number: '26-01',
      title: `会议 ${index}`,
      starts_at: '2026-10-01T01:00:00Z',
      mode: 'ON_SITE',
      state: 'HELD',
    });
    await insert('attendance', { meeting_id, name: '某人', role: 'CHAIR', present: true });
    const matter_id = await insert('matter', { meeting_id, position: 1, title: '加装电梯' });
    await insert('party_vote', { matter_id, party: 'RESIDENTS_COMMITTEE', vote: 'AGREES' });
    await insert('action_item', {
      organization_id,
      title: '测量',
      assigned_on: '2026-10-01',
      due_on: '2026-12-01',
      state: 'OPEN',
      owner_id: committee,
    });
    const dispute_id = await insert('dispute', {
      organization_id,
      number: '1',
      title: '停车',
      registered_on: '2026-10-01',
      state: 'REGISTERED',
    });
    await insert('dispute_party', { dispute_id, description: '业主' });
    await insert('dispute_step', { dispute_id, on: '2026-10-02', state: 'REGISTERED', note: '登记', recorded_by: '某人' });
    await insert('agreement', { organization_id, kind: 'TRIPARTY', since: '2026-01-01' });
    await insert('project', { organization_id, title: '楼道更新', state: 'NEED', proposed_on: '2026-10-01' });
    await insert('finding_acknowledgment', {
      rule_id: rule,
      subject_id: organization_id,
      division_id: division,
      fingerprint: 'x',
      reason: '已知',
      since: '2026-10-01',
      until: '2026-12-01',
      acknowledged_by: '某人',
    });
  }
  await insert('agreement', { organization_id: unit, community_id: division, kind: 'CO_BUILDING', since: '2026-01-01' });
  await insert('election', { organization_id: committee, mode: 'ELECTION', state: 'PUBLISHED', held_on: '2024-01-01' });
  const file_id = await insert('worker_file', { person_id: person, engaged_on: '2020-01-01', mode: 'RECRUITMENT' });
  await insert('worker_record', { file_id, kind: 'CONTRACT', on: '2020-01-01', title: '合同' });
  await insert('reserve_pool_entry', { person_id: person, division_id: division, since: '2026-01-01' });
  await insert('facility', { name: '邻里中心', kind_id: kind, division_id: division, organization_id: committee });
}

export interface Thing {
  id: string;
  name: string;
}

/** What lies in a community, as a wizard would offer it for assignment. */
export async function contentsOf(
  hub: TestHub,
  community: string,
): Promise<Record<'compoundIds' | 'gridIds' | 'facilityIds' | 'organizationIds' | 'businessBuildingCommunityIds', string[]>> {
  const ids = async (table: string, more = ''): Promise<string[]> =>
    (
      await hub.sql<Thing>(`select t.id from "${table}" t join division d on d.id = t.division_id where d.code = ? ${more} order by t.id`, [
        community,
      ])
    ).map(({ id }) => id);
  return {
    compoundIds: await ids('compound'),
    gridIds: await ids('grid'),
    facilityIds: await ids('facility'),
    businessBuildingCommunityIds: await ids('business_building_community'),
    organizationIds: await ids(
      'organization',
      `and t.compound_id is null and t.building_id is null and t.entrance_id is null and t.unit_id is null and t.dissolved_on is null
       and not exists (select 1 from organization_kind k where k.id = t.kind_id and (k.code like 'COMMUNITY_%PARTY%' or k.code = 'PUBLIC_SERVICE_STATION')) and t.type <> 'RESIDENTS_COMMITTEE'`,
    ),
  };
}

export const communityId = async (hub: TestHub, code: string): Promise<string> =>
  (await hub.sql<{ id: string }>('select id from division where code = ?', [code]))[0]!.id;

/** Communities of the street in which the demo has everything. */
export const communitiesOf = (hub: TestHub): Promise<(Thing & { code: string })[]> =>
  hub.sql(`select id, name, code from division where code like ? and level = 'COMMUNITY' order by code`, [`${changqing}%`]);
