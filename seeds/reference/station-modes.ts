import type { TermRow } from './types.ts';

/** How a station stands to the committee and the departments (catalogue section B.4): four modes and Hangzhou's fifth. */
export const stationModes: readonly TermRow[] = [
  { code: 'SEPARATE', zh: '分设模式', en: 'Separate', aliases: [], sources: ['HZ3'], note: '与居委会并列，各自独立' },
  { code: 'SUBORDINATE', zh: '下属模式', en: 'Subordinate', aliases: [], sources: ['HZ3'], note: '居委会的工作机构' },
  { code: 'LINE', zh: '条属模式', en: 'Line', aliases: [], sources: ['HZ3'], note: '人员、经费、管理归部门' },
  { code: 'OFFICER', zh: '专干模式', en: 'Officer', aliases: [], sources: ['HZ3'], note: '区或街道出资聘用，在居委会之下工作' },
  {
    code: 'FIFTH',
    zh: '第五模式',
    en: 'Fifth mode',
    aliases: ['杭州模式'],
    sources: ['HZ3'],
    note: '交叉任职、分工负责、条块结合、合署办公，建立在下属与专干模式之上',
  },
];

/** How stations cover committees and halls (catalogue sections C.10 and E.16). */
export const stationForms: readonly TermRow[] = [
  { code: 'ONE_STATION_ONE_COMMITTEE', zh: '一站一居', en: 'One station, one committee', aliases: [], sources: ['CY'], note: null },
  { code: 'ONE_STATION_MANY_COMMITTEES', zh: '一站多居', en: 'One station, many committees', aliases: [], sources: ['CY'], note: null },
  { code: 'HALL_STATION_JOINED', zh: '厅站合一', en: 'Hall and station joined', aliases: [], sources: ['CY'], note: null },
];
