import { idsOfKinds, valid } from '../../shared/facts.ts';
import { RuleSubject } from '../verdicts.ts';
import { xiacheng } from './places.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, proofs, withValue } from './sql.ts';

/** XC: new heads of 两委一站 come, as a rule, from the reserve pool. */
export const k3: RuleDefinition = {
  code: 'K3',
  name: { zh: '两委一站负责人出自后备人才库', en: 'Heads of the three bodies come from the reserve pool' },
  subject: RuleSubject.APPOINTMENT,
  judged: {
    zh: '任职时在后备人才库中，或产生方式为后备人才库即符合；来源用语为“一般应”；看不到所在街道的后备人才库，无法判断',
    en: 'holds where the holder was in the reserve pool on taking office or came by it; the source says “as a rule”; where no pool of the street is to be seen it cannot be judged',
  },
  remedy: { zh: '把人选列入后备人才库，或说明例外原因', en: 'enter the candidate into the pool, or say why this is an exception' },
  everySubject: true,
  clause: 'C.12 K3',
  sources: ['XC'],
  parameters: xiacheng.map((place) => ({
    name: 'fromYear',
    value: 2011,
    place,
    since: '2011-06-09',
    sources: ['XC'],
    note: '规划自 2011 年起',
  })),
  rows: (day) => {
    const pooled = `exists (select 1 from reserve_pool_entry r where r.person_id = a.person_id and r.since <= a.since and (r.until is null or r.until >= a.since))`;
    const poolIsSeen = `exists (select 1 from reserve_pool_entry r where left(r.division_code, 9) = left(a.division_code, 9))`;
    return judge(
      {
        subject: 'a.id',
        divisionId: 'o.division_id',
        divisionCode: 'a.division_code',
        organization: 'o.id',
        person: 'a.person_id',
        verdict: `case when a.mode = 'FROM_RESERVE' or ${pooled} then 'HOLDS' when ${poolIsSeen} then 'BROKEN' else 'CANNOT_TELL' end`,
        summary: `po.title || ' ' || n.name || case when a.mode = 'FROM_RESERVE' or ${pooled} then ' 出自后备人才库' when ${poolIsSeen} then ' 不在后备人才库' else '：看不到所在街道的后备人才库' end`,
        sinceDay: 'a.since',
        proof: `${proofs({ role: 'po.title', person: 'a.person_id', post: 'po.id', appointment: 'a.id', organization: 'o.id', since: 'a.since' })}`,
      },
      `from appointment a ${withValue('p', 'K3', 'fromYear', day, 'a.division_code')} join post po on po.id = a.post_id and po.kind_id = any(${idsOfKinds('post_kind', ['PARTY_SECRETARY', 'COMMITTEE_DIRECTOR', 'STATION_HEAD'])})
        join organization o on o.id = po.organization_id join person n on n.id = a.person_id
        where ${valid('a', day)} and extract(year from a.since) >= p.value`,
    );
  },
};
