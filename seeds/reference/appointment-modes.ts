import type { TermRow } from './types.ts';

/** Ways of taking up a post (catalogue section D.2). */
export const appointmentModes: readonly TermRow[] = [
  {
    code: 'PUBLIC_NOMINATION_AND_DIRECT_ELECTION',
    zh: '公推直选',
    en: 'Public nomination and direct election',
    aliases: [],
    sources: ['XC'],
    note: '社区党组织换届时使用',
  },
  { code: 'DIRECT_ELECTION', zh: '直接选举', en: 'Direct election', aliases: ['依法选举'], sources: ['XC'], note: '居委会，一人一票' },
  { code: 'ELECTION', zh: '民主选举', en: 'Election of the two committees', aliases: [], sources: ['PZ'], note: '两委成员，与考试结合' },
  {
    code: 'OPEN_RECRUITMENT',
    zh: '公开招聘',
    en: 'Open recruitment',
    aliases: ['统一招录', '公开考聘', '公开向社会考聘'],
    sources: ['XC', 'PZ'],
    note: '社区工作者、专职社工、中心工作人员',
  },
  { code: 'CONCURRENT', zh: '兼任', en: 'Concurrent post', aliases: ['交叉任职'], sources: ['XC', 'HZ3'], note: '站长、副站长' },
  {
    code: 'FROM_RESERVE',
    zh: '后备人才库选任',
    en: 'Chosen from the reserve pool',
    aliases: ['后备人才库'],
    sources: ['XC'],
    note: '两委一站负责人一般从中产生',
  },
  { code: 'PURCHASED_POST', zh: '购买岗位', en: 'Purchased post', aliases: [], sources: ['XC'], note: '社会工作岗位' },
  { code: 'PAID_BY_GOVERNMENT', zh: '出钱聘用', en: 'Paid by government', aliases: [], sources: ['HZ3'], note: '社区专干，由区或街道出资' },
  {
    code: 'DRAFTED_IN',
    zh: '选派配备',
    en: 'Drafted in',
    aliases: [],
    sources: ['PZ'],
    note: '每个社区至少大学生、社会工作专业人员各一名',
  },
  {
    code: 'RECRUITED_UPWARD',
    zh: '招录为公务员或事业人员',
    en: 'Recruited into public service',
    aliases: ['招录公务员和事业单位工作人员'],
    sources: ['PZ'],
    note: '面向书记和主任，属离任去向',
  },
];
