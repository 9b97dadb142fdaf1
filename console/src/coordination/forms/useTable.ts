import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import type { ChooseOption } from '../../ui/form/Choose.tsx';
import { parties, type Party } from '../boardState.ts';
import { Side_organization, useSideName } from '../sides.ts';

const Table_query = graphql(
  `
    query CoordinationTable($id: ID!) {
      tripartyCoordination(by: { id: $id }) {
        id
        name
        division {
          id
          code
        }
        compound {
          id
          propertyManagements(first: 1) {
            nodes {
              id
              projectManager
              company {
                id
              }
            }
          }
        }
        seats(first: 8) {
          nodes {
            id
            party
            occupant {
              id
              ...Side_organization
              posts(orderBy: [{ position: ASC }], first: 20) {
                nodes {
                  id
                  title
                  appointments(first: 5) {
                    nodes {
                      id
                      person {
                        id
                        name
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  `,
  [Side_organization],
);

export interface TableMember {
  /** Undefined for who has no file. */
  personId?: string;
  name: string;
  title?: string;
}

/** One side of the table: who sits in the seat, and the people who may speak for it. */
export interface TableSide {
  party: Party;
  organizationId: string;
  name: string;
  side: FragmentOf<typeof Side_organization>;
  members: TableMember[];
}

/** Who can come to the table today, side by side in the order of the seats. */
export function useTable(coordinationId: string) {
  const [{ data, error }] = useQuery({ query: Table_query, variables: { id: coordinationId } });
  const coordination = data?.tripartyCoordination;
  const sides = useMemo(() => {
    const management = coordination?.compound?.propertyManagements.nodes[0];
    return parties.flatMap((party): TableSide[] => {
      const occupant = coordination?.seats.nodes.find((seat) => seat.party === party)?.occupant;
      if (!occupant) return [];
      const { id, name } = readFragment(Side_organization, occupant);
      const holders = occupant.posts.nodes.flatMap(({ title, appointments }) =>
        appointments.nodes.map(({ person }): TableMember => ({ personId: person.id, name: person.name, title })),
      );
      const manager = management?.company.id === id ? management.projectManager : undefined;
      const first: TableMember[] = manager && !holders.some((one) => one.name === manager) ? [{ name: manager }] : [];
      const members = [...first, ...holders].filter(
        (one, index, all) => all.findIndex((other) => other.name === one.name && other.personId === one.personId) === index,
      );
      return [{ party, organizationId: id, name, side: occupant, members }];
    });
  }, [coordination]);
  return { coordination: coordination ?? undefined, sides, ready: !!data, error };
}

const separator = '|';

/** Who is to do something, as the value of a choice: an organization, and somebody in it. */
export const ownerKey = (organizationId: string, member?: TableMember) =>
  [organizationId, member?.personId ?? '', member?.personId ? '' : (member?.name ?? '')].join(separator);

export function ownerOf(key?: string) {
  const [ownerId, ownerPersonId, ownerName] = (key ?? '').split(separator);
  return { ownerId: ownerId || null, ownerPersonId: ownerPersonId || null, ownerName: ownerName || null };
}

/** Everybody at the table, under the side; each side also as a whole. */
export function useOwnerOptions(sides: readonly TableSide[], whole: (side: string) => string): ChooseOption[] {
  const sideName = useSideName();
  return sides.flatMap(({ organizationId, side, members }) => [
    ...members.map((member) => ({
      value: ownerKey(organizationId, member),
      label: [member.name, member.title].filter(Boolean).join('　'),
      group: sideName(side),
    })),
    { value: ownerKey(organizationId), label: whole(sideName(side)), group: sideName(side) },
  ]);
}
