import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';

const Demo_query = graphql(`
  query Demo {
    organizations(filter: { demo: { eq: true } }, first: 1, asOf: null) {
      nodes {
        id
      }
    }
  }
`);

/** Some of what the viewer sees is invented, and every screen and sheet has to say so. */
export function useDemo(): boolean {
  const [{ data }] = useQuery({ query: Demo_query });
  return Boolean(data?.organizations.nodes.length);
}
