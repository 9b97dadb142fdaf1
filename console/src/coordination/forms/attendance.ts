import type { TableSide } from './useTable.ts';

export type Role = 'CHAIR' | 'RECORDER' | 'ATTENDANT' | 'OBSERVER';

/** One line of the attendance list, as it is kept in a draft. */
export interface AttendanceRow {
  key: string;
  /** Undefined for who speaks for nobody. */
  organizationId?: string;
  /** Name of the side, to head its lines. */
  side: string;
  personId?: string;
  name: string;
  /** Beside the name: the post. */
  title?: string;
  role: Role;
  present: boolean;
  note?: string;
  /** Added by hand: the name is typed, or a person picked. */
  added?: boolean;
}

const perSide = 12;

/**
 * Everybody who could come, as present. Who holds posts on two sides of the table comes once, for the first of them, as
 * long as the other side has somebody else.
 */
export function prefilled(sides: readonly TableSide[]): AttendanceRow[] {
  const seen = new Set<string>();
  const rows = sides.flatMap(({ organizationId, name: side, members }) => {
    const fresh = members.filter(({ personId }) => !personId || !seen.has(personId));
    const coming = (fresh.length ? fresh : members).slice(0, perSide);
    for (const { personId } of coming) if (personId) seen.add(personId);
    return coming.map((member): AttendanceRow => ({
      key: `${organizationId} ${member.personId ?? member.name}`,
      organizationId,
      side,
      ...member,
      role: 'ATTENDANT',
      present: true,
    }));
  });
  const [chair] = rows;
  return chair ? [{ ...chair, role: 'CHAIR' }, ...rows.slice(1)] : rows;
}
