import { registerEnumType } from 'type-graphql';
import { says } from '../shared/says.ts';

/** How far a meeting has come. */
export enum MeetingState {
  PLANNED = 'PLANNED',
  HELD = 'HELD',
  INQUORATE = 'INQUORATE',
  CANCELED = 'CANCELED',
}
registerEnumType(MeetingState, {
  name: 'MeetingState',
  ...says('会议状态', 'State of a meeting'),
  valuesConfig: {
    PLANNED: says('待开', 'Planned'),
    HELD: says('已开', 'Held'),
    INQUORATE: says('流会', 'Inquorate', { zh: '到会不足，未形成决议', en: 'too few came, nothing resolved' }),
    CANCELED: says('取消', 'Canceled'),
  },
});

/** On site, online or mobile halls (CY; catalogue E.9). */
export enum MeetingMode {
  ON_SITE = 'ON_SITE',
  ONLINE = 'ONLINE',
  MOBILE = 'MOBILE',
}
registerEnumType(MeetingMode, {
  name: 'MeetingMode',
  ...says('会议方式', 'Mode of a meeting', { zh: '来源 CY', en: 'source CY' }),
  valuesConfig: {
    ON_SITE: says('现场', 'On site'),
    ONLINE: says('网上', 'Online'),
    MOBILE: says('流动', 'Mobile', { zh: '流动议事厅', en: 'a mobile hall' }),
  },
});

/** In what role somebody attends. */
export enum AttendanceRole {
  CHAIR = 'CHAIR',
  RECORDER = 'RECORDER',
  ATTENDANT = 'ATTENDANT',
  OBSERVER = 'OBSERVER',
}
registerEnumType(AttendanceRole, {
  name: 'AttendanceRole',
  ...says('与会身份', 'Role at a meeting'),
  valuesConfig: {
    CHAIR: says('主持', 'Chair'),
    RECORDER: says('记录', 'Recorder'),
    ATTENDANT: says('出席', 'Attendant'),
    OBSERVER: says('列席', 'Observer'),
  },
});

/** What came of a matter on the agenda. */
export enum MatterOutcome {
  RESOLVED = 'RESOLVED',
  NOT_AGREED = 'NOT_AGREED',
  DEFERRED = 'DEFERRED',
  NOTED = 'NOTED',
}
registerEnumType(MatterOutcome, {
  name: 'MatterOutcome',
  ...says('议题结果', 'Outcome of a matter'),
  valuesConfig: {
    RESOLVED: says('形成决议', 'Resolved'),
    NOT_AGREED: says('未达成一致', 'Not agreed'),
    DEFERRED: says('下次再议', 'Deferred'),
    NOTED: says('通报', 'Noted'),
  },
});

/** How a party stands to a resolution. */
export enum Vote {
  AGREES = 'AGREES',
  DISAGREES = 'DISAGREES',
  ABSTAINS = 'ABSTAINS',
}
registerEnumType(Vote, {
  name: 'Vote',
  ...says('表态', 'Vote'),
  valuesConfig: {
    AGREES: says('同意', 'Agrees'),
    DISAGREES: says('不同意', 'Disagrees'),
    ABSTAINS: says('弃权', 'Abstains'),
  },
});

/** How far an action item has come. */
export enum ActionItemState {
  OPEN = 'OPEN',
  DONE = 'DONE',
  DROPPED = 'DROPPED',
}
registerEnumType(ActionItemState, {
  name: 'ActionItemState',
  ...says('事项状态', 'State of an action item'),
  valuesConfig: {
    OPEN: says('未办结', 'Open'),
    DONE: says('已办结', 'Done'),
    DROPPED: says('不再办', 'Dropped'),
  },
});
