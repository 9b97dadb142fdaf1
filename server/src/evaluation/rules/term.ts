import { exists } from '../../shared/facts.ts';
import { RuleSubject } from '../verdicts.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, proofs, withValue } from './sql.ts';

/** Change of term of XC and PZ; no source gives a length of term or of notice, both are data. */
export const term: RuleDefinition = {
  code: 'TERM',
  name: { zh: '届满前安排换届', en: 'A change of term is prepared in time' },
  subject: RuleSubject.ORGANIZATION,
  judged: {
    zh: '党组织、居委会、业委会已届满或将在规定天数内届满，且没有公告换届',
    en: 'lists bodies whose term is over or ends within the days of the parameter without an election announced',
  },
  remedy: { zh: '公告换届选举', en: 'announce the election' },
  clause: 'E.15',
  sources: ['XC'],
  parameters: [{ name: 'noticeDays', value: 90, since: '2000-01-01', sources: [] }],
  rows: (day) =>
    judge(
      {
        subject: 'o.id',
        divisionId: 'o.division_id',
        divisionCode: 'o.division_code',
        organization: 'o.id',
        compound: 'o.compound_id',
        verdict: `'BROKEN'`,
        summary: `o.name || case when o.term_until <= ${day} then ' 已于 ' || o.term_until - 1 || ' 届满' else ' ' || o.term_until - 1 || ' 届满，还有 ' || (o.term_until - ${day}) || ' 天' end || '，没有公告换届'`,
        dueOn: 'o.term_until',
        proof: `${proofs({ role: `'届期'`, organization: 'o.id', since: 'o.term_since', until: 'o.term_until' })}`,
      },
      `from organization o ${withValue('p', 'TERM', 'noticeDays', day, 'o.division_code')}
        where o.type in ('PARTY_ORGANIZATION', 'RESIDENTS_COMMITTEE', 'OWNERS_COMMITTEE') and ${exists('o', day)} and o.term_until <= ${day} + p.value::int
        and not exists (select 1 from election e where e.organization_id = o.id and e.state <> 'CANCELED' and e.held_on > coalesce(o.term_since, ${day}))`,
    ),
};
