import { beforeAll, describe, expect, it } from 'vitest';
import { parseCreditCode } from '@sanfang/schema/codes/credit-code.ts';
import { referenceDivisions, type DivisionRow } from '../reference/divisions.ts';
import type { TableRows } from '../table-rows.ts';
import { demo, type Demo } from './demo.ts';

type Row = Record<string, string | number | boolean | null>;

const divisions: DivisionRow[] = [];
let made: Demo;
let tables: Map<string, Row[]>;

const make = (seed: number, today = '2026-11-22') =>
  demo({
    seed,
    today,
    divisions,
    id: (table, number) => `${table}/${number}`,
    divisionId: (code) => `division/${code}`,
    referenceId: (table, code) => `${table}/${code}`,
    searchKeys: (names, codes) => [...names, ...codes].filter(Boolean).join(' '),
  });

const objects = ({ columns, rows }: TableRows): Row[] =>
  [...(rows as Row[keyof Row][][])].map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])));

const rowsOf = (table: string): Row[] => tables.get(table) ?? [];

function grouped(rows: readonly Row[], key: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return [...groups.values()];
}

/** Pairs of rows of the same key that are true on the same day. */
function overlaps(rows: readonly Row[], keys: readonly string[]): Row[][] {
  return grouped(rows, (row) => keys.map((key) => row[key]).join(' ')).flatMap((group) => {
    const ordered = group.toSorted((one, other) => (String(one.since) < String(other.since) ? -1 : 1));
    return ordered
      .slice(1)
      .flatMap((row, index) => (ordered[index]!.until === null || ordered[index]!.until! > row.since! ? [[ordered[index]!, row]] : []));
  });
}

beforeAll(async () => {
  for await (const division of referenceDivisions()) divisions.push(division);
  made = make(1);
  tables = new Map(made.tables.map((table) => [table.table, objects(table)]));
});

describe('demo', () => {
  it('is the same for the same seed and day, and another for another seed', () => {
    expect(make(1)).toEqual(made);
    expect(make(2)).not.toEqual(made);
  });

  it('has each id once and stays small', () => {
    const ids = [...tables.values()].flat().map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeLessThan(70_000);
  });

  it('refers to rows that are there', () => {
    const ids = new Set([...tables.values()].flat().map((row) => row.id));
    const own = new Set(tables.keys());
    const dangling = [...tables.values()]
      .flat()
      .flatMap((row) =>
        Object.entries(row).filter(([column, id]) => column.endsWith('_id') && own.has(String(id).split('/')[0]!) && !ids.has(id)),
      );
    expect(dangling).toEqual([]);
  });

  it.each(['2025-02-28', '2026-11-22', '2028-02-29'])('has no interval that ends before it starts, made on %s', (today) => {
    const rows = make(3, today).tables.flatMap(objects);
    expect(rows.filter(({ since, until }) => since && until && until <= since)).toEqual([]);
    expect(rows.filter((row) => row.dissolved_on && row.dissolved_on <= row.established_on!)).toEqual([]);
    expect(rows.filter(({ since }) => since && since > today)).toEqual([]);
    expect(rows.filter((row) => row.established_on && row.established_on > today)).toEqual([]);
  });

  it.each(['2025-02-28', '2026-11-22', '2028-02-29'])('keeps single what is single, made on %s', (today) => {
    const all = new Map(make(3, today).tables.map((table) => [table.table, objects(table)]));
    const single = new Set(
      all
        .get('post')!
        .filter((post) => post.single)
        .map((post) => post.id),
    );
    expect(
      overlaps(
        all.get('appointment')!.filter((row) => single.has(row.post_id!)),
        ['post_id'],
      ),
    ).toEqual([]);
    expect(overlaps(all.get('appointment')!, ['post_id', 'person_id'])).toEqual([]);
    expect(overlaps(all.get('property_management')!, ['compound_id'])).toEqual([]);
    expect(overlaps(all.get('coordination_seat')!, ['coordination_id', 'party'])).toEqual([]);
    expect(overlaps(all.get('relation')!, ['kind_id', 'source_id', 'target_id'])).toEqual([]);
  });

  it('gives credit codes that verify', () => {
    const codes = rowsOf('organization').flatMap((row) => (row.credit_code === null ? [] : [String(row.credit_code)]));
    expect(codes.length).toBeGreaterThan(1000);
    expect(codes.map((code) => parseCreditCode(code).code)).toEqual(codes);
  });

  it('marks what is invented, and gives a person a number that nobody has', () => {
    expect([...rowsOf('organization'), ...rowsOf('person')].filter((row) => row.demo !== true)).toEqual([]);
    expect(rowsOf('person').filter((row) => !/^120\d{8}$/.test(String(row.phone)))).toEqual([]);
  });

  it('gives each coordination four present seats', () => {
    const open = grouped(
      rowsOf('coordination_seat').filter(({ until }) => until === null),
      (seat) => String(seat.coordination_id),
    );
    expect(open.filter((seats) => seats.length !== 4)).toEqual([]);
    expect(open.length).toBeGreaterThan(600);
  });

  it.each(['2025-02-28', '2026-11-22', '2028-02-29'])(
    'has elections, files and pool entries that agree with themselves, made on %s',
    (today) => {
      const all = new Map(make(3, today).tables.map((table) => [table.table, objects(table)]));
      const rows = (table: string) => all.get(table)!;
      const held = rows('election').filter(({ state }) => state === 'PUBLISHED');
      expect(held.length).toBe(13 * 2 * 3);
      expect(held.filter((row) => row.ballots! > row.registered_voters! || row.valid_ballots! > row.ballots!)).toEqual([]);
      expect(held.filter((row) => row.held_on! >= row.term_since! || row.term_since! > today)).toEqual([]);
      expect(rows('election').filter((row) => row.state !== 'PUBLISHED' && row.held_on! < today)).toEqual([]);
      const elections = new Map(rows('election').map((row) => [row.id, row]));
      const elected = rows('appointment').filter((row) => row.election_id !== null);
      expect(elected.length).toBeGreaterThan(100);
      expect(elected.filter((row) => elections.get(row.election_id)!.term_since !== row.since)).toEqual([]);

      expect(grouped(rows('worker_file'), (row) => String(row.person_id)).filter((files) => files.length > 1)).toEqual([]);
      expect(rows('worker_record').filter((row) => row.on! > today || (row.valid_until && row.valid_until <= row.on!))).toEqual([]);
      expect(overlaps(rows('reserve_pool_entry'), ['person_id'])).toEqual([]);
      const appointments = new Map(rows('appointment').map((row) => [row.id, row]));
      const promoted = rows('reserve_pool_entry').filter((row) => row.promotion_id !== null);
      expect(promoted.filter((row) => appointments.get(row.promotion_id)!.since !== row.until)).toEqual([]);
    },
  );

  it('has an elevator meeting with three items at 王马里小区, of which one is late', () => {
    const coordination = rowsOf('organization').find(({ name }) => name === '王马里小区三方协调')!;
    const meeting = rowsOf('meeting').find((row) => row.organization_id === coordination.id && row.title === '电梯更新方案商议')!;
    const items = rowsOf('action_item').filter((row) => row.meeting_id === meeting.id);
    expect(items.map(({ state, due_on }) => [state, due_on! < '2026-11-22'])).toEqual([
      ['OPEN', true],
      ['OPEN', false],
      ['OPEN', false],
    ]);
  });

  it('resolves nothing where a party did not come, and lets nobody vote whose seat is empty', () => {
    const meetings = new Map(rowsOf('meeting').map((row) => [row.id, row]));
    const seats = grouped(rowsOf('coordination_seat'), (row) => String(row.coordination_id));
    const seatsOf = new Map(seats.map((rows) => [rows[0]!.coordination_id, rows]));
    const matters = new Map(rowsOf('matter').map((row) => [row.id, row]));
    expect(rowsOf('matter').filter((row) => row.outcome === 'RESOLVED' && meetings.get(row.meeting_id!)!.state !== 'HELD')).toEqual([]);
    const votes = rowsOf('party_vote').filter(({ matter_id, party }) => {
      const { organization_id, starts_at } = meetings.get(matters.get(matter_id!)!.meeting_id!)!;
      const day = String(starts_at).slice(0, 10);
      return !seatsOf
        .get(organization_id!)!
        .some((seat) => seat.party === party && seat.occupant_id && seat.since! <= day && (!seat.until || seat.until > day));
    });
    expect(votes).toEqual([]);
  });

  it('has items that are late and agreements that are over or end soon', () => {
    expect(rowsOf('action_item').filter(({ state, due_on }) => state === 'OPEN' && due_on! < '2026-11-22').length).toBeGreaterThan(1);
    const ends = rowsOf('agreement').map(({ until }) => String(until));
    expect(ends.some((until) => until < '2026-11-22')).toBe(true);
    expect(ends.some((until) => until > '2026-11-22' && until < '2027-02-20')).toBe(true);
  });
});
