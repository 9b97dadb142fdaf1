import type { Community } from './communities.ts';
import type { Leaver, Roles } from './roles.ts';

export interface Holder {
  who: string;
  mode: string;
  /** Where it differs from the beginning of the term. */
  since?: string;
  until?: string;
  note?: string;
  /** The post is held for a term. */
  term?: boolean;
}

export interface Seat {
  kind: string;
  title: string;
  head?: boolean;
  single?: boolean;
  holders: Holder[];
}

const partyTitles = ['组织', '宣传', '纪检'];
const committeeTitles = ['民政福利', '综治', '文体', '卫生计生', '环境物业', '劳动保障'];
const nominated = 'PUBLIC_NOMINATION_AND_DIRECT_ELECTION';

const held = (who: string | null, mode: string, left: Leaver | undefined, term = true): Holder[] => [
  ...(left ? [{ who: left.who, mode, until: left.until, note: left.note, term }] : []),
  ...(who === null ? [] : [{ who, mode, term }]),
];

export function partySeats({ depth }: Community, { secretary, deputySecretary, partyMembers, left }: Roles): Seat[] {
  const seats: Seat[] = [
    { kind: 'PARTY_SECRETARY', title: '书记', head: true, holders: held(secretary, nominated, left?.secretary) },
    { kind: 'DEPUTY_PARTY_SECRETARY', title: '副书记', single: true, holders: held(deputySecretary, nominated, undefined) },
  ];
  if (partyMembers.length === 0) return seats;
  return [...seats, ...memberSeats('PARTY_BODY_MEMBER', partyMembers, depth === 'FULL' ? partyTitles : null, nominated, undefined)];
}

export function committeeSeats({ depth, rural }: Community, { director, deputyDirector, committeeMembers, left }: Roles): Seat[] {
  const mode = rural ? 'ELECTION' : 'DIRECT_ELECTION';
  return [
    { kind: 'COMMITTEE_DIRECTOR', title: '主任', head: true, holders: held(director, mode, left?.director) },
    { kind: 'COMMITTEE_DEPUTY_DIRECTOR', title: '副主任', single: true, holders: held(deputyDirector, mode, undefined) },
    ...memberSeats('COMMITTEE_MEMBER', committeeMembers, depth === 'FULL' ? committeeTitles : null, mode, left?.committeeMember),
  ];
}

/** A seat each with its field of work, or one post that several hold. */
function memberSeats(
  kind: string,
  members: readonly (string | null)[],
  titles: readonly string[] | null,
  mode: string,
  left: Leaver | undefined,
): Seat[] {
  if (titles) {
    return members.map((who, index) => {
      return { kind, title: `委员（${titles[index]}）`, single: true, holders: held(who, mode, who === null ? left : undefined) };
    });
  }
  return [{ kind, title: '委员', holders: members.flatMap((who) => held(who, mode, undefined)) }];
}

/** X4: whoever sits in one of the two bodies is on the staff, unless the demo leaves him out on purpose. */
export function stationSeats(roles: Roles): Seat[] {
  const { stationHead, stationDeputy, left } = roles;
  const headMode = stationHead === roles.secretary ? 'CONCURRENT' : 'OPEN_RECRUITMENT';
  const before = held(null, 'CONCURRENT', left?.stationHead, false);
  const present = stationHead === null ? [] : [{ who: stationHead, mode: headMode, since: roles.stationHeadSince }];
  const head: Seat = { kind: 'STATION_HEAD', title: '站长', head: true, holders: [...before, ...present] };
  const seats: Seat[] = [
    head,
    { kind: 'STATION_DEPUTY_HEAD', title: '副站长', single: true, holders: held(stationDeputy, 'CONCURRENT', left?.stationDeputy, false) },
  ];
  if (roles.rosterUnknown) return seats;
  seats.push({ kind: 'STATION_STAFF', title: '工作人员', holders: staffOf(roles).map((who) => ({ who, mode: 'CONCURRENT' })) });
  if (roles.workers.length > 0) {
    const holders = roles.workers.map((who) => ({ who, mode: 'OPEN_RECRUITMENT' }));
    seats.push({ kind: 'FULL_TIME_WORKER', title: '专职工作人员', holders });
  }
  return seats;
}

/** Members of the two bodies who hold no other post in the station. */
export function staffOf({
  secretary,
  deputySecretary,
  partyMembers,
  director,
  deputyDirector,
  committeeMembers,
  stationHead,
  stationDeputy,
  missing,
}: Roles): string[] {
  const members = [secretary, deputySecretary, ...partyMembers, director, deputyDirector, ...committeeMembers].filter(
    (who) => who !== null,
  );
  return [...new Set(members)].filter((who) => who !== stationHead && who !== stationDeputy && !missing.includes(who));
}
