import { words } from './i18n.ts';

export const useOverviewWords = words(
  'overview',
  {
    title: '{{area}}总览', communities: '{{count}} 个社区', compounds: '{{count}} 个小区', asOf: '数据截至 {{date}}', asOfToday: '数据截至今天',
    first: '先看这几件', seats: '个三方协调席位空缺', seatsDetail: '另有 {{none}} 个小区未建立机制', terms: '个组织 30 天内届满', termsDetail: '另有 {{count}} 个任期已满', unmanaged: '个小区没有物业公司', unmanagedDetail: '{{names}}', unmanagedNone: '每个小区都有物业公司',
    organizations: '{{count}} 个组织', monthPlus: '比一个月前 +{{count}}', monthMinus: '比一个月前 −{{count}}', monthSame: '与一个月前相同',
    coverage: '两项机制的覆盖', trinity: '三位一体', tripartite: '三方协调', columnArea: '区划', columnCommunity: '社区', columnCompound: '小区', columnTrinity: '三位一体', columnSeats: '四席齐全的小区', columnGap: '缺口', postVacant: '{{title}}空缺', established: '已建立', lacks: '缺{{names}}', party: '党组织', committee: '居委会', station: '工作站', noCompounds: '没有小区', coverageNone: '{{area}}以下还没有登记社区与小区。', of: '{{have}} / {{of}}', seatsFull: '四席齐全', seatsEmpty: '{{count}} 席空缺', noMechanism: '未建立机制',
    headless: '负责人空缺', headlessNone: '截至 {{date}}，每个组织的负责人都在任。', all: '全部 {{count}} 项',
    ending: '将届满、到期', in30: '30 天内', in90: '90 天内', endingNone: '90 天内没有届满或到期的。', days: '{{count}} 天', term: '任期', contract: '合同',
  },
  {
    title: '{{area}}: overview', communities: '{{count}} communities', communities_one: '1 community', compounds: '{{count}} compounds', compounds_one: '1 compound', asOf: 'as of {{date}}', asOfToday: 'as of today',
    first: 'Look at these first', seats: 'seats of coordinations are empty', seats_one: 'seat of a coordination is empty', seatsDetail: '{{none}} compounds have no mechanism', terms: 'organizations reach the end of their term in 30 days', terms_one: 'organization reaches the end of its term in 30 days', termsDetail: '{{count}} more are past it', unmanaged: 'compounds have no property company', unmanaged_one: 'compound has no property company', unmanagedDetail: '{{names}}', unmanagedNone: 'every compound has a property company',
    organizations: '{{count}} organizations', organizations_one: '1 organization', monthPlus: '{{count}} more than a month ago', monthMinus: '{{count}} fewer than a month ago', monthSame: 'as many as a month ago',
    coverage: 'Coverage of the two mechanisms', trinity: 'Trinity', tripartite: 'Tripartite', columnArea: 'Division', columnCommunity: 'Community', columnCompound: 'Compound', columnTrinity: 'Trinity', columnSeats: 'Tripartite (compounds with all four seats)', columnGap: 'Gaps', postVacant: '{{title}} vacant', established: 'Established', lacks: 'lacks {{names}}', party: 'Party organization', committee: 'committee', station: 'station', noCompounds: 'no compounds', coverageNone: 'No communities and compounds are recorded below {{area}}.', of: '{{have}} / {{of}}', seatsFull: 'all four seats', seatsEmpty: '{{count}} seats empty', seatsEmpty_one: '1 seat empty', noMechanism: 'no mechanism',
    headless: 'Without a head', headlessNone: 'On {{date}} every organization has its head.', all: 'All {{count}}',
    ending: 'Ending soon', in30: 'in 30 days', in90: 'in 90 days', endingNone: 'Nothing ends within 90 days.', days: '{{count}} days', days_one: '1 day', term: 'term', contract: 'contract',
  },
);
