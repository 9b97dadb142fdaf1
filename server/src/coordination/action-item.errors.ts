import { Field, ObjectType } from 'type-graphql';
import { Refusal } from '../shared/refusal.ts';
import { says } from '../shared/says.ts';
import { ActionItem } from './action-item.entity.ts';

@ObjectType({
  ...says('事项的状态不允许', 'State of the item forbids it', {
    zh: '已办结的不能再办结、延期；未办结的不能重新办理',
    en: 'closed already, or still open',
  }),
  implements: Refusal,
})
export class ActionItemStateForbids extends Refusal {
  @Field(() => ActionItem, says('事项', 'Action item'))
  actionItem!: ActionItem;
}
