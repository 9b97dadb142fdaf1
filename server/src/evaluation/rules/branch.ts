import { exists } from '../../shared/facts.ts';
import { RuleSubject } from '../verdicts.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, proofs, withValue } from './sql.ts';

/** XC and HZ3: branches in stairwells, second of three levels. From how many members is a proposal of ours. */
export const branch: RuleDefinition = {
  code: 'BRANCH',
  name: { zh: '有党员的楼道设党支部', en: 'A stairwell with members has a branch' },
  subject: RuleSubject.ENTRANCE,
  judged: { zh: '楼道有在册党员而没有楼道党支部', en: 'lists stairwells with members and without a branch' },
  remedy: { zh: '设立楼道党支部，或并入邻近支部', en: 'found a branch, or join a neighboring one' },
  clause: 'C.2',
  sources: ['XC', 'HZ3'],
  parameters: [{ name: 'members', value: 3, since: '2000-01-01', sources: [], note: '来源未说明人数' }],
  rows: (day) =>
    judge(
      {
        subject: 'e.id',
        divisionId: 'd.id',
        divisionCode: 'e.division_code',
        compound: 'b.compound_id',
        verdict: `'BROKEN'`,
        summary: `b.name || ' ' || e.name || ' 有党员 ' || e.party_members || ' 名，没有党支部'`,
        proof: proofs({ role: `'楼道'`, note: `e.party_members || ' 名党员'` }),
      },
      `from entrance e join building b on b.id = e.building_id join division d on d.code = e.division_code ${withValue('p', 'BRANCH', 'members', day, 'e.division_code')}
        where e.party_members >= p.value and not exists (select 1 from organization o where o.entrance_id = e.id and o.type = 'PARTY_ORGANIZATION' and ${exists('o', day)})`,
    ),
};
