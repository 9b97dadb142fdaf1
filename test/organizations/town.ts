import { fixedId } from '@sanfang/server/src/shared/id.ts';
import { searchKeys } from '@sanfang/server/src/shared/search-keys.ts';
import type { TestHub } from '../kit/hub.ts';

/** Numbers of the concepts inside ids. */
const tags = {
  division: 0x001,
  compound: 0x003,
  organization_kind: 0x010,
  organization: 0x011,
  relation_kind: 0x013,
  relation: 0x015,
  person: 0x023,
  coordination_seat: 0x030,
};
type Table = keyof typeof tags;

export const idOf = (table: Table, number: number | string): string => fixedId(tags[table], String(number));
export const organizationId = (number: number): string => idOf('organization', number);

export const wangma = '330105014003';
export const neighbor = '330105014004';
export const faraway = '440106001001';
export const divisionId = (code: string): string => idOf('division', code);

/** The types of organizations by the number of their kind. */
const types = ['PARTY_ORGANIZATION', 'RESIDENTS_COMMITTEE', 'SERVICE_STATION', 'PROPERTY_COMPANY', 'TRIPARTY_COORDINATION'] as const;
export const kindId = (type: (typeof types)[number]): string => idOf('organization_kind', types.indexOf(type) + 1);

const lines = ['LEADS', 'CO_BUILDING', 'PART_OF', 'SERVES_COMMITTEE', 'SEATED_IN'] as const;
export const lineId = (code: (typeof lines)[number]): string => idOf('relation_kind', lines.indexOf(code) + 1);

/** Writes rows past every policy. */
export class Town {
  /** `relations` is how many there are already: their ids are numbered. */
  constructor(
    private readonly hub: TestHub,
    private relations = 0,
  ) {}

  async insert(table: Table, row: Record<string, unknown>): Promise<void> {
    const columns = Object.keys(row).map((name) => `"${name}"`);
    await this.hub.sql(`insert into "${table}" (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`, Object.values(row));
  }

  /** Three communities, the kinds of organizations and of lines. */
  async found(): Promise<void> {
    for (const [code, name] of [
      [wangma, '王马社区'],
      [neighbor, '长木社区'],
      [faraway, '远方社区'],
    ] as const) {
      await this.insert('division', {
        id: divisionId(code),
        code,
        code_end: String(Number(code) + 1),
        name,
        level: 'COMMUNITY',
        search_keys: searchKeys([name], [code]),
      });
    }
    for (const type of types) {
      await this.insert('organization_kind', {
        id: kindId(type),
        code: type,
        name: type,
        name_en: type,
        type,
        family: 'PARTY',
        level: 'COMMUNITY',
        public_record: type === 'PROPERTY_COMPANY',
        aliases: '{}',
        sources: '{}',
      });
    }
    for (const code of lines) {
      await this.insert('relation_kind', {
        id: lineId(code),
        code,
        name: code,
        name_en: code,
        inverse_name: code,
        inverse_name_en: code,
        family: 'AUTHORITY',
        cardinality: 'MANY_TO_MANY',
        proposed: false,
        sources: '{}',
      });
    }
  }

  async organization(
    number: number,
    type: (typeof types)[number],
    name: string,
    code = wangma,
    more: Record<string, unknown> = {},
  ): Promise<void> {
    await this.insert('organization', {
      id: organizationId(number),
      type,
      kind_id: kindId(type),
      name,
      division_id: divisionId(code),
      search_keys: searchKeys([name]),
      established_on: '2010-01-01',
      ...more,
    });
  }

  async relation(
    kind: (typeof lines)[number],
    source: number,
    target: number,
    since: string,
    until: string | null = null,
    basis: string | null = null,
  ): Promise<void> {
    this.relations += 1;
    const ends = { source_id: organizationId(source), target_id: organizationId(target) };
    await this.insert('relation', { id: idOf('relation', this.relations), kind_id: lineId(kind), ...ends, since, until, basis });
  }
}
