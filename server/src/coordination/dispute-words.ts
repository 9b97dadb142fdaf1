import { registerEnumType } from 'type-graphql';
import { says } from '../shared/says.ts';

/** Steps of a dispute. Catalogue E.5; the names are proposals. */
export enum DisputeState {
  REGISTERED = 'REGISTERED',
  ASSIGNED = 'ASSIGNED',
  MEDIATING = 'MEDIATING',
  AGREED = 'AGREED',
  NOT_AGREED = 'NOT_AGREED',
  REFERRED = 'REFERRED',
  CLOSED = 'CLOSED',
}
registerEnumType(DisputeState, {
  name: 'DisputeState',
  ...says('纠纷状态', 'State of a dispute', { zh: '步骤名称为本系统提议', en: 'the names of the steps are ours' }),
  valuesConfig: {
    REGISTERED: says('已登记', 'Registered'),
    ASSIGNED: says('已指派', 'Assigned'),
    MEDIATING: says('调解中', 'Mediating'),
    AGREED: says('达成协议', 'Agreed'),
    NOT_AGREED: says('未达成协议', 'Not agreed'),
    REFERRED: says('已移送', 'Referred'),
    CLOSED: says('已办结', 'Closed'),
  },
});
