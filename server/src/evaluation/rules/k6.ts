import { RuleSubject } from '../verdicts.ts';
import { panzhihua } from './places.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, proofs, withValue } from './sql.ts';

/** PZ: elder facilities are built, accepted and handed over with the first phase of housing. */
export const k6: RuleDefinition = {
  code: 'K6',
  name: { zh: '养老设施随住宅同步建设交付', en: 'Elder facilities are built and handed over with housing' },
  subject: RuleSubject.COMPOUND,
  judged: {
    zh: '所在社区有养老设施登记即符合；没有登记的无法判断，因为中枢没有验收移交资料',
    en: 'holds where the community has an elder facility; otherwise it cannot be judged, because the hub holds no hand-over records',
  },
  remedy: { zh: '登记养老设施及其移交', en: 'record the facility and its hand-over' },
  everySubject: true,
  clause: 'C.12 K6',
  sources: ['PZ'],
  parameters: [{ name: 'builtFrom', value: 2016, place: panzhihua, since: '2016-01-01', sources: ['PZ'], note: '规划期起始年' }],
  rows: (day) => {
    const facility = `exists (select 1 from facility f join code_list_entry k on k.id = f.kind_id where f.division_id = c.division_id and k.list = 'FACILITY_KIND' and k.code = 'SENIORS_ROOM')`;
    return judge(
      {
        subject: 'c.id',
        divisionId: 'c.division_id',
        divisionCode: 'c.division_code',
        compound: 'c.id',
        verdict: `case when ${facility} then 'HOLDS' else 'CANNOT_TELL' end`,
        summary: `c.name || ' ' || c.built_in || ' 年建成' || case when ${facility} then '，社区有养老设施' else '，没有登记养老设施' end`,
        proof: proofs({ role: `'养老设施'`, note: `case when ${facility} then '已登记' else '未登记' end` }),
      },
      `from compound c ${withValue('p', 'K6', 'builtFrom', day, 'c.division_code')} where c.built_in >= p.value`,
    );
  },
};
