import { exists, idOfKind, valid } from '../../shared/facts.ts';
import { RuleSubject } from '../verdicts.ts';
import { panzhihua } from './places.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, plainNumber, proofs, withValue } from './sql.ts';

/** PZ: every community has one public service center, with a window per 5,000 residents and one staff member more than windows. */
export const k2: RuleDefinition = {
  code: 'K2',
  name: { zh: '每社区一个公共服务中心，窗口与人员达标', en: 'One public service center per community, with windows and staff as set' },
  subject: RuleSubject.COMMUNITY,
  judged: {
    zh: '社区有一个公共服务中心，窗口数不少于人口除以每窗口服务人口（除不尽进一，来源未说明进位），人员为窗口数加一即符合；没有登记人口、窗口或人员，无法判断',
    en: 'holds where there is a center with at least as many windows as residents per window ask for (rounded up, the source is silent) and staff of windows plus one; missing numbers cannot be judged',
  },
  remedy: { zh: '登记中心的窗口数和人员，或增设窗口', en: 'record windows and staff of the center, or add windows' },
  everySubject: true,
  clause: 'C.12 K2',
  sources: ['PZ'],
  parameters: [
    { name: 'residentsPerWindow', value: 5000, place: panzhihua, since: '2016-01-01', sources: ['PZ'], item: 'PZ-T22' },
    { name: 'staffAboveWindows', value: 1, place: panzhihua, since: '2016-01-01', sources: ['PZ'], item: 'PZ-T23' },
  ],
  rows: (day) => {
    const staff = `(select count(distinct a.person_id) from post po join appointment a on a.post_id = po.id and ${valid('a', day)} where po.organization_id = s.id)`;
    return judge(
      {
        subject: 'd.id',
        divisionId: 'd.id',
        divisionCode: 'd.code',
        organization: 's.id',
        verdict: `case when s.id is null then case when exists (select 1 from organization o where o.division_id = d.id) then 'BROKEN' else 'CANNOT_TELL' end when d.population is null or s.windows is null then 'CANNOT_TELL'
          when s.windows < ceil(d.population / p.value) then 'BROKEN'
          when ${staff} = 0 then 'CANNOT_TELL' when ${staff} <> s.windows + n.value then 'BROKEN' else 'HOLDS' end`,
        summary: `case when s.id is null then '没有登记公共服务中心' when d.population is null then '没有登记人口' when s.windows is null then '没有登记窗口数'
          else s.windows || ' 个窗口，应有 ' || ceil(d.population / p.value) || ' 个；人员 ' || ${staff} || ' 名，应有 ' || ${plainNumber('s.windows + n.value')} || ' 名' end`,
        proof: `${proofs({ role: `'公共服务中心'`, organization: 's.id', note: `coalesce(s.windows || ' 个窗口', '窗口数未登记')` })}`,
      },
      `from division d ${withValue('p', 'K2', 'residentsPerWindow', day, 'd.code')} ${withValue('n', 'K2', 'staffAboveWindows', day, 'd.code')}
        left join lateral (select o.id, o.windows from organization o where o.division_id = d.id and o.type = 'SERVICE_STATION'
          and o.kind_id = ${idOfKind('organization_kind', 'COMMUNITY_PUBLIC_SERVICE_CENTER')} and ${exists('o', day)} order by o.established_on limit 1) s on true
        where d.level = 'COMMUNITY' and ${exists('d', day)}`,
    );
  },
};
