import { holders } from '../../coordination/trinity.rows.ts';
import { RuleSubject } from '../verdicts.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { proofs } from './sql.ts';

/** HZ3: the head of the station is the secretary of the community's Party organization. */
export const x1: RuleDefinition = {
  code: 'X1',
  name: { zh: '站长由书记兼任', en: 'Station head is the Party secretary' },
  subject: RuleSubject.COMMUNITY,
  judged: {
    zh: '工作站站长与社区党组织书记为同一人即符合；一站多居的，站长为其中一个社区的书记即符合；职务空缺或机构未登记，无法判断',
    en: 'holds where one person is both; where a station serves several committees, the secretary of any of them will do; a vacant post cannot be judged',
  },
  remedy: { zh: '结束现任站长任职，任命书记兼任站长', en: 'end the appointment of the head and appoint the secretary' },
  everySubject: true,
  clause: 'C.3 X1',
  sources: ['HZ3'],
  trinity: (day) => {
    const isHeadOfNeighbor = `exists (select 1 from organization c join organization p on p.division_id = c.division_id and p.type = 'PARTY_ORGANIZATION'
      join ${holders('PARTY_SECRETARY', day)} other on other.organization_id = p.id where c.station_id = t.station_id and other.person_id = t.head)`;
    return {
      organization: 't.station_id',
      person: 't.head',
      verdict: `case when t.secretary is null or t.head is null then 'CANNOT_TELL' when t.secretary = t.head or ${isHeadOfNeighbor} then 'HOLDS' else 'BROKEN' end`,
      summary: `case
          when t.party_id is null then '没有登记社区党组织'
          when t.station_id is null and t.serving_station is not null then '工作站不在可见范围'
          when t.station_id is null then '没有登记公共服务工作站'
          when t.secretary is null and t.head is null then '书记、站长均空缺'
          when t.secretary is null then '书记空缺，站长 ' || t.head_name
          when t.head is null then '站长空缺，书记 ' || t.secretary_name
          when t.secretary = t.head then '书记 ' || t.secretary_name || ' = 站长 ' || t.head_name
          else '书记 ' || t.secretary_name || ' ≠ 站长 ' || t.head_name
            || case when ${isHeadOfNeighbor} then '，站长为同站另一社区书记' else '' end end`,
      sinceDay: 'greatest(t.secretary_since, t.head_since)',
      proof: proofs(
        {
          role: `'书记'`,
          person: 't.secretary',
          post: 't.secretary_post',
          appointment: 't.secretary_appointment',
          organization: 't.party_id',
          since: 't.secretary_since',
          note: `case when t.party_id is null then '未登记' when t.secretary is null then '空缺' end`,
        },
        {
          role: `'站长'`,
          person: 't.head',
          post: 't.head_post',
          appointment: 't.head_appointment',
          organization: 't.station_id',
          since: 't.head_since',
          note: `case when t.station_id is null then '未登记' when t.head is null then '空缺' end`,
        },
      ),
    };
  },
};
