import { graphql, type ResultOf } from '@sanfang/schema/graphql.ts';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { glyphOf } from '../organizations/families.ts';

const Search_query = graphql(`
  query Search($text: String!, $types: [SearchType!], $within: String, $first: Int) {
    search(text: $text, types: $types, within: $within, first: $first) {
      name
      node {
        __typename
        id
        ... on Division {
          code
          parent {
            id
            name
            parent {
              id
              name
            }
          }
        }
        ... on Compound {
          place: division {
            id
            code
            name
          }
        }
        ... on Organization {
          kind {
            id
            name
            nameEn
            family
          }
          seat: division {
            id
            name
          }
        }
        ... on Person {
          home: division {
            id
            name
          }
        }
      }
    }
  }
`);

export interface Found {
  id: string;
  name: string;
  type: 'DIVISION' | 'COMPOUND' | 'ORGANIZATION' | 'PERSON';
  /** Of a division, or of the community that a compound lies in. */
  code?: string;
  family?: ReturnType<typeof glyphOf>;
  place: string;
  kind?: { id: string; name: string; nameEn: string };
}

interface SearchOptions {
  types?: Found['type'][];
  within?: string;
  first?: number;
}

/** What the hub finds by part of a name, former name, pinyin, initials or code; the sorts stay together, the one with the best match first. */
export function useSearch(text: string, { types, within, first = 20 }: SearchOptions = {}): { found?: Found[]; fetching: boolean } {
  const [{ data, fetching }] = useQuery({
    query: Search_query,
    variables: { text, types, within, first },
    pause: !text,
    requestPolicy: 'cache-first',
  });
  const results = text ? data?.search : undefined;
  const found = useMemo(() => {
    const all = results?.map(foundOf).filter((one) => one !== undefined);
    const place = (type: Found['type']) => all!.findIndex((one) => one.type === type);
    return all?.toSorted((a, b) => place(a.type) - place(b.type));
  }, [results]);
  return { found, fetching };
}

function foundOf({ name, node }: ResultOf<typeof Search_query>['search'][number]): Found | undefined {
  const { id } = node;
  if ('seat' in node) return { id, name, type: 'ORGANIZATION', family: glyphOf(node.kind.family), place: node.seat.name, kind: node.kind };
  if ('home' in node) return { id, name, type: 'PERSON', place: node.home.name };
  if ('place' in node) return { id, name, type: 'COMPOUND', code: node.place.code, place: node.place.name };
  if ('code' in node && 'parent' in node) {
    return { id, name, type: 'DIVISION', code: node.code, place: [node.parent?.parent?.name, node.parent?.name].filter(Boolean).join(' ') };
  }
  return undefined;
}
