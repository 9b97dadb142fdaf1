import { type Read, standing, standingOn } from './read.ts';

export const pageOfKind: Read = {
  name: 'Q2',
  says: 'A page of 50 organizations by kind and district, ordered by name, with totalCount and community',
  hub: `query PageOfKind($district: String!, $kind: String!) {
  organizations(filter: { within: $district, kind: { code: { eq: $kind } } }, orderBy: [{ name: ASC }], first: 50) {
    totalCount
    nodes {
      id
      name
      establishedOn
      division {
        code
        name
      }
    }
  }
}`,
  postgraphile: `query PageOfKind($low: String!, $high: String!, $kind: String!, $day: Date!) {
  organizations: allOrganizations(
    filter: { divisionCode: { greaterThanOrEqualTo: $low, lessThan: $high }, organizationKindByKindId: { code: { equalTo: $kind } }, ${standing} }
    orderBy: [NAME_ASC]
    first: 50
  ) {
    totalCount
    nodes {
      id: rowId
      name
      establishedOn
      division: divisionByDivisionId {
        code
        name
      }
    }
  }
}`,
  sql: `with page as materialized (
  select o.id, o.name, o.established_on, o.division_id, count(*) over () as total from organization o
  where o.kind_id = (select k.id from organization_kind k where k.code = $3) and o.division_code >= $1 and o.division_code < $2 and ${standingOn('o', '$4')}
  order by o.name, o.id limit 50
) select json_build_object('organizations', json_build_object('totalCount', coalesce((select total from page limit 1), 0), 'nodes', array(
  select row_to_json(n) from (select p.id, p.name, p.established_on as "establishedOn", row_to_json(d) as division
    from page p cross join lateral (select d.code, d.name from division d where d.id = p.division_id) d order by p.name, p.id) n)))::text`,
  parameters: ['low', 'high', 'kind', 'day'],
  variablesOf: { hub: ['district', 'kind'], postgraphile: ['low', 'high', 'kind', 'day'] },
  goals: { postgraphile: [2.2, 2.7], hand: [0.65, 0.8] },
  choose: `select left(o.division_code, 6) || '000000' as district, left(o.division_code, 6) || '000000' as low, left(o.division_code, 6) || 'x' as high, k.code as kind
    from organization o join organization_kind k on k.id = o.kind_id
    where o.division_code >= '330100000000' and o.division_code < '340000000000' and right(o.division_code, 3) <> '000'
    group by left(o.division_code, 6), k.code having count(*) between 60 and 400 order by md5(left(o.division_code, 6) || k.code) limit $1`,
};
