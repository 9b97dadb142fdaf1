import { heldFilter, heldOn, type Read } from './read.ts';

export const oneOrganization: Read = {
  name: 'Q3',
  says: 'One organization with community, posts and persons',
  hub: `query OneOrganization($id: ID!) {
  organization(by: { id: $id }) {
    id
    name
    type
    establishedOn
    division {
      code
      name
    }
    posts {
      nodes {
        title
        appointments {
          nodes {
            since
            person {
              id
              name
            }
          }
        }
      }
    }
  }
}`,
  postgraphile: `query OneOrganization($id: UUID!, $day: Date!) {
  organization: organizationByRowId(rowId: $id) {
    id: rowId
    name
    type
    establishedOn
    division: divisionByDivisionId {
      code
      name
    }
    posts: postsByOrganizationIdList {
      title
      appointments: appointmentsByPostIdList(${heldFilter}) {
        since
        person: personByPersonId {
          id: rowId
          name
        }
      }
    }
  }
}`,
  sql: `select json_build_object('organization', (
  select row_to_json(o) from (select o.id, o.name, o.type, o.established_on as "establishedOn", row_to_json(d) as division, array(
    select row_to_json(p) from (select p.title, array(
      select row_to_json(a) from (select a.since, row_to_json(h) as person
        from appointment a cross join lateral (select n.id, n.name from person n where n.id = a.person_id) h
        where a.post_id = p.id and ${heldOn('a', '$2')} order by a.id) a
    ) as appointments from post p where p.organization_id = o.id order by p.id) p
  ) as posts from organization o cross join lateral (select d.code, d.name from division d where d.id = o.division_id) d where o.id = $1) o
))::text`,
  parameters: ['id', 'day'],
  variablesOf: { hub: ['id'], postgraphile: ['id', 'day'] },
  goals: { postgraphile: [1.8, 2.2], hand: [0.5, 0.65] },
  choose: `select o.id from organization o join organization_kind k on k.id = o.kind_id
    where o.division_code >= '330100000000' and o.division_code < '330200000000' and k.code = 'RESIDENTS_COMMITTEE' order by md5(o.id::text) limit $1`,
};
