import type { Place, SavedQuery } from './savedQueries.ts';

/** What somebody changed of a saved query, kept on this computer until it is restored. */
interface Draft {
  query?: string;
  variables?: string;
}

const storageKey = (key: string) => `workbench:${key}`;

function draftOf(key: string): Draft {
  try {
    return JSON.parse(localStorage.getItem(storageKey(key)) ?? '{}') as Draft;
  } catch {
    return {};
  }
}

export const originalVariables = (saved: SavedQuery, place: Place) => JSON.stringify(saved.variables(place), null, 2);

/** The texts to edit: the draft where there is one. */
export function textsOf(saved: SavedQuery, place: Place): { query: string; variables: string } {
  const draft = draftOf(saved.key);
  return { query: draft.query ?? saved.query, variables: draft.variables ?? originalVariables(saved, place) };
}

/** Remembers what differs from the original; answers whether anything does. */
export function keepDraft(saved: SavedQuery, place: Place, change: Draft): boolean {
  const next = { ...draftOf(saved.key), ...change };
  if (next.query === saved.query) delete next.query;
  if (next.variables === originalVariables(saved, place)) delete next.variables;
  if (next.query === undefined && next.variables === undefined) {
    localStorage.removeItem(storageKey(saved.key));
    return false;
  }
  localStorage.setItem(storageKey(saved.key), JSON.stringify(next));
  return true;
}

export const dropDraft = (key: string) => localStorage.removeItem(storageKey(key));
export const hasDraft = (key: string) => localStorage.getItem(storageKey(key)) !== null;
