import type { SourcePrefix } from './types.ts';

export interface ServiceLineRow {
  code: string;
  ordinal: number;
  zh: string;
  en: string;
  sources: readonly SourcePrefix[];
}

/** 十条线: the ten professional service lines of the 66810 method (catalogue section E.1). */
export const serviceLines: readonly ServiceLineRow[] = [
  { code: 'PARTY_PIONEER', ordinal: 1, zh: '党员先锋', en: 'Party pioneer', sources: ['XC'] },
  { code: 'SAFETY_ORDER', ordinal: 2, zh: '平安秩序', en: 'Safety and order', sources: ['XC'] },
  { code: 'ENVIRONMENT', ordinal: 3, zh: '环境美化', en: 'Environment', sources: ['XC'] },
  { code: 'HEALTH_FAMILY_PLANNING', ordinal: 4, zh: '医疗计生', en: 'Health and family planning', sources: ['XC'] },
  { code: 'CULTURE_SPORT_EDUCATION', ordinal: 5, zh: '文体教育', en: 'Culture, sport and education', sources: ['XC'] },
  { code: 'RELIEF', ordinal: 6, zh: '帮扶救助', en: 'Relief', sources: ['XC'] },
  { code: 'EMPLOYMENT_GUIDANCE', ordinal: 7, zh: '就业指导', en: 'Employment guidance', sources: ['XC'] },
  { code: 'HOME_ELDER_CARE', ordinal: 8, zh: '居家养老', en: 'Home elder care', sources: ['XC'] },
  { code: 'DISABILITY_SUPPORT', ordinal: 9, zh: '助残扶残', en: 'Disability support', sources: ['XC'] },
  { code: 'SOCIAL_ORGANIZATIONS', ordinal: 10, zh: '社会组织', en: 'Social organizations', sources: ['XC'] },
];
