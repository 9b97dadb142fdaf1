import { readFragment } from '@sanfang/schema/graphql.ts';
import { Side_organization, sideRank, type Side } from './sides.ts';

export interface SideGroup<Member> {
  /** Undefined for those who came for nobody. */
  side?: Side;
  members: Member[];
}

/** People by the organization they speak for, in the order of the seats; guests come last. */
export function bySide<Member extends { organization: Side | null }>(members: readonly Member[]): SideGroup<Member>[] {
  const groups = new Map<string, SideGroup<Member>>();
  for (const member of members) {
    const side = member.organization ?? undefined;
    const key = side ? readFragment(Side_organization, side).id : '';
    const group = groups.get(key) ?? { side, members: [] };
    group.members.push(member);
    groups.set(key, group);
  }
  const rank = ({ side }: SideGroup<Member>) => (side ? sideRank(side) : Number.MAX_SAFE_INTEGER);
  return [...groups.values()].sort((one, other) => rank(one) - rank(other));
}
