import { registerEnumType } from 'type-graphql';
import { says } from '../shared/says.ts';

/** Ways of taking up a post. Catalogue D.2; the sources are named per value. */
export enum AppointmentMode {
  PUBLIC_NOMINATION_AND_DIRECT_ELECTION = 'PUBLIC_NOMINATION_AND_DIRECT_ELECTION',
  DIRECT_ELECTION = 'DIRECT_ELECTION',
  ELECTION = 'ELECTION',
  OPEN_RECRUITMENT = 'OPEN_RECRUITMENT',
  CONCURRENT = 'CONCURRENT',
  FROM_RESERVE = 'FROM_RESERVE',
  PURCHASED_POST = 'PURCHASED_POST',
  PAID_BY_GOVERNMENT = 'PAID_BY_GOVERNMENT',
  DRAFTED_IN = 'DRAFTED_IN',
  APPOINTED = 'APPOINTED',
}
registerEnumType(AppointmentMode, {
  name: 'AppointmentMode',
  ...says('产生方式', 'Way of taking up a post'),
  valuesConfig: {
    PUBLIC_NOMINATION_AND_DIRECT_ELECTION: says('公推直选', 'Public nomination and direct election', { zh: '来源 XC', en: 'source XC' }),
    DIRECT_ELECTION: says('直接选举', 'Direct election', { zh: '一人一票，来源 XC', en: 'one person one vote, source XC' }),
    ELECTION: says('民主选举', 'Election', { zh: '来源 PZ', en: 'source PZ' }),
    OPEN_RECRUITMENT: says('公开招聘', 'Open recruitment', { zh: '来源 XC、PZ', en: 'sources XC, PZ' }),
    CONCURRENT: says('兼任', 'Concurrent post', { zh: '交叉任职，来源 HZ3', en: 'cross-held, source HZ3' }),
    FROM_RESERVE: says('后备人才库', 'From the reserve pool', { zh: '来源 XC', en: 'source XC' }),
    PURCHASED_POST: says('购买岗位', 'Purchased post', { zh: '来源 XC', en: 'source XC' }),
    PAID_BY_GOVERNMENT: says('出钱聘用', 'Paid by government', { zh: '来源 HZ3', en: 'source HZ3' }),
    DRAFTED_IN: says('选派', 'Drafted in', {
      zh: '大学生、社会工作专业人员，来源 PZ',
      en: 'graduates, social-work professionals, source PZ',
    }),
    APPOINTED: says('任命', 'Appointed', { zh: '本系统提议', en: 'a proposal of ours' }),
  },
});

/** The ways that are elections: whoever came by one of them goes by the next. */
export const electionModes: readonly AppointmentMode[] = [
  AppointmentMode.PUBLIC_NOMINATION_AND_DIRECT_ELECTION,
  AppointmentMode.DIRECT_ELECTION,
  AppointmentMode.ELECTION,
];
