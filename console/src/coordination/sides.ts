import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { useCoordinationWords } from '../i18n/coordination.ts';
import { parties, type Party } from './boardState.ts';

/** An organization as one of the sides at the table. */
export const Side_organization = graphql(`
  fragment Side_organization on Organization {
    id
    name
    shortName
    type
    kind {
      id
      family
    }
  }
`);

export type Side = FragmentOf<typeof Side_organization>;

const partyOfType: Record<string, Party> = {
  PARTY_ORGANIZATION: 'LEADER',
  RESIDENTS_COMMITTEE: 'RESIDENTS_COMMITTEE',
  OWNERS_COMMITTEE: 'OWNERS_COMMITTEE',
  PROPERTY_COMPANY: 'PROPERTY_COMPANY',
};

/** What kind of side an organization is tells for which party it speaks; also years later, when another one has the seat. */
export const partyOf = (side: Side): Party | undefined => partyOfType[readFragment(Side_organization, side).type];

export const sideRank = (side: Side) => {
  const party = partyOf(side);
  return party ? parties.indexOf(party) : parties.length;
};

/** 居委会, 业委会, 物业公司: or its own name where it is none of them. */
export function useSideName(): (side: Side) => string {
  const t = useCoordinationWords();
  return (side) => {
    const party = partyOf(side);
    const { name, shortName } = readFragment(Side_organization, side);
    return party ? t(`seat${party}`) : (shortName ?? name);
  };
}
