import { exists, idOfKind } from '../../shared/facts.ts';
import { RuleSubject } from '../verdicts.ts';
import { hangzhou, panzhihua } from './places.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { governs, judge, parameter, plainNumber, proofs, withValue } from './sql.ts';

/** HZ03 and PZ: 30 square meters of premises per 100 households; PZ: 400 for a station. */
/** Rooms count as premises; squares, shelters and stalls do not. */
const roomKinds = `array(select k.id from code_list_entry k where k.list = 'FACILITY_KIND' and k.code in ('COMMUNITY_PREMISES', 'SERVICE_PREMISES', 'WORKING_ROOMS', 'PUBLIC_BENEFIT_ROOMS', 'COMPREHENSIVE_FACILITIES', 'SENIORS_ROOM', 'READING_ROOM', 'YOUTH_ROOMS', 'RETIREES_ROOM', 'CULTURE_FACILITY'))`;

export const k11: RuleDefinition = {
  code: 'K11',
  name: { zh: '工作站与社区用房面积达标', en: 'Area of station and premises' },
  subject: RuleSubject.COMMUNITY,
  judged: {
    zh: '工作站面积不小于标准（有标准的地方），社区用房面积每百户不小于标准即符合；没有登记面积或户数，无法判断',
    en: 'holds where the station and the premises per 100 households are at least as large as the place asks; missing numbers cannot be judged',
  },
  remedy: { zh: '登记用房面积，或增配用房', en: 'record the area, or provide more' },
  everySubject: true,
  clause: 'C.12 K11',
  sources: ['HZ03', 'PZ'],
  parameters: [
    { name: 'areaPer100Households', value: 30, place: hangzhou, since: '2003-06-06', sources: ['HZ03'], item: 'HZ03-T01' },
    { name: 'areaPer100Households', value: 30, place: panzhihua, since: '2016-01-01', sources: ['PZ'], item: 'PZ-T05', note: '力争' },
    { name: 'stationArea', value: 400, place: panzhihua, since: '2016-01-01', sources: ['PZ'], item: 'PZ-T08' },
  ],
  rows: (day) =>
    judge(
      {
        subject: 'd.id',
        divisionId: 'd.id',
        divisionCode: 'd.code',
        organization: 's.id',
        verdict: `case when f.area * 100 < p.value * d.households or s.floor_area < t.value then 'BROKEN'
          when d.households is null or f.area is null or (t.value is not null and s.floor_area is null) then 'CANNOT_TELL' else 'HOLDS' end`,
        summary: `case when f.area is null then '没有登记用房面积' when d.households is null then '没有登记户数'
          else '用房 ' || f.area || ' ㎡，每百户 ' || round(f.area * 100.0 / nullif(d.households, 0), 1) || ' ㎡，标准 ' || ${plainNumber('p.value')} || ' ㎡' || coalesce('；工作站 ' || s.floor_area || ' ㎡，标准 ' || ${plainNumber('t.value')} || ' ㎡', '') end`,
        proof: proofs(
          { role: `'社区用房'`, note: `coalesce(f.area || ' ㎡', '未登记')` },
          { role: `'户数'`, note: `coalesce(d.households::text, '未登记')` },
          { role: `'工作站'`, organization: 's.id', note: `coalesce(s.floor_area || ' ㎡', '未登记')` },
        ),
      },
      `from division d ${withValue('p', 'K11', 'areaPer100Households', day, 'd.code')}
        left join ${parameter('K11', 'stationArea', day)} t on ${governs('t', 'd.code', ['K11', 'stationArea', day])}
        left join lateral (select sum(x.floor_area) as area from facility x where x.division_id = d.id and x.kind_id = any(${roomKinds})) f on true
        left join lateral (select o.id, o.floor_area from organization o where o.division_id = d.id and o.kind_id = ${idOfKind('organization_kind', 'PUBLIC_SERVICE_STATION')} and ${exists('o', day)} limit 1) s on true
        where d.level = 'COMMUNITY' and ${exists('d', day)}`,
    ),
};
