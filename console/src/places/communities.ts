import { graphql, type ResultOf } from '@sanfang/schema/graphql.ts';

export const LayoutCommunities_query = graphql(`
  query LayoutCommunities($street: String!) {
    communities(filter: { within: $street }, orderBy: [{ code: ASC }], first: 200) {
      nodes {
        id
        code
        name
        households
        population
        residence
        compounds {
          totalCount
        }
      }
    }
  }
`);

export type StreetCommunity = ResultOf<typeof LayoutCommunities_query>['communities']['nodes'][number];
