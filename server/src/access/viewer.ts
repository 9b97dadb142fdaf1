import { divisionScope, everywhere } from '@sanfang/schema/codes/division-code.ts';
import type { ReadViewer } from '../reading/run.ts';
import { nationRole, scopedRole } from '../shared/guards.ts';
import { keyTimeLimit, Role, timeLimits } from './roles.ts';

/** Who asks: an account or a key, with its role and the subtrees it sees. */
export interface Viewer extends ReadViewer {
  /** Account name, or name of the key; stands in the audit trail. */
  name: string;
  displayName: string;
  kind: 'ACCOUNT' | 'KEY';
  role: Role;
  timeLimit: number;
  /** Division codes of the subtrees; empty means everywhere. */
  codes: string[];
}

export function makeViewer(who: { name: string; displayName: string; kind: Viewer['kind']; role: Role; scope: string[] }): Viewer {
  const { name, displayName, kind, role, scope } = who;
  const all = scope.length === 0;
  return {
    name,
    displayName,
    kind,
    role,
    codes: scope,
    databaseRole: all ? nationRole : scopedRole,
    scope: all ? everywhere : divisionScope(scope),
    seesPhones: role !== Role.READER,
    timeLimit: kind === 'KEY' ? keyTimeLimit : timeLimits[role],
  };
}
