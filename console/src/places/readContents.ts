import { graphql } from '@sanfang/schema/graphql.ts';
import { readNow } from '../ui/form/answer.ts';
import type { Item } from './layoutPlan.ts';

const LayoutContents_query = graphql(`
  query LayoutContents($id: ID!) {
    compounds(filter: { division: { id: { eq: $id } } }, orderBy: [{ name: ASC }], first: 200) {
      nodes {
        id
        name
        households
      }
    }
    grids(filter: { division: { id: { eq: $id } } }, orderBy: [{ name: ASC }], first: 200) {
      nodes {
        id
        name
      }
    }
    facilities(filter: { division: { id: { eq: $id } } }, orderBy: [{ name: ASC }], first: 200) {
      nodes {
        id
        name
        kind {
          id
          name
        }
      }
    }
    businessBuildingCommunities(filter: { division: { id: { eq: $id } } }, orderBy: [{ name: ASC }], first: 200) {
      nodes {
        id
        name
      }
    }
  }
`);

// What stands in a compound goes where the compound goes. The party organization, the committee and the station
// of a community end and begin with it: nobody assigns them.
const LayoutOrganizations_query = graphql(`
  query LayoutOrganizations($id: ID!, $after: String) {
    organizations(
      filter: {
        division: { id: { eq: $id } }
        not: {
          or: [
            { compound: {} }
            { building: {} }
            { entrance: {} }
            { unit: {} }
            { type: { eq: RESIDENTS_COMMITTEE } }
            {
              kind: {
                code: {
                  in: [
                    "COMMUNITY_PARTY_COMMITTEE"
                    "COMMUNITY_GENERAL_PARTY_BRANCH"
                    "COMMUNITY_PARTY_ORGANIZATION"
                    "PUBLIC_SERVICE_STATION"
                  ]
                }
              }
            }
          ]
        }
      }
      orderBy: [{ name: ASC }]
      first: 200
      after: $after
    ) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        kind {
          id
          name
        }
      }
    }
  }
`);

/** Everything in a community that has to be said where it goes. `households` words a count of households. */
export async function readContents(communityId: string, households: (count: number) => string): Promise<Item[]> {
  const { compounds, grids, facilities, businessBuildingCommunities } = await readNow(LayoutContents_query, { id: communityId });
  const item = (table: Item['table'], { id, name }: { id: string; name: string }, detail = ''): Item => ({
    id,
    table,
    name,
    detail,
    communityId,
  });
  const items = [
    ...compounds.nodes.map((one) => item('compound', one, one.households === null ? '' : households(one.households))),
    ...grids.nodes.map((one) => item('grid', one)),
    ...facilities.nodes.map((one) => item('facility', one, one.kind.name)),
    ...businessBuildingCommunities.nodes.map((one) => item('business_building_community', one)),
  ];
  for (let after: string | null = null, more = true; more;) {
    const { organizations }: { organizations: OrganizationPage } = await readNow(LayoutOrganizations_query, { id: communityId, after });
    items.push(...organizations.nodes.map((one) => item('organization', one, one.kind.name)));
    ({ endCursor: after, hasNextPage: more } = organizations.pageInfo);
  }
  return items;
}

interface OrganizationPage {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: { id: string; name: string; kind: { id: string; name: string } }[];
}
