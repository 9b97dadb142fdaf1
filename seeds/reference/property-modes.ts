import type { TermRow } from './types.ts';

/** Modes of property management in old compounds (catalogue section B.5). The documents do not say what each means. */
export const propertyModes: readonly TermRow[] = [
  { code: 'ENTRUSTED', zh: '托管型', en: 'Entrusted', aliases: [], sources: ['CY'], note: null },
  { code: 'AGENT', zh: '代管型', en: 'Agent', aliases: [], sources: ['CY'], note: null },
  { code: 'JOINT', zh: '联管型', en: 'Joint', aliases: [], sources: ['CY'], note: null },
  { code: 'REBORN', zh: '重生型', en: 'Reborn', aliases: [], sources: ['CY'], note: null },
];
