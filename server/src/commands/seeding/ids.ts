import { codedIdOf, fixedId } from '../../shared/id.ts';

/** Numbers of the concepts that seeds write, as their entities declare them. */
const tags = {
  division: 0x001,
  business_building_community: 0x002,
  compound: 0x003,
  building: 0x004,
  entrance: 0x005,
  unit: 0x006,
  grid: 0x007,
  facility: 0x008,
  code_list_entry: 0x009,
  organization_kind: 0x010,
  organization: 0x011,
  former_name: 0x012,
  relation_kind: 0x013,
  relation_kind_end: 0x014,
  relation: 0x015,
  post_kind: 0x020,
  post: 0x021,
  appointment: 0x022,
  person: 0x023,
  election: 0x024,
  worker_file: 0x025,
  worker_record: 0x026,
  reserve_pool_entry: 0x027,
  coordination_seat: 0x030,
  property_management: 0x031,
  meeting: 0x032,
  attendance: 0x033,
  matter: 0x034,
  party_vote: 0x035,
  action_item: 0x036,
  dispute: 0x037,
  dispute_party: 0x038,
  dispute_step: 0x039,
  agreement: 0x03a,
  project: 0x03b,
  source_document: 0x040,
  indicator: 0x041,
} as const;

type SeededTable = keyof typeof tags;

/** Of a division by its twelve digits, of an invented row by its number. */
export const numberedId = (table: SeededTable, number: number | string): string => fixedId(tags[table], String(number));

/** Of reference data by its code: the same on every hub, and after every release. */
export const codedId = (table: SeededTable, code: string): string => codedIdOf(tags[table], code);
