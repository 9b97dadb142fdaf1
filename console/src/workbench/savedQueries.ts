import { addDays } from '@sanfang/schema/codes/dates.ts';

/** Where and when the page looks: fills in the variables of a saved query. */
export interface Place {
  area?: string | null;
  date: string;
}

export interface SavedQuery {
  key: string;
  title: { 'zh-CN': string; en: string };
  note: { 'zh-CN': string; en: string };
  query: string;
  variables(place: Place): Record<string, unknown>;
}

/** Without an area of its own an account asks about the province of the reference data. */
const hereAndThen = ({ area = '33', date }: Place) => ({ area, date });
const nextNinetyDays = ({ area = '33', date }: Place) => ({ area, from: date, to: addDays(date, 90) });

/** Queries of the house. They are plain contract: what runs here runs for a partner. */
export const savedQueries: readonly SavedQuery[] = [
  {
    key: 'gaps',
    title: { 'zh-CN': '三方协调缺席', en: 'Empty seats of coordinations' },
    note: { 'zh-CN': '有空席的小区，哪一方、自何时、为什么', en: 'which party, since when and why' },
    variables: hereAndThen,
    query: `query TripartyGaps($area: String!, $date: Date) {
  coordinationSeats(
    filter: { within: $area, not: { occupant: {} } }
    orderBy: [{ since: DESC }]
    first: 100
    asOf: $date
  ) {
    totalCount
    nodes {
      coordination {
        compound { name households }
        division { name }
      }
      party
      since
      reason
    }
  }
}
`,
  },
  {
    key: 'stations',
    title: { 'zh-CN': '一站多居', en: 'Stations for several committees' },
    note: { 'zh-CN': '为两个以上居委会服务的工作站', en: 'stations that serve two committees or more' },
    variables: hereAndThen,
    query: `query SharedStations($area: String!, $date: Date) {
  serviceStations(
    filter: { within: $area, committees: { count: { gte: 2 } } }
    first: 100
    asOf: $date
  ) {
    totalCount
    nodes {
      name
      division { name }
      floorArea
      committees { totalCount nodes { name } }
    }
  }
}
`,
  },
  {
    key: 'terms',
    title: { 'zh-CN': '任期将满', en: 'Terms that end soon' },
    note: { 'zh-CN': '90 天内届满的职务与任职人', en: 'posts whose term ends in 90 days' },
    variables: nextNinetyDays,
    query: `query TermsEnding($area: String!, $from: Date!, $to: Date!) {
  appointments(
    filter: { within: $area, termUntil: { gt: $from, lte: $to } }
    orderBy: [{ since: ASC }]
    first: 200
    asOf: $from
  ) {
    totalCount
    nodes {
      post { organization { name } title }
      person { name }
      mode
      since
      termUntil
    }
  }
}
`,
  },
  {
    key: 'contracts',
    title: { 'zh-CN': '物业合同将到期', en: 'Property contracts that end soon' },
    note: { 'zh-CN': '90 天内到期的小区与公司', en: 'compounds and companies, 90 days' },
    variables: nextNinetyDays,
    query: `query ContractsEnding($area: String!, $from: Date!, $to: Date!) {
  propertyManagements(
    filter: { within: $area, contractUntil: { gt: $from, lte: $to } }
    first: 200
    asOf: $from
  ) {
    totalCount
    nodes {
      compound { name households division { name } }
      company { name }
      projectManager
      contractNumber
      contractUntil
    }
  }
}
`,
  },
  {
    key: 'vacant',
    title: { 'zh-CN': '空缺的负责人', en: 'Organizations without a head' },
    note: { 'zh-CN': '负责人职务没有人任职', en: "nobody holds the head's post" },
    variables: hereAndThen,
    query: `query VacantHeads($area: String!, $date: Date) {
  posts(
    filter: { within: $area, head: { eq: true }, appointments: { none: {} } }
    orderBy: [{ title: ASC }]
    first: 200
    asOf: $date
  ) {
    totalCount
    nodes {
      organization { name kind { name } division { name } }
      title
    }
  }
}
`,
  },
  {
    key: 'cross',
    title: { 'zh-CN': '身兼数职', en: 'People with several posts' },
    note: { 'zh-CN': '同时担任两个以上职务的人', en: 'two posts or more at once' },
    variables: hereAndThen,
    query: `query SeveralPosts($area: String!, $date: Date) {
  persons(
    filter: {
      appointments: { some: { within: $area }, count: { gte: 2 } }
    }
    orderBy: [{ name: ASC }]
    first: 100
    asOf: $date
  ) {
    totalCount
    nodes {
      name
      partyMember
      appointments {
        totalCount
        nodes { post { organization { name } title } }
      }
    }
  }
}
`,
  },
  {
    key: 'kinds',
    title: { 'zh-CN': '各类组织有多少', en: 'Organizations by kind' },
    note: { 'zh-CN': '每个类别的现行组织数', en: 'how many of each kind' },
    variables: hereAndThen,
    query: `query OrganizationsByKind($area: String!, $date: Date) {
  organizationKinds(
    filter: { organizations: { some: { within: $area } } }
    orderBy: [{ family: ASC }, { name: ASC }]
    first: 200
    asOf: $date
  ) {
    nodes {
      family
      name
      code
      organizations(filter: { within: $area }) { totalCount }
    }
  }
}
`,
  },
  {
    key: 'committees',
    title: { 'zh-CN': '居委会与户数', en: "Residents' committees" },
    note: { 'zh-CN': '主任、任期、社区户数与人口', en: 'director, term, households and population' },
    variables: hereAndThen,
    query: `query Committees($area: String!, $date: Date) {
  residentsCommittees(
    filter: { within: $area }
    orderBy: [{ name: ASC }]
    first: 100
    asOf: $date
  ) {
    totalCount
    nodes {
      name
      division { ... on Community { households population } }
      posts(filter: { head: { eq: true } }) {
        nodes { title appointments { nodes { person { name } } } }
      }
      termUntil
    }
  }
}
`,
  },
  {
    key: 'streets',
    title: { 'zh-CN': '各街道各类组织数', en: 'Organizations by street and kind' },
    note: { 'zh-CN': '分组统计，数量多的在前', en: 'grouped and counted, most first' },
    variables: hereAndThen,
    query: `query OrganizationsByStreetAndKind($area: String!, $date: Date) {
  organizations(filter: { within: $area }, asOf: $date) {
    groups(
      by: [{ division: STREET }, { kind: true }]
      orderBy: [{ count: DESC }]
    ) {
      key {
        division { name }
        kind { name }
      }
      count
    }
  }
}
`,
  },
  {
    key: 'modes',
    title: { 'zh-CN': '任职方式统计', en: 'How posts are filled' },
    note: { 'zh-CN': '各类职务的任职方式与任满日期', en: 'modes of appointment by kind of post' },
    variables: hereAndThen,
    query: `query PostsByModeOfAppointment($area: String!, $date: Date) {
  appointments(filter: { within: $area }, asOf: $date) {
    groups(
      by: [{ viaPost: { kind: true } }, { mode: true }]
      orderBy: [{ count: DESC }]
    ) {
      key {
        viaPost { kind { name } }
        mode
      }
      count
      min { since }
      max { termUntil }
    }
  }
}
`,
  },
  {
    key: 'search',
    title: { 'zh-CN': '按拼音查找', en: 'Search by pinyin' },
    note: { 'zh-CN': '组织、人员、小区一起找', en: 'organizations, people and compounds' },
    variables: ({ area = null }) => ({ text: 'wml', area }),
    query: `query FindByPinyin($text: String!, $area: String) {
  search(text: $text, within: $area, first: 20) {
    name
    rank
    node {
      __typename
      id
      ... on Organization { kind { name } division { name } }
      ... on Compound { households }
    }
  }
}
`,
  },
  {
    key: 'own',
    title: { 'zh-CN': '自己写', en: 'Your own' },
    note: { 'zh-CN': '从空白开始，只存在这台电脑上', en: 'starts empty, kept on this computer only' },
    variables: () => ({}),
    query: `query Own {
  hub {
    today
  }
}
`,
  },
];
