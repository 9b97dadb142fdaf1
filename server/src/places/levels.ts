import { registerEnumType } from 'type-graphql';
import { says } from '../shared/says.ts';

/** The five levels of the statistical division tree (国家统计局, 统计用区划代码). */
export enum DivisionLevel {
  PROVINCE = 'PROVINCE',
  CITY = 'CITY',
  DISTRICT = 'DISTRICT',
  STREET = 'STREET',
  COMMUNITY = 'COMMUNITY',
}
registerEnumType(DivisionLevel, {
  name: 'DivisionLevel',
  ...says('区划层级', 'Level of the division tree'),
  valuesConfig: {
    PROVINCE: says('省', 'Province'),
    CITY: says('市', 'City'),
    DISTRICT: says('区县', 'District or county'),
    STREET: says('街道、乡镇', 'Subdistrict or township'),
    COMMUNITY: says('社区、村', 'Community or village'),
  },
});

/** 五型: the types by which XC guides the development of a community. */
export enum CommunityType {
  COMFORTABLE_HOUSING = 'COMFORTABLE_HOUSING',
  OLDER_COMPOUNDS = 'OLDER_COMPOUNDS',
  HIGH_END_MIXED = 'HIGH_END_MIXED',
  ROW_HOUSE_VILLA = 'ROW_HOUSE_VILLA',
  VILLAGE_TURNED_COMMUNITY = 'VILLAGE_TURNED_COMMUNITY',
}
registerEnumType(CommunityType, {
  name: 'CommunityType',
  ...says('社区类型', 'Type of community', { zh: '五型，来源 XC', en: 'the five types of source XC' }),
  valuesConfig: {
    COMFORTABLE_HOUSING: says('小康居住型', 'Comfortable housing'),
    OLDER_COMPOUNDS: says('旧有小区型', 'Older compounds'),
    HIGH_END_MIXED: says('高档商住型', 'High-end mixed use'),
    ROW_HOUSE_VILLA: says('排屋别墅型', 'Row houses and villas'),
    VILLAGE_TURNED_COMMUNITY: says('撤村建居型', 'Village turned community'),
  },
});

export enum Residence {
  URBAN = 'URBAN',
  RURAL = 'RURAL',
}
registerEnumType(Residence, {
  name: 'Residence',
  ...says('城乡', 'Urban or rural', { zh: '按公布名称判断', en: 'told by the published name' }),
  valuesConfig: { URBAN: says('城市社区', 'Urban community'), RURAL: says('村', 'Village') },
});
