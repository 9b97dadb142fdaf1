import type { SourcePrefix, TermRow } from './types.ts';

const kind = (code: string, zh: string, en: string, sources: readonly SourcePrefix[], note: string | null = null): TermRow => ({
  code,
  zh,
  en,
  aliases: [],
  sources,
  note,
});

/** Premises and equipment: places, not bodies (catalogue section B.7). */
export const facilityKinds: readonly TermRow[] = [
  kind('COMMUNITY_PREMISES', '社区用房', 'Community premises', ['HZ03', 'XC'], '每百户 30 平方米'),
  kind('SERVICE_PREMISES', '社区综合服务用房', 'Community service premises', ['XC', 'HZ3'], '功能统一设置'),
  kind('WORKING_ROOMS', '社区组织工作用房', 'Working rooms of community organizations', ['PZ']),
  kind('PUBLIC_BENEFIT_ROOMS', '居民公益性服务用房', 'Public-benefit rooms', ['PZ']),
  kind('COMPREHENSIVE_FACILITIES', '社区综合服务设施', 'Comprehensive service facilities', ['PZ'], '国有资产，一室多用'),
  kind('OUTDOOR_SQUARE', '室外活动广场', 'Outdoor activity square', ['PZ'], '每人 2.5 平方米'),
  kind('SENIORS_ROOM', '老年活动室', "Seniors' activity room", ['XC']),
  kind('READING_ROOM', '社区图书阅览室', 'Community reading room', ['HZ03'], '五个区不少于 80 平方米'),
  kind('YOUTH_ROOMS', '青少年活动室', 'Youth rooms', ['PZ'], '图书、网吧、益智、体育、多功能'),
  kind('RETIREES_ROOM', '退休人员档案室、活动室', "Retirees' archive and room", ['HZ03']),
  kind('SCIENCE_FACILITY', '科普服务设施', 'Science facility', ['HZ03']),
  kind('LEGAL_NOTICEBOARD', '法治宣传栏', 'Legal noticeboard', ['PZ'], '每季度更新'),
  kind('LAW_READING_CORNER', '法律图书室（角）', 'Law reading corner', ['PZ']),
  kind('LEGAL_CULTURE_WALL', '法治文化墙', 'Legal culture wall', ['PZ']),
  kind('EMERGENCY_SHELTER', '应急避难场所', 'Emergency shelter', ['PZ']),
  kind('RELIEF_STORE', '救灾物资储备场所', 'Relief store', ['PZ']),
  kind('BARRIER_FREE_FACILITY', '无障碍设施', 'Barrier-free facility', ['PZ']),
  kind('PROPERTY_EQUIPMENT', '物业设备设施', 'Property equipment', ['PZ'], '智能化改造'),
  kind('UTILITIES', '公用设施', 'Utilities', ['PZ'], '供电、供水、交通、消防、地名标志、通信'),
  kind('CULTURE_FACILITY', '公共文化设施', 'Public culture facility', ['CY'], '社会化运营'),
  kind('IDLE_ASSET', '闲置资产', 'Idle asset', ['PZ', 'CY'], '无偿或低偿移交，优先用于养老'),
  kind('BREAKFAST_STALL', '早点摊', 'Breakfast stall', ['HZ03'], '入室经营'),
];
