import { RuleSubject } from '../verdicts.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { judge, proofs } from './sql.ts';

/** A proposal of ours: what a meeting resolved is done by the day it named. */
export const item: RuleDefinition = {
  code: 'ITEM',
  name: { zh: '会议事项按期办结', en: 'Action items are done in time' },
  subject: RuleSubject.ACTION_ITEM,
  judged: { zh: '事项过了期限仍未办结', en: 'lists action items that are overdue' },
  remedy: { zh: '督促承办人，或延期、办结', en: 'remind the owner, postpone or close it' },
  clause: 'C.5',
  sources: [],
  rows: (day) =>
    judge(
      {
        subject: 'i.id',
        divisionId: 'o.division_id',
        divisionCode: 'i.division_code',
        organization: 'i.organization_id',
        compound: 'o.compound_id',
        person: 'i.owner_person_id',
        verdict: `'BROKEN'`,
        summary: `i.title || '：逾期 ' || (${day} - i.due_on) || ' 天' || coalesce('，承办 ' || i.owner_name, '')`,
        dueOn: 'i.due_on',
        sinceDay: 'i.due_on + 1',
        proof: `${proofs({ role: `'承办'`, person: 'i.owner_person_id', organization: 'i.owner_id', actionItem: 'i.id', since: 'i.assigned_on', until: 'i.due_on' })}`,
      },
      `from action_item i join organization o on o.id = i.organization_id where i.due_on < ${day} and i.assigned_on <= ${day} and (i.state = 'OPEN' or i.closed_on > ${day})`,
    ),
};
