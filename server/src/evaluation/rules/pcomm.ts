import { exists, idOfKind } from '../../shared/facts.ts';
import { RuleSubject } from '../verdicts.ts';
import { hangzhou } from './places.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, plainNumber, proofs, withValue } from './sql.ts';

/** HZ3: a practice of Hangzhou, not worded as a rule. */
export const pcomm: RuleDefinition = {
  code: 'PCOMM',
  name: { zh: '党员满百设党委', en: 'A Party committee is due at a hundred members' },
  subject: RuleSubject.ORGANIZATION,
  judged: {
    zh: '社区党总支在册党员达到设党委的人数',
    en: 'lists general branches with as many registered members as a Party committee asks for',
  },
  remedy: { zh: '改设社区党委', en: 'form a Party committee' },
  clause: 'B.1',
  sources: ['HZ3'],
  parameters: [
    { name: 'members', value: 100, place: hangzhou, since: '2008-11-01', sources: ['HZ3'], item: 'HZ3-F01', note: '做法，不是规定' },
  ],
  rows: (day) =>
    judge(
      {
        subject: 'o.id',
        divisionId: 'o.division_id',
        divisionCode: 'o.division_code',
        organization: 'o.id',
        verdict: `'BROKEN'`,
        summary: `o.name || ' 在册党员 ' || o.member_count || ' 名，达到 ' || ${plainNumber('p.value')} || ' 名'`,
        proof: `${proofs({ role: `'党总支'`, organization: 'o.id', since: 'o.established_on', note: `o.member_count || ' 名'` })}`,
      },
      `from organization o ${withValue('p', 'PCOMM', 'members', day, 'o.division_code')} where o.type = 'PARTY_ORGANIZATION' and o.kind_id = ${idOfKind('organization_kind', 'COMMUNITY_GENERAL_PARTY_BRANCH')} and ${exists('o', day)} and o.member_count >= p.value`,
    ),
};
