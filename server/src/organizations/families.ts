import { registerEnumType } from 'type-graphql';
import { says } from '../shared/says.ts';

/** The types an organization is stored and published as; each is a GraphQL type of the same name. */
export enum OrganizationType {
  PARTY_ORGANIZATION = 'PARTY_ORGANIZATION',
  RESIDENTS_COMMITTEE = 'RESIDENTS_COMMITTEE',
  RESIDENTS_GROUP = 'RESIDENTS_GROUP',
  SERVICE_STATION = 'SERVICE_STATION',
  OWNERS_COMMITTEE = 'OWNERS_COMMITTEE',
  PROPERTY_COMPANY = 'PROPERTY_COMPANY',
  SOCIAL_ORGANIZATION = 'SOCIAL_ORGANIZATION',
  GOVERNMENT_BODY = 'GOVERNMENT_BODY',
  RESIDENT_UNIT = 'RESIDENT_UNIT',
  SERVICE_PROVIDER = 'SERVICE_PROVIDER',
  TRIPARTY_COORDINATION = 'TRIPARTY_COORDINATION',
}
registerEnumType(OrganizationType, {
  name: 'OrganizationType',
  ...says('组织类型', 'Type of organization'),
  valuesConfig: {
    PARTY_ORGANIZATION: says('党组织', 'Party organization'),
    RESIDENTS_COMMITTEE: says('居民委员会', 'Residents’ committee'),
    RESIDENTS_GROUP: says('居民自治组织', 'Residents’ group'),
    SERVICE_STATION: says('服务站点', 'Service station'),
    OWNERS_COMMITTEE: says('业主委员会', 'Owners’ committee'),
    PROPERTY_COMPANY: says('物业公司', 'Property company'),
    SOCIAL_ORGANIZATION: says('社会组织', 'Social organization'),
    GOVERNMENT_BODY: says('政府部门', 'Government body'),
    RESIDENT_UNIT: says('驻区单位', 'Resident unit'),
    SERVICE_PROVIDER: says('服务机构', 'Service provider'),
    TRIPARTY_COORDINATION: says('三方协调机制', 'Three-party coordination'),
  },
});

/** The six families by which people tell organizations apart at a glance; each has a glyph in the console. */
export enum OrganizationFamily {
  PARTY = 'PARTY',
  SELF_GOVERNANCE = 'SELF_GOVERNANCE',
  STATION = 'STATION',
  PROPERTY = 'PROPERTY',
  SOCIAL = 'SOCIAL',
  GOVERNMENT = 'GOVERNMENT',
}
registerEnumType(OrganizationFamily, {
  name: 'OrganizationFamily',
  ...says('组织大类', 'Family of organizations'),
  valuesConfig: {
    PARTY: says('党组织', 'Party'),
    SELF_GOVERNANCE: says('居民自治', 'Self-governance'),
    STATION: says('服务站点', 'Stations'),
    PROPERTY: says('物业与经济', 'Property and economy'),
    SOCIAL: says('社会组织', 'Social organizations'),
    GOVERNMENT: says('政府部门', 'Government'),
  },
});

/** The level of the ladder of catalogue A.1 at which a kind of organization sits. */
export enum OrganizationLevel {
  NATION = 'NATION',
  PROVINCE = 'PROVINCE',
  CITY = 'CITY',
  DISTRICT = 'DISTRICT',
  STREET = 'STREET',
  COMMUNITY = 'COMMUNITY',
  COMPOUND = 'COMPOUND',
  BUILDING = 'BUILDING',
  ENTRANCE = 'ENTRANCE',
  UNIT = 'UNIT',
  ANY = 'ANY',
}
registerEnumType(OrganizationLevel, {
  name: 'OrganizationLevel',
  ...says('组织层级', 'Level of an organization'),
  valuesConfig: {
    NATION: says('全国', 'Nation'),
    PROVINCE: says('省', 'Province'),
    CITY: says('市', 'City'),
    DISTRICT: says('区县', 'District'),
    STREET: says('街道', 'Street'),
    COMMUNITY: says('社区', 'Community'),
    COMPOUND: says('小区', 'Compound'),
    BUILDING: says('楼栋', 'Building'),
    ENTRANCE: says('楼道', 'Entrance'),
    UNIT: says('单元', 'Unit'),
    ANY: says('不限', 'Any'),
  },
});

/** 四种模式 and Hangzhou's fifth (HZ3): how a station stands to the committee and the departments. */
export enum StationMode {
  SEPARATE = 'SEPARATE',
  SUBORDINATE = 'SUBORDINATE',
  LINE = 'LINE',
  OFFICER = 'OFFICER',
  FIFTH = 'FIFTH',
}
registerEnumType(StationMode, {
  name: 'StationMode',
  ...says('工作站模式', 'Mode of a station', { zh: '来源 HZ3', en: 'source HZ3' }),
  valuesConfig: {
    SEPARATE: says('分设模式', 'Separate mode', { zh: '独立于居委会', en: 'independent, beside the committee' }),
    SUBORDINATE: says('下属模式', 'Subordinate mode', { zh: '居委会的工作机构', en: 'working body of the committee' }),
    LINE: says('条属模式', 'Line mode', { zh: '部门的派出站点', en: 'office of a department' }),
    OFFICER: says('专干模式', 'Officer mode', { zh: '区或街道出资聘专干', en: 'district or street pays full-time officers' }),
    FIFTH: says('第五模式', 'Fifth mode', { zh: '杭州模式：交叉任职、分工负责', en: 'of Hangzhou, with cross posts and division of work' }),
  },
});

/** The six families of lines (model.md); the console draws each in its own stroke. */
export enum RelationFamily {
  AUTHORITY = 'AUTHORITY',
  MEMBERSHIP = 'MEMBERSHIP',
  COORDINATION = 'COORDINATION',
  CONTRACT = 'CONTRACT',
  NETWORK = 'NETWORK',
  PAIRING = 'PAIRING',
}
registerEnumType(RelationFamily, {
  name: 'RelationFamily',
  ...says('关系大类', 'Family of relations'),
  valuesConfig: {
    AUTHORITY: says('领导与监督', 'Authority'),
    MEMBERSHIP: says('隶属与层级', 'Membership'),
    COORDINATION: says('协调', 'Coordination'),
    CONTRACT: says('合同与资金', 'Contract and money'),
    NETWORK: says('服务网络', 'Service network'),
    PAIRING: says('共建与结对', 'Co-building and pairing'),
  },
});

export enum Cardinality {
  ONE_TO_ONE = 'ONE_TO_ONE',
  ONE_TO_MANY = 'ONE_TO_MANY',
  MANY_TO_ONE = 'MANY_TO_ONE',
  MANY_TO_MANY = 'MANY_TO_MANY',
}
registerEnumType(Cardinality, {
  name: 'Cardinality',
  ...says('数量关系', 'Cardinality', { zh: '起点对终点', en: 'source to target' }),
  valuesConfig: {
    ONE_TO_ONE: says('一对一', 'One to one'),
    ONE_TO_MANY: says('一对多', 'One to many'),
    MANY_TO_ONE: says('多对一', 'Many to one'),
    MANY_TO_MANY: says('多对多', 'Many to many'),
  },
});

export enum RelationSide {
  SOURCE = 'SOURCE',
  TARGET = 'TARGET',
}
registerEnumType(RelationSide, {
  name: 'RelationSide',
  ...says('关系的一端', 'End of a relation'),
  valuesConfig: { SOURCE: says('起点', 'Source'), TARGET: says('终点', 'Target') },
});
