import { ElectionState } from './election-states.ts';

/** What may follow upon each step (catalogue E.15). A result is published by recording it, from whichever open step. */
export const electionSteps: Readonly<Record<ElectionState, readonly ElectionState[]>> = {
  [ElectionState.ANNOUNCED]: [ElectionState.VOTERS_REGISTERED, ElectionState.CANCELED],
  [ElectionState.VOTERS_REGISTERED]: [ElectionState.CANDIDATES_FIXED, ElectionState.CANCELED],
  [ElectionState.CANDIDATES_FIXED]: [ElectionState.VOTED, ElectionState.CANCELED],
  [ElectionState.VOTED]: [ElectionState.COUNTED, ElectionState.CANCELED],
  [ElectionState.COUNTED]: [ElectionState.CANCELED],
  [ElectionState.PUBLISHED]: [],
  [ElectionState.CANCELED]: [],
};

/** It has not come to its end. */
export const isOpen = (state: ElectionState): boolean => electionSteps[state].length > 0;
