import type { Family, LineFamily } from '../theme.ts';

const glyphs = {
  PARTY: 'party',
  SELF_GOVERNANCE: 'self',
  STATION: 'station',
  PROPERTY: 'property',
  SOCIAL: 'social',
  GOVERNMENT: 'gov',
} as const satisfies Record<string, Family>;

const lines = {
  AUTHORITY: 'authority',
  MEMBERSHIP: 'membership',
  COORDINATION: 'coordination',
  CONTRACT: 'contract',
  NETWORK: 'network',
  PAIRING: 'pairing',
} as const satisfies Record<string, LineFamily>;

/** The glyph of an `OrganizationFamily`, and the stroke of a `RelationFamily`. */
export const glyphOf = (family: keyof typeof glyphs): Family => glyphs[family];
export const lineOf = (family: keyof typeof lines): LineFamily => lines[family];
