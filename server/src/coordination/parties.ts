import { registerEnumType } from 'type-graphql';
import { says } from '../shared/says.ts';

/** The four seats of a three-party coordination: three parties and the Party organization that leads them (XC). */
export enum CoordinationParty {
  LEADER = 'LEADER',
  RESIDENTS_COMMITTEE = 'RESIDENTS_COMMITTEE',
  OWNERS_COMMITTEE = 'OWNERS_COMMITTEE',
  PROPERTY_COMPANY = 'PROPERTY_COMPANY',
}
registerEnumType(CoordinationParty, {
  name: 'CoordinationParty',
  ...says('协调方', 'Party to the coordination'),
  valuesConfig: {
    LEADER: says('党组织（牵头）', 'Party organization (leads)'),
    RESIDENTS_COMMITTEE: says('居委会', 'Residents’ committee'),
    OWNERS_COMMITTEE: says('业委会', 'Owners’ committee'),
    PROPERTY_COMPANY: says('物业公司', 'Property company'),
  },
});

/** Modes of managing an old compound. Source: CY, which names them without saying what they mean. */
export enum PropertyMode {
  ENTRUSTED = 'ENTRUSTED',
  AGENT = 'AGENT',
  JOINT = 'JOINT',
  REBORN = 'REBORN',
}
registerEnumType(PropertyMode, {
  name: 'PropertyMode',
  ...says('物业管理模式', 'Mode of property management', { zh: '来源 CY', en: 'source CY' }),
  valuesConfig: {
    ENTRUSTED: says('托管型', 'Entrusted'),
    AGENT: says('代管型', 'By an agent'),
    JOINT: says('联管型', 'Joint'),
    REBORN: says('重生型', 'Reborn'),
  },
});
