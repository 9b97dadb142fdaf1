import { type ToyData, type ToyRow } from './toy-data.ts';

/** Who stands where on a day: a concept without a table, made of holdings whose body the caller can see. */
export const standingTag = 0x108;

const prefix = `01980000-0000-7${standingTag.toString(16)}-8000-`;

/** The rows as the statement makes them. */
export const standingRows = (day: string): string =>
  `select ('${prefix}' || right(h.id::text, 12))::uuid as id, h.seat_id, h.human_id, s.body_id, b.division_code, ${day} - h.since as days,
    case when not s.single and h.until is null then '[]'::jsonb else jsonb_build_array(
      jsonb_build_object('role', s.title, 'human_id', h.human_id, 'body_id', s.body_id, 'since', h.since, 'weight', case when s.single then 1 end))
      || case when h.until is null then '[]'::jsonb else jsonb_build_array(jsonb_build_object('role', '止', 'since', h.until, 'weight', 2)) end end as clue_rows
  from holding h join seat s on s.id = h.seat_id join body b on b.id = s.body_id
  where h.since <= ${day} and (h.until is null or h.until > ${day})`;

/** The same rows of what a caller can see, in arrays. */
export function standings({ Holding, Seat, Body }: ToyData, day: string): ToyRow[] {
  const rows: ToyRow[] = [];
  for (const { id, seat: seatId, human, since, until } of Holding as (ToyRow &
    Record<'seat' | 'human' | 'since', string> & { until: string | null })[]) {
    const seat = Seat.find((candidate) => candidate.id === seatId)!;
    const body = Body.find((candidate) => candidate.id === seat.body);
    if (!body || since > day || (until !== null && until <= day)) continue;
    const clues = [
      ...(seat.single || until !== null ? [{ role: seat.title, human, body: body.id, since, weight: seat.single ? 1 : null }] : []),
      ...(until === null ? [] : [{ role: '止', human: null, body: null, since: until, weight: 2 }]),
    ];
    rows.push({
      id: prefix + id.slice(-12),
      seat: seatId,
      human,
      body: body.id,
      divisionCode: body.divisionCode,
      days: Math.round((Date.parse(day) - Date.parse(since)) / 86_400_000),
      clueRows: clues.map((clue, index) => ({ ...clue, id: `00000000-0000-7000-8000-${String(index + 1).padStart(12, '0')}` })),
    });
  }
  return rows;
}
