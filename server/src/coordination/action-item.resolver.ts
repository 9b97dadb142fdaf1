import { Arg, createUnionType, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { says } from '../shared/says.ts';
import { addActionItem, closeActionItem, postponeActionItem, reopenActionItem } from './action-item.actions.ts';
import { ActionItem } from './action-item.entity.ts';
import { ActionItemStateForbids } from './action-item.errors.ts';
import { AddActionItemInput, CloseActionItemInput, PostponeActionItemInput, ReopenActionItemInput } from './action-item.inputs.ts';
import { DateIsOutOfRange } from './coordination.errors.ts';

const AddActionItemResult = createUnionType({
  name: 'AddActionItemResult',
  ...says('登记事项的结果', 'Outcome of adding an action item'),
  types: () => [ActionItem, DateIsOutOfRange] as const,
});

const ChangeActionItemResult = createUnionType({
  name: 'ChangeActionItemResult',
  ...says('变更事项的结果', 'Outcome of changing an action item'),
  types: () => [ActionItem, ActionItemStateForbids, DateIsOutOfRange] as const,
});

@Resolver()
export class ActionItemResolver {
  @Mutation(() => AddActionItemResult, { nullable: true, ...says('登记事项', 'Add an action item') })
  addActionItem(
    @Arg('input', () => AddActionItemInput, says('内容', 'Input')) input: AddActionItemInput,
    @Ctx() context: Context,
  ): Promise<typeof AddActionItemResult> {
    return addActionItem(context, input);
  }

  @Mutation(() => ChangeActionItemResult, { nullable: true, ...says('办结事项', 'Close an action item') })
  closeActionItem(
    @Arg('input', () => CloseActionItemInput, says('内容', 'Input')) input: CloseActionItemInput,
    @Ctx() context: Context,
  ): Promise<typeof ChangeActionItemResult> {
    return closeActionItem(context, input);
  }

  @Mutation(() => ChangeActionItemResult, { nullable: true, ...says('重新办理事项', 'Open a closed action item again') })
  reopenActionItem(
    @Arg('input', () => ReopenActionItemInput, says('内容', 'Input')) input: ReopenActionItemInput,
    @Ctx() context: Context,
  ): Promise<typeof ChangeActionItemResult> {
    return reopenActionItem(context, input);
  }

  @Mutation(() => ChangeActionItemResult, { nullable: true, ...says('延期', 'Postpone an action item') })
  postponeActionItem(
    @Arg('input', () => PostponeActionItemInput, says('内容', 'Input')) input: PostponeActionItemInput,
    @Ctx() context: Context,
  ): Promise<typeof ChangeActionItemResult> {
    return postponeActionItem(context, input);
  }
}
