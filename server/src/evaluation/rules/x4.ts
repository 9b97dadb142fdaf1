import { idOfKind, idsOfKinds, valid } from '../../shared/facts.ts';
import { RuleSubject } from '../verdicts.ts';
import type { RuleDefinition } from './rule-definition.ts';

/** Who is a member of one of the two bodies, or works for one full time. */
const memberKinds = [
  'PARTY_SECRETARY',
  'DEPUTY_PARTY_SECRETARY',
  'PARTY_BODY_MEMBER',
  'COMMITTEE_DIRECTOR',
  'COMMITTEE_DEPUTY_DIRECTOR',
  'COMMITTEE_MEMBER',
  'FULL_TIME_WORKER',
];

/** HZ3: members of the Party organization, members of the committee and full-time workers are staff of the station. */
export const x4: RuleDefinition = {
  code: 'X4',
  name: { zh: '两委成员与专职工作者都在站内', en: 'Members of both bodies and full-time workers are on the station’s staff' },
  subject: RuleSubject.COMMUNITY,
  judged: {
    zh: '党组织、居委会每名在任者都在工作站有任职即符合；按人计，不按职务计；工作站没有登记工作人员，无法判断',
    en: 'holds where everybody with a post in the two bodies has one in the station; persons are counted, not posts; a station without a roster cannot be judged',
  },
  remedy: { zh: '把未列入的成员任命为工作站工作人员', en: 'appoint those who are missing to the station’s staff' },
  everySubject: true,
  clause: 'C.3 X4',
  sources: ['HZ3'],
  trinity: (day) => {
    const members = `from post po join appointment a on a.post_id = po.id and ${valid('a', day)} left join person n on n.id = a.person_id
      where po.organization_id in (t.party_id, t.committee_id, t.station_id) and po.kind_id = any(${idsOfKinds('post_kind', memberKinds)})`;
    const inStation = `exists (select 1 from post sp join appointment sa on sa.post_id = sp.id and ${valid('sa', day)} where sp.organization_id = t.station_id and sa.person_id = a.person_id)`;
    const roster = `exists (select 1 from post sp join appointment sa on sa.post_id = sp.id and ${valid('sa', day)}
      where sp.organization_id = t.station_id and sp.kind_id in (${idOfKind('post_kind', 'STATION_STAFF')}, ${idOfKind('post_kind', 'FULL_TIME_WORKER')}))`;
    const missing = `${members} and not ${inStation}`;
    return {
      organization: 't.station_id',
      verdict: `case when t.station_id is null or t.party_id is null or not ${roster} or not exists (select 1 ${members}) then 'CANNOT_TELL'
          when exists (select 1 ${missing}) then 'BROKEN' else 'HOLDS' end`,
      summary: `case when t.station_id is null and t.serving_station is not null then '工作站不在可见范围'
          when t.station_id is null then '没有登记公共服务工作站'
          when t.party_id is null then '没有登记社区党组织'
          when not ${roster} then '站内人员名单尚未登记'
          when not exists (select 1 ${members}) then '两委任职尚未登记'
          when exists (select 1 ${missing}) then (select count(distinct a.person_id) ${missing}) || ' / ' || (select count(distinct a.person_id) ${members}) || ' 人未列入：'
            || (select string_agg(distinct n.name, '、') ${missing})
          else (select count(distinct a.person_id) ${members}) || ' / ' || (select count(distinct a.person_id) ${members}) || ' 人均在站' end`,
      proof: `coalesce((select jsonb_agg(jsonb_build_object('role', '未列入', 'person_id', a.person_id, 'post_id', po.id, 'appointment_id', a.id,
          'organization_id', po.organization_id, 'since', a.since) order by n.name, a.id) ${missing}), '[]'::jsonb)`,
    };
  },
};
