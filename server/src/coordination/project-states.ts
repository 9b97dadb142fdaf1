import { registerEnumType } from 'type-graphql';
import { says } from '../shared/says.ts';

/** Steps of a co-governance project. Catalogue E.9; the names are proposals. */
export enum ProjectState {
  NEED = 'NEED',
  AGENDA = 'AGENDA',
  AGREED = 'AGREED',
  NOT_AGREED = 'NOT_AGREED',
  SET_UP = 'SET_UP',
  FUNDED = 'FUNDED',
  UNDER_WAY = 'UNDER_WAY',
  ACCEPTED = 'ACCEPTED',
  REVIEWED = 'REVIEWED',
}
registerEnumType(ProjectState, {
  name: 'ProjectState',
  ...says('项目进度', 'State of a project', { zh: '步骤名称为本系统提议', en: 'the names of the steps are ours' }),
  valuesConfig: {
    NEED: says('收集需求', 'Need collected'),
    AGENDA: says('列入议程', 'On the agenda'),
    AGREED: says('协商一致', 'Agreed'),
    NOT_AGREED: says('未达成一致', 'Not agreed'),
    SET_UP: says('已立项', 'Set up'),
    FUNDED: says('资金落实', 'Funded'),
    UNDER_WAY: says('实施中', 'Under way'),
    ACCEPTED: says('已验收', 'Accepted'),
    REVIEWED: says('居民已评议', 'Reviewed by residents'),
  },
});
