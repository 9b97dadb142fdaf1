import type { SourcePrefix } from './types.ts';

interface DevelopmentMode {
  code: string;
  zh: string;
  en: string;
}

export interface CommunityTypeRow {
  code: string;
  zh: string;
  en: string;
  developmentMode: DevelopmentMode;
  sources: readonly SourcePrefix[];
}

const neighborhood: DevelopmentMode = {
  code: 'NEIGHBORHOOD',
  zh: '邻里互动、楼宇自治',
  en: 'Neighborly contact and building self-governance',
};
const participation: DevelopmentMode = {
  code: 'PARTICIPATION',
  zh: '精英带动、公众参与',
  en: 'Led by leading residents with public participation',
};
const integration: DevelopmentMode = { code: 'INTEGRATION', zh: '文化推动、城乡一体', en: 'Driven by culture, town and country as one' };

/** 五型: the five community types and the development mode each follows (catalogue section A.4). */
export const communityTypes: readonly CommunityTypeRow[] = [
  { code: 'COMFORTABLE_HOUSING', zh: '小康居住型', en: 'Comfortable housing', developmentMode: neighborhood, sources: ['XC'] },
  { code: 'OLDER_COMPOUNDS', zh: '旧有小区型', en: 'Older compounds', developmentMode: neighborhood, sources: ['XC'] },
  { code: 'HIGH_END_MIXED', zh: '高档商住型', en: 'High-end mixed', developmentMode: participation, sources: ['XC'] },
  { code: 'ROW_HOUSE_VILLA', zh: '排屋别墅型', en: 'Row house and villa', developmentMode: participation, sources: ['XC'] },
  { code: 'VILLAGE_TURNED_COMMUNITY', zh: '撤村建居型', en: 'Village turned community', developmentMode: integration, sources: ['XC'] },
];
