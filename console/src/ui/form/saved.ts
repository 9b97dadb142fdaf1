import { useSyncExternalStore } from 'react';

export interface Saved {
  sentence: string;
  /** `lost`: the form was closed before the hub answered, and it did not record anything. */
  tone: 'done' | 'lost';
}

let current: Saved | undefined;
const watchers = new Set<() => void>();

/** Says on the page what a form has done; until it is closed, or the next page is opened. */
export function say(saved?: Saved) {
  current = saved;
  watchers.forEach((watch) => watch());
}

export const useSaved = () =>
  useSyncExternalStore(
    (watch) => {
      watchers.add(watch);
      return () => watchers.delete(watch);
    },
    () => current,
  );
