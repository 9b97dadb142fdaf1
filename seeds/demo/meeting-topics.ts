/** What coordinations talk about: a matter, what may be resolved, and who does what until when (days). */
export interface Topic {
  title: string;
  matter: string;
  discussion: string;
  resolution: string;
  items: readonly (readonly [party: 'RESIDENTS_COMMITTEE' | 'OWNERS_COMMITTEE' | 'PROPERTY_COMPANY', title: string, days: number])[];
  /** Where it is a matter of the season. */
  months?: readonly number[];
  /** Owners have to agree in writing. */
  asked?: boolean;
}

const topics: readonly Topic[] = [
  {
    title: '消防通道清理',
    matter: '清理占用消防通道的车辆和杂物',
    discussion: '物业公司通报，三处消防通道被车辆占用，楼道内有电动车停放。',
    resolution: '消防通道重新划线，设置警示牌；楼道堆物限期一周自行清理，逾期由物业公司统一清运。',
    items: [
      ['PROPERTY_COMPANY', '消防通道重新划线并设警示牌', 21],
      ['RESIDENTS_COMMITTEE', '张贴告知书并逐户通知', 10],
    ],
  },
  {
    title: '维修资金续筹',
    matter: '专项维修资金续筹方案',
    discussion: '业委会通报维修资金余额，已不足首期应交额的百分之三十。',
    resolution: '同意按面积续筹，分两期收取；账目每季度在公告栏公布。',
    items: [
      ['OWNERS_COMMITTEE', '公布维修资金使用明细', 35],
      ['PROPERTY_COMPANY', '拟定分期收取通知', 20],
    ],
    asked: true,
  },
  {
    title: '物业服务质量评议',
    matter: '上半年物业服务评议结果',
    discussion: '居委会通报入户评议结果，居民对保洁较满意，对夜间值守意见较多。',
    resolution: '物业公司增加夜间巡查，每晚不少于两次，巡查记录每月交业委会查看。',
    items: [['PROPERTY_COMPANY', '提交夜间巡查整改方案', 15]],
  },
  {
    title: '垃圾投放点调整',
    matter: '撤并垃圾投放点',
    discussion: '居民反映北侧投放点异味较重，三方现场察看后商议撤并。',
    resolution: '撤去北侧投放点，东门投放点加装洗手池和遮雨棚，投放时间改为早晚各两小时。',
    items: [
      ['PROPERTY_COMPANY', '东门投放点加装洗手池和遮雨棚', 40],
      ['RESIDENTS_COMMITTEE', '组织志愿者在投放时间值守一个月', 30],
    ],
  },
  {
    title: '停车位管理',
    matter: '夜间停车秩序和车位公示',
    discussion: '车位少于登记车辆，夜间有车辆停放在绿地上。',
    resolution: '重新登记车辆，固定车位按登记先后公示，绿地周边设隔离桩。',
    items: [
      ['PROPERTY_COMPANY', '完成车辆登记并公示车位', 30],
      ['OWNERS_COMMITTEE', '征求业主对车位规则的意见', 25],
    ],
    asked: true,
  },
  {
    title: '屋面渗漏维修',
    matter: '顶层住户屋面渗漏',
    discussion: '物业公司通报渗漏点勘察情况，需动用维修资金。',
    resolution: '同意动用维修资金修缮屋面，由业委会比选三家施工单位后公示。',
    items: [
      ['OWNERS_COMMITTEE', '比选施工单位并公示', 30],
      ['PROPERTY_COMPANY', '对渗漏点做临时防水', 10],
    ],
    asked: true,
  },
  {
    title: '电动车充电设施',
    matter: '电动车集中充电棚选址',
    discussion: '居民希望增设集中充电点，三方对选址有两种意见。',
    resolution: '在南门空地设集中充电棚，方案公示七天后实施。',
    items: [['PROPERTY_COMPANY', '拟定电动车充电棚选址方案', 45]],
  },
  {
    title: '二次供水改造',
    matter: '配合二次供水设施改造',
    discussion: '居委会通报改造安排，施工期间需分幢停水。',
    resolution: '同意施工时间安排，停水前两天逐幢通知，为行动不便的住户送水。',
    items: [
      ['RESIDENTS_COMMITTEE', '登记需要送水的住户', 14],
      ['PROPERTY_COMPANY', '张贴分幢停水通知', 12],
    ],
  },
  {
    title: '文明养犬',
    matter: '养犬登记和遛犬时间',
    discussion: '居民反映草坪犬便较多，傍晚有未牵绳的犬只。',
    resolution: '设置三处犬便箱，遛犬须牵绳，养犬户集中登记一次。',
    items: [['RESIDENTS_COMMITTEE', '养犬户集中登记', 30]],
  },
  {
    title: '冬季防冻和安全检查',
    matter: '冬季水管防冻、燃气安全检查',
    discussion: '物业公司通报外露水管情况，居委会通报独居老人名单的走访安排。',
    resolution: '外露水管包裹保温层，独居老人家中逐户检查燃气软管。',
    items: [
      ['PROPERTY_COMPANY', '完成外露水管保温', 25],
      ['RESIDENTS_COMMITTEE', '走访独居老人并检查燃气软管', 30],
    ],
    months: [10, 11, 12],
  },
];

/** What the deliberation halls talk about; some of it becomes a project. */
export const hallTopics: readonly (readonly [title: string, resolution: string, project: string | null])[] = [
  ['楼道堆物整治', '每月第一个周六集中清理，由楼幢长负责监督。', null],
  ['僵尸自行车清理', '贴条公告三十天，无人认领的统一清运。', '僵尸自行车清理和车棚整修'],
  ['口袋公园改造', '把闲置空地改为口袋公园，保留原有大树，增设座椅。', '口袋公园改造'],
  ['阳台飘窗花卉美化', '每幢推一个示范单元，花箱统一样式。', '阳台美化示范'],
  ['老年食堂开设', '利用社区用房开设老年食堂，午餐供应，七十岁以上优惠。', '老年食堂'],
];

/** What can be on the agenda on a day. */
export const topicsOf = (day: string): Topic[] => topics.filter(({ months }) => !months || months.includes(Number(day.slice(5, 7))));
