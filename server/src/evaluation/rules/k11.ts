import { exists, idOfKind } from '../../shared/facts.ts';
import { RuleSubject } from '../verdicts.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { governs, judge, parameter, plainNumber, withValue } from './sql.ts';

/** HZ03 and PZ: 30 square meters of premises per 100 households; PZ: 400 for a station. */
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
    { name: 'areaPer100Households', value: 30, place: '330100000000', since: '2003-06-06', sources: ['HZ03'], item: 'HZ03-T01' },
    { name: 'areaPer100Households', value: 30, place: '510400000000', since: '2016-01-01', sources: ['PZ'], item: 'PZ-T05', note: '力争' },
    { name: 'stationArea', value: 400, place: '510400000000', since: '2016-01-01', sources: ['PZ'], item: 'PZ-T08' },
  ],
  rows: (day) =>
    judge(
      {
        subject: 'd.id',
        divisionId: 'd.id',
        divisionCode: 'd.code',
        organization: 's.id',
        verdict: `case when d.households is null or f.area is null then 'CANNOT_TELL' when f.area * 100 < p.value * d.households or s.floor_area < t.value then 'BROKEN' else 'HOLDS' end`,
        summary: `case when f.area is null then '没有登记用房面积' when d.households is null then '没有登记户数'
          else '用房 ' || f.area || ' ㎡，每百户 ' || round(f.area * 100.0 / nullif(d.households, 0), 1) || ' ㎡，标准 ' || ${plainNumber('p.value')} || ' ㎡' || coalesce('；工作站 ' || s.floor_area || ' ㎡，标准 ' || ${plainNumber('t.value')} || ' ㎡', '') end`,
      },
      `from division d ${withValue('p', 'K11', 'areaPer100Households', day, 'd.code')}
        left join ${parameter('K11', 'stationArea', day)} t on ${governs('t', 'd.code', ['K11', 'stationArea', day])}
        left join lateral (select sum(x.floor_area) as area from facility x where x.division_id = d.id) f on true
        left join lateral (select o.id, o.floor_area from organization o where o.division_id = d.id and o.kind_id = ${idOfKind('organization_kind', 'PUBLIC_SERVICE_STATION')} and ${exists('o', day)} limit 1) s on true
        where d.level = 'COMMUNITY' and ${exists('d', day)}`,
    ),
};
