import { exists, idOfKind, idsOfKinds, valid } from '../shared/facts.ts';

/**
 * 三位一体 of every residents' committee on a day: the community's Party organization, the station that serves it, and
 * who is secretary, director and head of the station. A column is null where there is no such body, post or holder.
 * Catalogue C.3; of villagers' committees no source speaks.
 */
export const trinity = (day: string): string =>
  `(select c.id as committee_id, c.name as committee_name, c.division_id, c.division_code, p.id as party_id, s.id as station_id, c.station_id as serving_station,
      sec.post_id as secretary_post, sec.appointment_id as secretary_appointment, sec.person_id as secretary, sec.name as secretary_name, sec.since as secretary_since,
      dir.post_id as director_post, dir.appointment_id as director_appointment, dir.person_id as director, dir.name as director_name, dir.since as director_since,
      head.post_id as head_post, head.appointment_id as head_appointment, head.person_id as head, head.name as head_name, head.since as head_since
    from organization c
    left join organization p on p.division_id = c.division_id and p.kind_id = any(${idsOfKinds('organization_kind', partyKinds)}) and p.compound_id is null and ${exists('p', day)}
    left join organization s on s.id = c.station_id and ${exists('s', day)}
    left join ${holders('PARTY_SECRETARY', day)} sec on sec.organization_id = p.id
    left join ${holders('COMMITTEE_DIRECTOR', day)} dir on dir.organization_id = c.id
    left join ${holders('STATION_HEAD', day)} head on head.organization_id = s.id
    where c.kind_id = ${idOfKind('organization_kind', 'RESIDENTS_COMMITTEE')} and c.type = 'RESIDENTS_COMMITTEE' and ${exists('c', day)})`;

/** What a community's Party organization may be: committee, general branch, or unspecified. */
export const partyKinds = ['COMMUNITY_PARTY_COMMITTEE', 'COMMUNITY_GENERAL_PARTY_BRANCH', 'COMMUNITY_PARTY_ORGANIZATION'] as const;

/** SQL of a table: who holds the posts of a kind on a day, by organization; a vacant post has no row. */
export const holders = (postKind: string, day: string): string =>
  `(select po.organization_id, po.id as post_id, a.id as appointment_id, a.person_id, n.name, a.since, a.mode
    from post po join appointment a on a.post_id = po.id and ${valid('a', day)} left join person n on n.id = a.person_id
    where po.kind_id = ${idOfKind('post_kind', postKind)})`;

/** SQL of the query of the holders of some kinds of posts in one organization. */
export const holdersIn = (organization: string, postKinds: readonly string[], day: string): string =>
  `from post po join appointment a on a.post_id = po.id and ${valid('a', day)} left join person n on n.id = a.person_id
   where po.organization_id = ${organization} and po.kind_id = any(${idsOfKinds('post_kind', postKinds)})`;
