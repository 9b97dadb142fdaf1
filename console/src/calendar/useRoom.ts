import { useSyncExternalStore } from 'react';

/** Header, title, filters and the row of weekdays above the days. */
const above = 216;
const dayLine = 30;
const entryLine = 24;

function subscribe(changed: () => void) {
  addEventListener('resize', changed);
  return () => removeEventListener('resize', changed);
}

/** How many entries a day shows, so that the whole month fits on the screen; at least two. */
export function useRoom(weeks: number): number {
  return useSyncExternalStore(subscribe, () => Math.max(2, Math.floor(((innerHeight - above) / weeks - dayLine) / entryLine)));
}
