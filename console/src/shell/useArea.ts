import { graphql } from '@sanfang/schema/graphql.ts';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useHubLocation } from './useHubLocation.ts';

const Area_query = graphql(`
  query Area($code: String!) {
    division(by: { code: $code }) {
      id
      code
      name
      level
      parent {
        id
        code
        name
        level
        parent {
          id
          code
          name
          level
          parent {
            id
            code
            name
            level
            parent {
              id
              code
              name
              level
            }
          }
        }
      }
    }
  }
`);

export interface AreaStep {
  id: string;
  code: string;
  name: string;
  level: 'PROVINCE' | 'CITY' | 'DISTRICT' | 'STREET' | 'COMMUNITY';
}

interface Upward extends AreaStep {
  parent?: Upward | null;
}

function pathTo(division: Upward | null | undefined): AreaStep[] {
  return division ? [...pathTo(division.parent), division] : [];
}

/** The divisions from the province down to the area that the URL says; empty for everything. */
export function useArea(): { path: AreaStep[]; fetching: boolean } {
  const { area } = useHubLocation();
  const [{ data, fetching }] = useQuery({
    query: Area_query,
    variables: { code: area ?? '' },
    pause: !area,
    requestPolicy: 'cache-first',
  });
  const division = area ? data?.division : null;
  return useMemo(() => ({ path: pathTo(division as Upward | null | undefined), fetching }), [division, fetching]);
}
