import { type Read, standingOn } from './read.ts';

export const counts: Read = {
  name: 'Q4',
  says: 'Counts per district and kind of a city',
  hub: `query Counts($city: String!) {
  groups: organizations(filter: { within: $city }) {
    groups(by: [{ division: DISTRICT }, { kind: true }]) {
      key {
        division {
          code
          name
        }
        kind {
          code
          name
        }
      }
      count
    }
  }
}`,
  postgraphile: `query Counts($low: String!, $high: String!, $day: Date!) {
  groups: benchApiCountsList(low: $low, high: $high, day: $day) {
    divisionCode
    divisionName
    kindCode
    kindName
    count
  }
}`,
  // Groups first, joins the names after.
  sql: `select json_build_object('groups', array(
  select row_to_json(g) from (select d.code as "divisionCode", d.name as "divisionName", k.code as "kindCode", k.name as "kindName", c.count from (
    select left(o.division_code, 6) as district, o.kind_id, count(*)::int as count from organization o
    where o.division_code >= $1 and o.division_code < $2 and ${standingOn('o', '$3')} group by 1, 2
  ) c left join division d on d.code = c.district || '000000' and d.level = 'DISTRICT' join organization_kind k on k.id = c.kind_id) g))::text`,
  parameters: ['low', 'high', 'day'],
  variablesOf: { hub: ['city'], postgraphile: ['low', 'high', 'day'] },
  goals: { postgraphile: [1.3, 1.8], hand: [0.8, 1] },
  choose: `select left(division_code, 4) || '00000000' as city, left(division_code, 4) || '00000000' as low, left(division_code, 4) || 'x' as high
    from organization where left(division_code, 2) in ('33', '51') and substr(division_code, 3, 2) <> '00' group by left(division_code, 4)
    order by count(*), left(division_code, 4) limit $1`,
};

/** What a user of PostGraphile would write for it, because it has no groups by a level of the tree. */
export const countsFunction = `
create type bench_api.group_count as (division_code text, division_name text, kind_code text, kind_name text, count int);
create function bench_api.counts(low text, high text, day date) returns setof bench_api.group_count language sql stable as $$
  select d.code, d.name, k.code, k.name, c.count from (
    select left(o.division_code, 6) as district, o.kind_id, count(*)::int as count from public.organization o
    where o.division_code >= low collate "C" and o.division_code < high collate "C" and ${standingOn('o', 'day')} group by 1, 2
  ) c left join public.division d on d.code = c.district || '000000' and d.level = 'DISTRICT' join public.organization_kind k on k.id = c.kind_id
$$;`;
