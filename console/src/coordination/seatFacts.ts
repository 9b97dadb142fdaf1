import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { OrganizationLink_organization } from '../organizations/OrganizationLink.tsx';
import type { Party } from './boardState.ts';

// Phones are unmasked or masked one by one by the hub: a board of fifty compounds does without, its query says `$phones: false`.
export const PartyHead_organization = graphql(
  `
    fragment PartyHead_organization on Organization {
      id
      shortName
      phone @include(if: $phones)
      ...OrganizationLink_organization
      posts(filter: { head: { eq: true } }, orderBy: [{ position: ASC }], first: 1) {
        nodes {
          id
          title
          appointments(first: 1) {
            nodes {
              id
              person {
                id
                name
                phone @include(if: $phones)
              }
            }
          }
        }
      }
    }
  `,
  [OrganizationLink_organization],
);

export const SeatFacts_compound = graphql(
  `
    fragment SeatFacts_compound on Compound {
      id
      division {
        id
        parties: organizations(
          filter: {
            kind: { code: { in: ["COMMUNITY_PARTY_ORGANIZATION", "COMMUNITY_PARTY_COMMITTEE", "COMMUNITY_GENERAL_PARTY_BRANCH"] } }
          }
          first: 1
        ) {
          nodes {
            id
            ...PartyHead_organization
          }
        }
        committees: organizations(filter: { type: { eq: RESIDENTS_COMMITTEE } }, first: 1) {
          nodes {
            id
            ...PartyHead_organization
          }
        }
      }
      coordinations(first: 1) {
        nodes {
          id
          seats(first: 8) {
            nodes {
              id
              party
              since
              reason
              occupant {
                id
                ...PartyHead_organization
              }
            }
          }
        }
      }
      ownersCommittees(first: 1) {
        nodes {
          id
          termSince
          termUntil
          ...PartyHead_organization
        }
      }
      propertyManagements(first: 1) {
        nodes {
          id
          since
          contractUntil
          projectManager
          company {
            id
            ...PartyHead_organization
          }
        }
      }
    }
  `,
  [PartyHead_organization],
);

type PartyOrganization = FragmentOf<typeof PartyHead_organization>;

export interface SeatFacts {
  /** A coordination is set up; otherwise `occupant` is who could sit in the seat. */
  seated: boolean;
  occupant?: PartyOrganization;
  /** Nobody sits there, and yet there is somebody who could. */
  candidate?: boolean;
  /** The owners' committee is past its term. */
  lapsed?: boolean;
  since?: string;
  reason?: string | null;
  /** Of the company that serves now; one that merely keeps the seat has none. */
  contract?: { since: string; contractUntil: string | null; projectManager: string | null };
  /** Of the owners' committee. */
  termUntil?: string | null;
}

export function seatFacts(compound: FragmentOf<typeof SeatFacts_compound>, party: Party, date: string): SeatFacts {
  const { coordinations, ownersCommittees, propertyManagements, division } = readFragment(SeatFacts_compound, compound);
  const coordination = coordinations.nodes[0];
  const seat = coordination?.seats.nodes.find((candidate) => candidate.party === party);
  const owners = ownersCommittees.nodes[0];
  const management = propertyManagements.nodes[0];
  const present = {
    LEADER: division.parties.nodes[0],
    RESIDENTS_COMMITTEE: division.committees.nodes[0],
    OWNERS_COMMITTEE: owners,
    PROPERTY_COMPANY: management?.company,
  }[party];
  // Who is past the term does not sit: what is missing is an election.
  const lapsed = party === 'OWNERS_COMMITTEE' && !!owners?.termUntil && owners.termUntil <= date;
  const occupant = coordination ? (seat?.occupant ?? undefined) : present;
  return {
    seated: !!coordination,
    occupant,
    candidate: !!coordination && !occupant && !!present && !lapsed,
    lapsed,
    since: seat?.since,
    reason: seat?.reason,
    contract: party === 'PROPERTY_COMPANY' && management && management.company.id === occupant?.id ? management : undefined,
    // An organization keeps its present term only: on an earlier day nothing is known of it.
    termUntil:
      party === 'OWNERS_COMMITTEE' && owners && owners.id === occupant?.id && (owners.termSince ?? date) <= date
        ? owners.termUntil
        : undefined,
  };
}

/** How many seats are empty; a compound without any coordination lacks most. */
export function gapsOf(compound: FragmentOf<typeof SeatFacts_compound>): number {
  const coordination = readFragment(SeatFacts_compound, compound).coordinations.nodes[0];
  return coordination ? 4 - coordination.seats.nodes.filter(({ occupant }) => occupant).length : 5;
}

export interface Head {
  title: string;
  person?: { id: string; name: string; phone?: string | null };
}

/** Who heads an organization on the day of the query; nothing where no such post is recorded. */
export function headOf(organization: PartyOrganization): Head | undefined {
  const post = readFragment(PartyHead_organization, organization).posts.nodes[0];
  return post && { title: post.title, person: post.appointments.nodes[0]?.person };
}
