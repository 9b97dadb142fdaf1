import type { Read } from './read.ts';

export const search: Read = {
  name: 'Q5',
  says: 'The first 20 organizations by a Chinese substring',
  hub: `query Search($text: String!) {
  search(text: $text, types: [ORGANIZATION], first: 20) {
    node {
      ... on Organization {
        id
        name
        type
        division {
          code
          name
        }
      }
    }
  }
}`,
  postgraphile: `query Search($text: String!) {
  search: benchApiSearchList(term: $text, first: 20) {
    id: rowId
    name
    type
    division: divisionByDivisionId {
      code
      name
    }
  }
}`,
  sql: `select json_build_object('search', array(
  select row_to_json(n) from (select o.id, o.name, o.type, row_to_json(d) as division
  from hub_search($1, '{17}', 20, null, null) with ordinality f(node_id, name, rank, place)
  cross join lateral (select o.id, o.name, o.type, o.division_id from organization o where o.id = f.node_id) o
  cross join lateral (select d.code, d.name from division d where d.id = o.division_id) d order by f.place) n))::text`,
  parameters: ['text'],
  variablesOf: { hub: ['text'], postgraphile: ['text'] },
  goals: { postgraphile: [1.7, 2.4], hand: [0.8, 0.9] },
  // Two characters from within the names of places: neither the start of a name nor a word that half the country shares.
  choose: `select text from (
      select distinct substr(name, 2, 2) as text from division where code >= '330100000000' and code < '330200000000' and level = 'COMMUNITY' and length(name) > 4
    ) t where text ~ '^[一-龥]+$' and text !~ '[社区村新]'
    and text in (select substr(o.name, 2, 2) from organization o where o.division_code >= '330100000000' and o.division_code < '330200000000')
    order by md5(text) limit $1`,
};

/** The search as a user of PostGraphile would publish it: the hub's own index, and rows of the guarded table. */
export const searchFunction = `
create function bench_api.search(term text) returns setof public.organization language sql stable rows 20 as $$
  select o.* from public.hub_search(term, '{17}', 20, null, null) with ordinality f(node_id, name, rank, place)
  join public.organization o on o.id = f.node_id order by f.place
$$;`;
