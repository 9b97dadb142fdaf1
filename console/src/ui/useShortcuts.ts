import { useEffect, useRef, useSyncExternalStore } from 'react';

export interface Shortcut {
  /** `g o` is two keys one after the other; `Ctrl+Enter` works inside fields too. */
  keys: string;
  words: string;
  run(event: KeyboardEvent): void;
}

const storageKey = 'single-keys';
const watchers = new Set<() => void>();
let groups: { current: Shortcut[] }[] = [];
let enabled = localStorage.getItem(storageKey) !== 'off';
let pending = '';
let pendingTimer: ReturnType<typeof setTimeout> | undefined;

const notify = () => watchers.forEach((watch) => watch());
const subscribe = (watch: () => void) => {
  watchers.add(watch);
  return () => watchers.delete(watch);
};

export function setSingleKeys(on: boolean) {
  enabled = on;
  localStorage.setItem(storageKey, on ? 'on' : 'off');
  notify();
}
export const useSingleKeys = () => useSyncExternalStore(subscribe, () => enabled);

/** Everything that can be pressed now, the page's keys after the shell's. */
export const currentShortcuts = () => groups.flatMap((group) => group.current);

const fields = 'input, textarea, select, [contenteditable="true"], [role="combobox"], .monaco-editor';

function typing(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement;
  return !!target.closest?.(fields) && !target.closest('input[type="checkbox"], input[type="radio"]');
}

function pressed(event: KeyboardEvent): string {
  return (event.ctrlKey || event.metaKey ? 'Ctrl+' : '') + event.key;
}

function onKeyDown(event: KeyboardEvent) {
  if (event.defaultPrevented || event.isComposing || event.altKey) return;
  const key = pressed(event);
  const held = key.startsWith('Ctrl+');
  if (!held && (typing(event) || document.querySelector('dialog[open]'))) return;
  if (!held && key.length === 1 && !enabled) return;
  const sequence = pending ? `${pending} ${key}` : key;
  // The page's own keys win over the shell's.
  const all = currentShortcuts().reverse();
  const hit = all.find((shortcut) => shortcut.keys === sequence) ?? all.find((shortcut) => shortcut.keys === key);
  clearTimeout(pendingTimer);
  pending = '';
  if (hit) {
    event.preventDefault();
    hit.run(event);
  } else if (all.some((shortcut) => shortcut.keys.startsWith(`${key} `))) {
    pending = key;
    pendingTimer = setTimeout(() => (pending = ''), 1500);
  }
}

/** Binds keys while the component is shown. Single letters rest while a field has the focus or when switched off. */
export function useShortcuts(shortcuts: Shortcut[]) {
  const group = useRef(shortcuts);
  group.current = shortcuts;
  useEffect(() => {
    if (groups.length === 0) document.addEventListener('keydown', onKeyDown);
    groups = [...groups, group];
    return () => {
      groups = groups.filter((other) => other !== group);
      if (groups.length === 0) document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}
