import type { TableRows } from '../table-rows.ts';

/** Tables of the demo in the order of their references, with the columns that it fills; the database keeps the others. */
const columns = {
  compound: ['id', 'name', 'division_id', 'households', 'built_in', 'address', 'search_keys'],
  building: ['id', 'name', 'compound_id', 'households'],
  business_building_community: ['id', 'name', 'division_id'],
  entrance: ['id', 'name', 'building_id', 'party_members'],
  unit: ['id', 'name', 'building_id', 'households'],
  grid: ['id', 'name', 'division_id', 'households'],
  person: ['id', 'name', 'division_id', 'phone', 'born_in', 'party_member', 'education', 'certificate', 'demo', 'search_keys'],
  organization: [
    'id',
    'name',
    'short_name',
    'type',
    'kind_id',
    'division_id',
    'compound_id',
    'building_id',
    'entrance_id',
    'unit_id',
    'parent_id',
    'credit_code',
    'established_on',
    'dissolved_on',
    'term_since',
    'term_until',
    'phone',
    'address',
    'demo',
    'search_keys',
    'member_count',
    'station_id',
    'floor_area',
    'windows',
    'mode',
    'hall_joined',
    'opening_hours',
    'filing_number',
    'agreement_number',
  ],
  former_name: ['id', 'organization_id', 'name', 'since', 'until'],
  relation: ['id', 'kind_id', 'source_id', 'target_id', 'since', 'until', 'basis', 'note'],
  election: [
    'id',
    'organization_id',
    'mode',
    'term',
    'state',
    'held_on',
    'registered_voters',
    'ballots',
    'valid_ballots',
    'turnout',
    'observers',
    'online_registration',
    'electronic_count',
    'term_since',
    'term_until',
    'basis',
  ],
  post: ['id', 'title', 'kind_id', 'organization_id', 'head', 'single', 'position'],
  appointment: ['id', 'post_id', 'person_id', 'mode', 'since', 'until', 'term_until', 'election_id', 'basis', 'note'],
  worker_file: [
    'id',
    'person_id',
    'archive_number',
    'engaged_on',
    'mode',
    'service_line_id',
    'grade',
    'contract_number',
    'contract_until',
    'left_on',
    'exit_reason',
  ],
  worker_record: ['id', 'file_id', 'kind', 'on', 'valid_until', 'title', 'result', 'score', 'hours', 'number'],
  reserve_pool_entry: ['id', 'person_id', 'division_id', 'since', 'until', 'post_kind_id', 'promotion_id', 'months_in_pool', 'note'],
  property_management: [
    'id',
    'compound_id',
    'company_id',
    'mode',
    'project_manager',
    'since',
    'until',
    'contract_until',
    'contract_number',
    'exit_notified_on',
    'exit_reason',
  ],
  coordination_seat: ['id', 'coordination_id', 'party', 'occupant_id', 'since', 'until', 'reason'],
  meeting: ['id', 'organization_id', 'number', 'title', 'starts_at', 'ends_at', 'place', 'mode', 'state', 'opening'],
  attendance: ['id', 'meeting_id', 'organization_id', 'person_id', 'name', 'role', 'present', 'position', 'note'],
  matter: [
    'id',
    'meeting_id',
    'position',
    'title',
    'discussion',
    'outcome',
    'resolution_number',
    'resolution',
    'owners_asked',
    'owners_agreed',
  ],
  party_vote: ['id', 'matter_id', 'party', 'vote'],
  action_item: [
    'id',
    'organization_id',
    'meeting_id',
    'matter_id',
    'title',
    'owner_id',
    'owner_person_id',
    'owner_name',
    'assigned_on',
    'due_on',
    'remind_on',
    'state',
    'closed_on',
    'result',
  ],
  dispute: [
    'id',
    'organization_id',
    'number',
    'title',
    'registered_on',
    'state',
    'mediator_id',
    'agreement_text',
    'agreed_on',
    'referred_to',
    'closed_on',
  ],
  dispute_party: ['id', 'dispute_id', 'organization_id', 'description', 'position'],
  dispute_step: ['id', 'dispute_id', 'on', 'state', 'note', 'recorded_by'],
  agreement: ['id', 'kind', 'organization_id', 'community_id', 'number', 'signed_on', 'since', 'until', 'content'],
  project: [
    'id',
    'organization_id',
    'matter_id',
    'title',
    'state',
    'proposed_on',
    'budget',
    'funding_source',
    'started_on',
    'ended_on',
    'result',
  ],
  facility: ['id', 'name', 'kind_id', 'division_id', 'organization_id', 'floor_area', 'address', 'opening_hours'],
} as const;

export type DemoTable = keyof typeof columns;
type Value = string | number | boolean | null | undefined;
type Row<Table extends DemoTable> = Partial<Record<Exclude<(typeof columns)[Table][number], 'id'>, Value>>;

/** The rows of the demo as they are made; ids are numbered in the order of making. */
export class Ledger {
  private readonly rows = new Map<DemoTable, Value[][]>();

  constructor(private readonly id: (table: DemoTable, number: number) => string) {}

  add<Table extends DemoTable>(table: Table, row: Row<Table>): string {
    const rows = this.rows.get(table) ?? [];
    this.rows.set(table, rows);
    const id = this.id(table, rows.length + 1);
    const values: Partial<Record<string, Value>> = { ...row, id };
    rows.push(columns[table].map((column) => values[column] ?? null));
    return id;
  }

  tables(): TableRows[] {
    const tables = Object.keys(columns) as DemoTable[];
    return tables.map((table) => ({ table, columns: columns[table], rows: this.rows.get(table) ?? [] }));
  }
}
