import { authorityRelations } from './relation-kinds/authority.ts';
import { levelRelations } from './relation-kinds/levels.ts';
import { cooperationRelations } from './relation-kinds/cooperation.ts';
import { pairingRelations } from './relation-kinds/pairing.ts';
import { contractRelations } from './relation-kinds/contracts.ts';
import { networkRelations } from './relation-kinds/networks.ts';
import type { RelationKindRow } from './types.ts';

/** Every relation of catalogue section C that joins two organizations. */
export const relationKinds: readonly RelationKindRow[] = [
  ...authorityRelations,
  ...levelRelations,
  ...cooperationRelations,
  ...pairingRelations,
  ...contractRelations,
  ...networkRelations,
];
