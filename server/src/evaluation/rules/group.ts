import { exists, idOfKind } from '../../shared/facts.ts';
import { RuleSubject } from '../verdicts.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, proofs } from './sql.ts';

/** XC: themed groups are the third of three levels; parentage follows from the order of the list. */
export const group: RuleDefinition = {
  code: 'GROUP',
  name: { zh: '楼道党支部下设党小组', en: 'A stairwell branch has a group' },
  subject: RuleSubject.ORGANIZATION,
  judged: { zh: '楼道党支部没有党小组', en: 'lists stairwell branches without a group' },
  remedy: { zh: '设立党小组', en: 'found a group' },
  clause: 'C.2',
  sources: ['XC'],
  rows: (day) =>
    judge(
      {
        subject: 'o.id',
        divisionId: 'o.division_id',
        divisionCode: 'o.division_code',
        organization: 'o.id',
        compound: 'o.compound_id',
        verdict: `'BROKEN'`,
        summary: `o.name || ' 没有党小组'`,
        proof: proofs({ role: `'楼道党支部'`, organization: 'o.id', since: 'o.established_on', note: `'没有党小组'` }),
      },
      `from organization o where o.kind_id = ${idOfKind('organization_kind', 'STAIRWELL_PARTY_BRANCH')} and ${exists('o', day)} and not exists (select 1 from organization g where g.parent_id = o.id and ${exists('g', day)})`,
    ),
};
