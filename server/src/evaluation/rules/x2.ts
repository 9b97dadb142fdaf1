import { holdersIn } from '../../coordination/trinity.rows.ts';
import { RuleSubject } from '../verdicts.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { holdersProof, proofs } from './sql.ts';

const deputy = ['STATION_DEPUTY_HEAD'];

/** HZ3: where secretary and director are two persons, the deputy head of the station is the director of the committee. */
export const x2: RuleDefinition = {
  code: 'X2',
  name: { zh: '书记、主任为两人时，副站长由主任兼任', en: 'Deputy head is the director, where secretary and director are two persons' },
  subject: RuleSubject.COMMUNITY,
  judged: {
    zh: '书记、主任为同一人则不适用；居委会主任是工作站的一名副站长即符合；书记、主任或副站长空缺，无法判断',
    en: 'does not apply where one person is both; holds where the director is a deputy head of the station; a vacant post cannot be judged',
  },
  remedy: { zh: '任命居委会主任为副站长', en: 'appoint the director as deputy head' },
  everySubject: true,
  clause: 'C.3 X2',
  sources: ['HZ3'],
  trinity: (day) => {
    const deputies = holdersIn('t.station_id', deputy, day);
    const names = `(select string_agg(n.name, '、' order by po.position, a.id) ${deputies})`;
    return {
      organization: 't.committee_id',
      person: 't.director',
      verdict: `case when t.secretary is null or t.director is null or t.station_id is null then 'CANNOT_TELL'
          when t.secretary = t.director then 'NOT_APPLICABLE'
          when exists (select 1 ${deputies} and a.person_id = t.director) then 'HOLDS'
          when exists (select 1 ${deputies}) then 'BROKEN' else 'CANNOT_TELL' end`,
      summary: `case
          when t.station_id is null and t.serving_station is not null then '工作站不在可见范围'
          when t.station_id is null then '没有登记公共服务工作站'
          when t.secretary is null then '书记空缺'
          when t.director is null then '主任空缺'
          when t.secretary = t.director then '书记、主任同为 ' || t.director_name
          when exists (select 1 ${deputies} and a.person_id = t.director) then '主任 ' || t.director_name || ' = 副站长 ' || t.director_name
          else coalesce('主任 ' || t.director_name || ' ≠ 副站长 ' || ${names}, '副站长空缺，主任 ' || t.director_name) end`,
      sinceDay: 't.director_since',
      proof: `${proofs(
        {
          role: `'书记'`,
          person: 't.secretary',
          post: 't.secretary_post',
          appointment: 't.secretary_appointment',
          organization: 't.party_id',
          since: 't.secretary_since',
          note: `case when t.secretary is null then '空缺' end`,
        },
        {
          role: `'主任'`,
          person: 't.director',
          post: 't.director_post',
          appointment: 't.director_appointment',
          organization: 't.committee_id',
          since: 't.director_since',
          note: `case when t.director is null then '空缺' end`,
        },
      )} || ${holdersProof(`'副站长'`, 't.station_id', deputy, day)}`,
    };
  },
};
