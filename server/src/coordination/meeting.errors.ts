import { Field, Int, ObjectType } from 'type-graphql';
import { Organization } from '../organizations/organization.entity.ts';
import { Refusal } from '../shared/refusal.ts';
import { says } from '../shared/says.ts';
import { Matter } from './matter.entity.ts';
import { Meeting } from './meeting.entity.ts';
import { CoordinationParty } from './parties.ts';

@ObjectType({
  ...says('这类组织不议事', 'Organization does not deliberate', {
    zh: '只有三方协调、议事厅等开会议事',
    en: 'only coordinations, halls and deliberation bodies do',
  }),
  implements: Refusal,
})
export class OrganizationDoesNotDeliberate extends Refusal {
  @Field(() => Organization, says('组织', 'Organization'))
  organization!: Organization;
}

@ObjectType({
  ...says('编号已用', 'Number is taken', { zh: '同一组织内编号不重', en: 'unique within the organization' }),
  implements: Refusal,
})
export class NumberIsTaken extends Refusal {
  @Field(() => String, says('编号', 'Number'))
  number!: string;
}

@ObjectType({
  ...says('会议的状态不允许', 'State of the meeting forbids it', { zh: '已开或已取消', en: 'it was held or canceled' }),
  implements: Refusal,
})
export class MeetingStateForbids extends Refusal {
  @Field(() => Meeting, says('会议', 'Meeting'))
  meeting!: Meeting;
}

@ObjectType({
  ...says('流会不能形成决议', 'Inquorate meeting resolves nothing'),
  implements: Refusal,
})
export class InquorateResolvesNothing extends Refusal {
  @Field(() => Int, says('议题次序', 'Position', { zh: '第几个议题，从 1 起', en: 'of the matter, from 1' }))
  position!: number;
}

@ObjectType({
  ...says('这一方不能表态', 'Party cannot vote', { zh: '席位空缺，或没有人到会', en: 'its seat is empty, or nobody came for it' }),
  implements: Refusal,
})
export class PartyCannotVote extends Refusal {
  @Field(() => CoordinationParty, says('协调方', 'Party'))
  party!: CoordinationParty;
}

@ObjectType({
  ...says('议题已有事项或项目', 'Matter is in use', { zh: '不能从纪要中去掉', en: 'it cannot be left out of the minutes' }),
  implements: Refusal,
})
export class MatterIsInUse extends Refusal {
  @Field(() => Matter, says('议题', 'Matter'))
  matter!: Matter;
}
