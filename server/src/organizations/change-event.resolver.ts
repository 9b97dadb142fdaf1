import { Arg, createUnionType, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { says } from '../shared/says.ts';
import { changeLayout, changeOrganizations, previewLayout, previewOrganizations, undoChangeEvent } from './change-event.actions.ts';
import { ChangeEvent } from './change-event.entity.ts';
import { ChangeIsBlocked } from './change-event.errors.ts';
import {
  ChangeLayoutInput,
  ChangeOrganizationsInput,
  ChangePlanInput,
  OrganizationChangePlanInput,
  UndoChangeEventInput,
} from './change-event.inputs.ts';
import { ChangePreview } from './change-event.preview.ts';

const ChangeEventResult = createUnionType({
  name: 'ChangeEventResult',
  ...says('变更的结果', 'Outcome of a change event'),
  types: () => [ChangeEvent, ChangeIsBlocked] as const,
});

const input = says('内容', 'Input');

@Resolver()
export class ChangeEventResolver {
  @Query(() => ChangePreview, says('预览社区布局调整', 'Preview a change of layout', { zh: '什么都不改', en: 'changes nothing' }))
  changePreview(@Arg('input', () => ChangePlanInput, input) plan: ChangePlanInput, @Ctx() context: Context): Promise<ChangePreview> {
    return previewLayout(context, plan);
  }

  @Query(() => ChangePreview, says('预览组织变更', 'Preview a change of organizations', { zh: '什么都不改', en: 'changes nothing' }))
  organizationChangePreview(
    @Arg('input', () => OrganizationChangePlanInput, input) plan: OrganizationChangePlanInput,
    @Ctx() context: Context,
  ): Promise<ChangePreview> {
    return previewOrganizations(context, plan);
  }

  @Mutation(() => ChangeEventResult, {
    nullable: true,
    ...says('调整社区布局', 'Change the layout of communities', {
      zh: '新建、拆分、撤并、扩容、撤销',
      en: 'create, split, merge, enlarge, close',
    }),
  })
  changeLayout(
    @Arg('input', () => ChangeLayoutInput, input) plan: ChangeLayoutInput,
    @Ctx() context: Context,
  ): Promise<typeof ChangeEventResult> {
    return changeLayout(context, plan);
  }

  @Mutation(() => ChangeEventResult, {
    nullable: true,
    ...says('变更组织', 'Change organizations', { zh: '新建、拆分、撤并、撤销', en: 'create, split, merge, close' }),
  })
  changeOrganizations(
    @Arg('input', () => ChangeOrganizationsInput, input) plan: ChangeOrganizationsInput,
    @Ctx() context: Context,
  ): Promise<typeof ChangeEventResult> {
    return changeOrganizations(context, plan);
  }

  @Mutation(() => ChangeEventResult, {
    nullable: true,
    ...says('撤回变更', 'Undo a change event', { zh: '其后没有依附它的登记时', en: 'while nothing newer depends on it' }),
  })
  undoChangeEvent(
    @Arg('input', () => UndoChangeEventInput, input) undo: UndoChangeEventInput,
    @Ctx() context: Context,
  ): Promise<typeof ChangeEventResult> {
    return undoChangeEvent(context, undo);
  }
}
