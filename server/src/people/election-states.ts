import { registerEnumType } from 'type-graphql';
import { says } from '../shared/says.ts';

/** Steps of an election. Catalogue E.15; the names are proposals. */
export enum ElectionState {
  ANNOUNCED = 'ANNOUNCED',
  VOTERS_REGISTERED = 'VOTERS_REGISTERED',
  CANDIDATES_FIXED = 'CANDIDATES_FIXED',
  VOTED = 'VOTED',
  COUNTED = 'COUNTED',
  PUBLISHED = 'PUBLISHED',
  CANCELED = 'CANCELED',
}
registerEnumType(ElectionState, {
  name: 'ElectionState',
  ...says('选举进度', 'State of an election', { zh: '来源 XC，各步名称为本系统提议', en: 'source XC; the names of the steps are ours' }),
  valuesConfig: {
    ANNOUNCED: says('已公告', 'Announced'),
    VOTERS_REGISTERED: says('选民已登记', 'Voters registered'),
    CANDIDATES_FIXED: says('候选人已确定', 'Candidates fixed'),
    VOTED: says('已投票', 'Voted'),
    COUNTED: says('已计票', 'Counted'),
    PUBLISHED: says('已公布', 'Result published'),
    CANCELED: says('已取消', 'Canceled'),
  },
});
