import type { Party } from './boardState.ts';
import type { SeatFacts } from './seatFacts.ts';

export interface Mend {
  /** Form that mends the gap, and what it is opened for. */
  form: string;
  given: Record<string, string>;
  words: 'mendSeat' | 'mendOwners' | 'mendElect' | 'mendCompany' | 'mendReplace';
}

type Gap = Pick<SeatFacts, 'seated' | 'since' | 'candidate' | 'lapsed'>;

/**
 * The one action of an empty seat. Who has gone is replaced, who never was is brought in; an organization that is there
 * and merely has no seat is seated.
 */
export function mendOf(party: Party, { seated, since, candidate, lapsed }: Gap): Mend {
  if (candidate || party === 'LEADER' || party === 'RESIDENTS_COMMITTEE') return { form: 'seat', given: { party }, words: 'mendSeat' };
  if (party === 'OWNERS_COMMITTEE') return { form: 'owners', given: {}, words: lapsed ? 'mendElect' : 'mendOwners' };
  return { form: 'replace', given: {}, words: seated && since ? 'mendReplace' : 'mendCompany' };
}
