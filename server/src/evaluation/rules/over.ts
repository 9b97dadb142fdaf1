import { exists, valid } from '../../shared/facts.ts';
import { RuleSubject } from '../verdicts.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, proofs } from './sql.ts';

/** Follows from the term recorded with the appointment; no source gives a length. */
export const over: RuleDefinition = {
  code: 'OVER',
  name: { zh: '届满者已换届或离任', en: 'Nobody stays on past the term' },
  subject: RuleSubject.APPOINTMENT,
  judged: { zh: '任期已满仍在任', en: 'lists holders whose term is over' },
  remedy: { zh: '登记换届选举，或结束任职', en: 'record the election, or end the appointment' },
  clause: 'E.15',
  sources: ['XC'],
  rows: (day) =>
    judge(
      {
        subject: 'a.id',
        divisionId: 'o.division_id',
        divisionCode: 'a.division_code',
        organization: 'o.id',
        person: 'a.person_id',
        verdict: `'BROKEN'`,
        summary: `o.name || ' ' || po.title || ' ' || n.name || ' 任期于 ' || a.term_until - 1 || ' 届满，仍在任'`,
        dueOn: 'a.term_until',
        sinceDay: 'a.term_until',
        proof: `${proofs({ role: 'po.title', person: 'a.person_id', post: 'po.id', appointment: 'a.id', organization: 'o.id', since: 'a.since', until: 'a.term_until' })}`,
      },
      `from appointment a join post po on po.id = a.post_id join organization o on o.id = po.organization_id and ${exists('o', day)} join person n on n.id = a.person_id where ${valid('a', day)} and a.term_until <= ${day}`,
    ),
};
