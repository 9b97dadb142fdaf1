/** What an invented place holds. Shares are chances, so that the whole country comes to the numbers of performance.md. */

type Place = 'URBAN' | 'RURAL' | 'STREET' | 'DISTRICT' | 'CITY' | 'PROVINCE';

/** A body that a place may have; its number says which one is meant by posts and lines. */
export interface Slot {
  place: Place;
  slot: number;
  share: number;
  kind: string;
  /** What its name is made of: the place, a compound of it, an invented word, or the place and a word. */
  stem: 'PLACE' | 'COMPOUND' | 'BRAND' | 'FLAVOR';
  suffix: string;
}

/** A seat in such a body; number 0 is its head. */
export interface Seat {
  place: Place | null;
  slot: number | null;
  seat: number;
  share: number;
  kind: string;
  title: string;
}

/** A line from one body of a place to another of it, or of the street above. */
export interface Line {
  from: number;
  to: number;
  above: boolean;
  kind: string;
  share: number;
}

const urban = (slot: number, share: number, kind: string, suffix: string, stem: Slot['stem'] = 'PLACE'): Slot => ({
  place: 'URBAN',
  slot,
  share,
  kind,
  stem,
  suffix,
});
const offices = (place: Place, bodies: [kind: string, suffix: string, share?: number][]): Slot[] =>
  bodies.map(([kind, suffix, share = 1], index) => ({ place, slot: index + 1, share, kind, stem: 'PLACE', suffix }));

const departments: [string, string][] = [
  ['GOVERNMENT', '人民政府'],
  ['CIVIL_AFFAIRS_DEPARTMENT', '民政局'],
  ['ORGANIZATION_DEPARTMENT', '委组织部'],
  ['HOUSING_CONSTRUCTION_DEPARTMENT', '住建局'],
  ['PUBLIC_SECURITY_DEPARTMENT', '公安分局'],
  ['SOCIAL_ORG_SUPPORT_CENTER', '社会组织支持中心'],
  ['SOCIAL_WORK_ASSOCIATION', '社会工作协会'],
];

export const slots: Slot[] = [
  urban(1, 1, 'COMMUNITY_PARTY_COMMITTEE', '党委'),
  urban(2, 1, 'RESIDENTS_COMMITTEE', '居民委员会'),
  urban(3, 1, 'PUBLIC_SERVICE_STATION', '公共服务工作站'),
  urban(4, 0.9, 'AFFAIRS_SUPERVISION_COMMITTEE', '居务监督委员会'),
  urban(5, 0.8, 'OWNERS_COMMITTEE', '业主委员会', 'COMPOUND'),
  urban(6, 0.55, 'PROPERTY_COMPANY', '物业服务有限公司', 'BRAND'),
  urban(7, 0.5, 'TRIPARTY_COORDINATION', '三方协调', 'COMPOUND'),
  urban(8, 0.8, 'VOLUNTEER_TEAM', '志愿服务队', 'FLAVOR'),
  urban(9, 0.6, 'CULTURE_SPORTS_ORGANIZATION', '艺术团', 'FLAVOR'),
  urban(10, 0.3, 'COMMUNITY_HEALTH_STATION', '卫生服务站'),
  { place: 'RURAL', slot: 1, share: 0.02, kind: 'COMMUNITY_GENERAL_PARTY_BRANCH', stem: 'PLACE', suffix: '党总支' },
  { place: 'RURAL', slot: 2, share: 0.82, kind: 'VILLAGERS_COMMITTEE', stem: 'PLACE', suffix: '村民委员会' },
  ...offices('STREET', [
    ['STREET_OFFICE', '办事处'],
    ['PARTY_COMMITTEE', '党工委'],
    ['GOVERNMENT_SERVICE_HALL', '政务服务大厅', 0.8],
  ]),
  ...offices('DISTRICT', departments),
  ...offices('CITY', departments),
  ...offices('PROVINCE', departments.slice(0, 3)),
];

const head = (slot: number | null, kind: string, title: string, place: Place | null = null): Seat => ({
  place,
  slot,
  seat: 0,
  share: 1,
  kind,
  title,
});

/** The first that fits is the head of a body: place and slot, then anything. A coordination has seats of its own. */
export const seats: Seat[] = [
  head(1, 'PARTY_SECRETARY', '书记', 'URBAN'),
  head(2, 'COMMITTEE_DIRECTOR', '主任', 'URBAN'),
  head(2, 'COMMITTEE_DIRECTOR', '主任', 'RURAL'),
  head(3, 'STATION_HEAD', '站长', 'URBAN'),
  head(5, 'OWNERS_COMMITTEE_DIRECTOR', '业委会主任', 'URBAN'),
  head(6, 'PROPERTY_PROJECT_MANAGER', '项目经理', 'URBAN'),
  head(null, 'ORGANIZATION_HEAD', '负责人'),
  { place: 'URBAN', slot: 1, seat: 1, share: 0.5, kind: 'DEPUTY_PARTY_SECRETARY', title: '副书记' },
  { place: 'URBAN', slot: 2, seat: 1, share: 0.8, kind: 'COMMITTEE_DEPUTY_DIRECTOR', title: '副主任' },
  { place: 'URBAN', slot: 2, seat: 2, share: 0.4, kind: 'COMMITTEE_MEMBER', title: '委员' },
];

/** The body that has no posts. */
export const coordinationSlot = 7;

const line = (from: number, to: number, kind: string, share: number, above = false): Line => ({ from, to, kind, share, above });

export const lines: Line[] = [
  line(1, 2, 'ONE_CORE_MANY_ACTORS', 1),
  line(1, 3, 'REVIEWS', 0.5),
  line(1, 5, 'LEADS', 0.9),
  line(1, 8, 'LEADS', 0.4),
  line(2, 3, 'SETS_WORK_PLAN', 0.5),
  line(2, 5, 'GUIDES_OWNERS_COMMITTEE', 0.9),
  line(2, 7, 'TRIPARTY_MEMBER', 1),
  line(2, 8, 'THREE_SOCIAL_LINKAGE', 0.6),
  line(3, 3, 'WINDOW_HALL_SECTION', 0.6, true),
  line(3, 10, 'GUIDES_COORDINATES_SUPERVISES', 1),
  line(4, 2, 'SUPERVISES_AFFAIRS', 1),
  line(5, 6, 'ENGAGES_PROPERTY_COMPANY', 1),
  line(5, 7, 'TRIPARTY_MEMBER', 1),
  line(6, 7, 'TRIPARTY_MEMBER', 1),
  line(8, 2, 'CO_GOVERNANCE', 0.5),
  line(9, 2, 'CO_GOVERNANCE', 0.5),
];
