import { exists, valid } from '../../shared/facts.ts';
import { RuleSubject } from '../verdicts.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, proofs } from './sql.ts';

/** A proposal of ours; of heads the rule HEAD speaks. */
export const vacant: RuleDefinition = {
  code: 'VACANT',
  name: { zh: '独任职务不空缺', en: 'A single post is not vacant' },
  subject: RuleSubject.POST,
  judged: { zh: '独任职务空缺', en: 'lists single posts without a holder' },
  remedy: { zh: '任命', en: 'appoint somebody' },
  sources: [],
  rows: (day) =>
    judge(
      {
        subject: 'po.id',
        divisionId: 'o.division_id',
        divisionCode: 'po.division_code',
        organization: 'o.id',
        verdict: `'BROKEN'`,
        summary: `o.name || ' ' || po.title || '空缺' || coalesce('，自 ' || left_on.day, '')`,
        sinceDay: 'left_on.day',
        proof: `${proofs({ role: 'po.title', post: 'po.id', organization: 'o.id', since: 'left_on.day', note: `'空缺'` })}`,
      },
      `from post po join organization o on o.id = po.organization_id and ${exists('o', day)}
        left join lateral (select max(a.until) as day from appointment a where a.post_id = po.id and a.until <= ${day}) left_on on true
        where po.single and not po.head and not exists (select 1 from appointment a where a.post_id = po.id and ${valid('a', day)})`,
    ),
};
