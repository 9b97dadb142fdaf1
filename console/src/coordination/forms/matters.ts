import type { Party } from '../boardState.ts';

export type Outcome = 'RESOLVED' | 'NOT_AGREED' | 'DEFERRED' | 'NOTED';
export type VoteWord = 'AGREES' | 'DISAGREES' | 'ABSTAINS';

/** A new action item, as it is kept in a draft. */
export interface ItemRow {
  key: string;
  title: string;
  owner?: string;
  dueOn?: string;
}

/** A matter, as it is kept in a draft. */
export interface MatterRow {
  key: string;
  /** Of one that is recorded already. */
  id?: string;
  title: string;
  discussion?: string;
  outcome?: Outcome;
  resolutionNumber?: string;
  resolution?: string;
  ownersAsked?: string;
  ownersAgreed?: string;
  votes: Partial<Record<Party, VoteWord>>;
  items: ItemRow[];
}
