import { useSyncExternalStore } from 'react';
import { applyScheme, type Scheme } from '../theme.ts';

const storageKey = 'scheme';
const watchers = new Set<() => void>();
let scheme: Scheme = localStorage.getItem(storageKey) === 'dark' ? 'dark' : 'light';

export function startScheme() {
  applyScheme(scheme);
  // Paper is white: a page printed from the dark scheme takes the light colors for the while.
  addEventListener('beforeprint', () => applyScheme('light'));
  addEventListener('afterprint', () => applyScheme(scheme));
}

export function setScheme(next: Scheme) {
  scheme = next;
  localStorage.setItem(storageKey, next);
  applyScheme(next);
  watchers.forEach((watch) => watch());
}

export function useScheme(): Scheme {
  return useSyncExternalStore(
    (watch) => {
      watchers.add(watch);
      return () => watchers.delete(watch);
    },
    () => scheme,
  );
}
