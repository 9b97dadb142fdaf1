import type { RelationKindRow } from './types.ts';

/**
 * Lines that the hub draws from the structure itself: the parent of an organization and the seats of a coordination.
 * No document names them as relations, so they are proposals.
 */
export const ownRelationKinds: readonly RelationKindRow[] = [
  {
    code: 'PART_OF',
    zh: '下辖',
    en: 'Has part',
    inverseZh: '隶属',
    inverseEn: 'Part of',
    family: 'MEMBERSHIP',
    cardinality: 'ONE_TO_MANY',
    proposed: true,
    sourceKinds: [],
    targetKinds: [],
    rule: '由上级组织推算，上级为起点',
    sources: [],
  },
  {
    code: 'SEATED_IN',
    zh: '入席',
    en: 'Seated in',
    inverseZh: '席位',
    inverseEn: 'Has seat',
    family: 'COORDINATION',
    cardinality: 'MANY_TO_MANY',
    proposed: true,
    sourceKinds: [],
    targetKinds: ['TRIPARTY_COORDINATION'],
    rule: '由三方协调席位推算',
    sources: [],
  },
];
