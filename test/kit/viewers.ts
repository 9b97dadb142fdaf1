import { createKey } from '@sanfang/server/src/access/key.actions.ts';
import type { Hub } from '@sanfang/server/src/hub.ts';

/** Who asks in a test: the holder of a key for a subtree, or `all`, with a role. */
export interface Caller {
  scope: string;
  role: 'reader' | 'editor' | 'administrator';
}

const as =
  (role: Caller['role']) =>
  (scope = 'all'): Caller => ({ scope, role });
export const reader = as('reader');
export const editor = as('editor');
export const administrator = as('administrator');

/** The name under which a caller's changes stand in the audit trail. */
export const nameOf = ({ scope, role }: Caller): string => `${role} of ${scope}`;

/** Makes a caller's key when it is first needed. */
export function keyring(newManager: Hub['newManager']): (caller: Caller) => Promise<string> {
  const keys = new Map<string, Promise<string>>();
  return (caller) => {
    const name = nameOf(caller);
    const key = keys.get(name) ?? createKey(newManager(), { name, ...caller });
    keys.set(name, key);
    return key;
  };
}
