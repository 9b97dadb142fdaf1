import { exists, valid } from '../../shared/facts.ts';
import { RuleSubject } from '../verdicts.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, proofs } from './sql.ts';

/** A proposal of ours. */
export const head: RuleDefinition = {
  code: 'HEAD',
  name: { zh: '组织有负责人', en: 'Every organization has a head' },
  subject: RuleSubject.POST,
  judged: { zh: '组织的负责人职务空缺；没有登记职务的组织不列', en: 'lists organizations whose post of head is vacant' },
  remedy: { zh: '任命负责人', en: 'appoint the head' },
  sources: [],
  rows: (day) =>
    judge(
      {
        subject: 'o.id',
        divisionId: 'o.division_id',
        divisionCode: 'o.division_code',
        organization: 'o.id',
        verdict: `'BROKEN'`,
        summary: `o.name || ' ' || po.title || '空缺' || coalesce('，自 ' || left_on.day, '')`,
        sinceDay: 'left_on.day',
        proof: `${proofs({ role: 'po.title', post: 'po.id', organization: 'o.id', since: 'left_on.day', note: `'空缺'` })}`,
      },
      `from post po join organization o on o.id = po.organization_id and ${exists('o', day)}
        left join lateral (select max(a.until) as day from appointment a where a.post_id = po.id and a.until <= ${day}) left_on on true
        where po.head and not exists (select 1 from appointment a where a.post_id = po.id and ${valid('a', day)})`,
    ),
};
