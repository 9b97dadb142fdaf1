import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import type { SearchOption } from '../ui/SearchBox.tsx';

const AreaSearch_query = graphql(`
  query AreaSearch($text: String!) {
    divisions(filter: { name: { contains: $text } }, orderBy: [{ code: ASC }], first: 20) {
      nodes { id code name parent { id name parent { id name } } }
    }
  }
`);

export function useAreaSearch(text: string): { options?: SearchOption[]; fetching: boolean } {
  const [{ data, fetching }] = useQuery({ query: AreaSearch_query, variables: { text }, pause: !text, requestPolicy: 'cache-first' });
  const options = data?.divisions.nodes.map(({ code, name, parent }) => ({
    id: code,
    label: name,
    detail: [parent?.parent?.name, parent?.name].filter(Boolean).join(' '),
  }));
  return { options: text ? options : undefined, fetching };
}
