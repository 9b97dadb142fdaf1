import { registerEnumType } from 'type-graphql';
import { says } from '../shared/says.ts';

/** What a rule says of one subject. */
export enum Verdict {
  HOLDS = 'HOLDS',
  BROKEN = 'BROKEN',
  CANNOT_TELL = 'CANNOT_TELL',
  NOT_APPLICABLE = 'NOT_APPLICABLE',
}
registerEnumType(Verdict, {
  name: 'Verdict',
  ...says('判定', 'Verdict'),
  valuesConfig: {
    HOLDS: says('符合', 'Holds'),
    BROKEN: says('不符', 'Broken'),
    CANNOT_TELL: says('无法判断', 'Cannot tell', {
      zh: '职务空缺或资料不全，不算不符',
      en: 'a post is vacant or facts are missing, which is no breach',
    }),
    NOT_APPLICABLE: says('不适用', 'Does not apply', { zh: '规则的前提不成立', en: 'what the rule presupposes is not given' }),
  },
});

/** What a rule looks at, one finding each. */
export enum RuleSubject {
  COMMUNITY = 'COMMUNITY',
  DIVISION = 'DIVISION',
  ORGANIZATION = 'ORGANIZATION',
  COMPOUND = 'COMPOUND',
  APPOINTMENT = 'APPOINTMENT',
  ACTION_ITEM = 'ACTION_ITEM',
  PROPERTY_MANAGEMENT = 'PROPERTY_MANAGEMENT',
  BUILDING = 'BUILDING',
  ENTRANCE = 'ENTRANCE',
  AGREEMENT = 'AGREEMENT',
  PERSON = 'PERSON',
  WORKER_FILE = 'WORKER_FILE',
  ELECTION = 'ELECTION',
  DISPUTE = 'DISPUTE',
  COORDINATION_SEAT = 'COORDINATION_SEAT',
  POST = 'POST',
  FACILITY = 'FACILITY',
  UNIT = 'UNIT',
  BUSINESS_BUILDING_COMMUNITY = 'BUSINESS_BUILDING_COMMUNITY',
}
registerEnumType(RuleSubject, {
  name: 'RuleSubject',
  ...says('检查对象', 'Subject of a rule'),
  valuesConfig: {
    COMMUNITY: says('社区', 'Community'),
    DIVISION: says('区划', 'Division'),
    ORGANIZATION: says('组织', 'Organization'),
    COMPOUND: says('小区', 'Compound'),
    APPOINTMENT: says('任职', 'Appointment'),
    ACTION_ITEM: says('事项', 'Action item'),
    PROPERTY_MANAGEMENT: says('物业服务', 'Property management'),
    BUILDING: says('楼栋', 'Building'),
    ENTRANCE: says('楼道', 'Entrance'),
    AGREEMENT: says('协议', 'Agreement'),
    PERSON: says('人员', 'Person'),
    WORKER_FILE: says('工作者档案', 'Worker file'),
    ELECTION: says('换届选举', 'Election'),
    DISPUTE: says('争议', 'Dispute'),
    COORDINATION_SEAT: says('三方协调席位', 'Seat of a coordination'),
    POST: says('职务', 'Post'),
    FACILITY: says('设施', 'Facility'),
    UNIT: says('单元', 'Unit'),
    BUSINESS_BUILDING_COMMUNITY: says('楼宇社区', 'Business-building community'),
  },
});
