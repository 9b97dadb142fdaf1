import { holdersIn } from '../../coordination/trinity.rows.ts';
import { RuleSubject } from '../verdicts.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { holdersProof, proofs } from './sql.ts';

const stationDeputy = ['STATION_DEPUTY_HEAD'];
const partyDeputy = ['DEPUTY_PARTY_SECRETARY'];
const committeeDeputy = ['COMMITTEE_DEPUTY_DIRECTOR'];

/** HZ3: where one person is secretary and director, the deputy head is the deputy secretary or the deputy director. */
export const x3: RuleDefinition = {
  code: 'X3',
  name: {
    zh: '书记、主任为一人时，副站长由副书记或副主任担任',
    en: 'Deputy head is a deputy secretary or deputy director, where one person is secretary and director',
  },
  subject: RuleSubject.COMMUNITY,
  judged: {
    zh: '书记、主任为两人则不适用；副站长是党组织副书记或居委会副主任即符合，两者没有先后；副站长空缺，或副书记、副主任均无任职资料，无法判断',
    en: 'does not apply where they are two; holds where a deputy head is a deputy secretary or deputy director, in no order of preference; vacant posts cannot be judged',
  },
  remedy: { zh: '任命副书记或副主任为副站长，两者没有先后', en: 'appoint a deputy secretary or deputy director as deputy head' },
  everySubject: true,
  clause: 'C.3 X3',
  sources: ['HZ3'],
  trinity: (day) => {
    const deputies = holdersIn('t.station_id', stationDeputy, day);
    const ofParty = `select a.person_id ${holdersIn('t.party_id', partyDeputy, day)}`;
    const ofCommittee = `select a.person_id ${holdersIn('t.committee_id', committeeDeputy, day)}`;
    const holds = (eligible: string): string => `exists (select 1 ${deputies} and a.person_id in (${eligible}))`;
    const names = `(select string_agg(n.name, '、' order by po.position, a.id) ${deputies})`;
    const fitting = (eligible: string): string => `(select min(n.name) ${deputies} and a.person_id in (${eligible}))`;
    return {
      organization: 't.station_id',
      verdict: `case when t.secretary is null or t.director is null or t.station_id is null then 'CANNOT_TELL'
          when t.secretary <> t.director then 'NOT_APPLICABLE'
          when not exists (select 1 ${deputies}) then 'CANNOT_TELL'
          when ${holds(ofParty)} or ${holds(ofCommittee)} then 'HOLDS'
          when exists (select 1 ${deputies} and a.person_id = t.secretary) then 'BROKEN'
          when not exists (${ofParty}) and not exists (${ofCommittee}) then 'CANNOT_TELL' else 'BROKEN' end`,
      summary: `case
          when t.station_id is null and t.serving_station is not null then '工作站不在可见范围'
          when t.station_id is null then '没有登记公共服务工作站'
          when t.secretary is null then '书记空缺'
          when t.director is null then '主任空缺'
          when t.secretary <> t.director then '书记 ' || t.secretary_name || '，主任 ' || t.director_name
          when not exists (select 1 ${deputies}) then '副站长空缺'
          when ${holds(ofParty)} then '副站长 ' || ${fitting(ofParty)} || ' = 党组织副书记'
          when ${holds(ofCommittee)} then '副站长 ' || ${fitting(ofCommittee)} || ' = 居委会副主任'
          when exists (select 1 ${deputies} and a.person_id = t.secretary) then '副站长 ' || t.secretary_name || ' 为书记本人'
          when not exists (${ofParty}) and not exists (${ofCommittee}) then '副站长 ' || ${names} || '：缺副书记、副主任任职资料'
          else '副站长 ' || ${names} || ' 不是副书记、副主任' end`,
      sinceDay: `(select max(a.since) ${deputies})`,
      proof: `${proofs({
        role: `'书记兼主任'`,
        person: 't.secretary',
        post: 't.secretary_post',
        appointment: 't.secretary_appointment',
        organization: 't.party_id',
        since: 't.secretary_since',
        note: `case when t.secretary is null then '空缺' end`,
      })} || ${holdersProof(`'副站长'`, 't.station_id', stationDeputy, day)} || ${holdersProof(`'副书记'`, 't.party_id', partyDeputy, day)}
          || ${holdersProof(`'副主任'`, 't.committee_id', committeeDeputy, day)}`,
    };
  },
};
