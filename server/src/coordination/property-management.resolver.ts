import { Arg, createUnionType, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { PeriodIsEmpty } from '../shared/period.ts';
import { says } from '../shared/says.ts';
import { DateIsOutOfRange, SeatChangesLater, SeatDoesNotFit } from './coordination.errors.ts';
import { notifyPropertyExit, recordHandover } from './property-management.actions.ts';
import { PropertyManagement } from './property-management.entity.ts';
import { ManagementBeginsLater, NoCompanyToReplace, PropertyCompanyHasLeft } from './property-management.errors.ts';
import { NotifyPropertyExitInput, RecordHandoverInput, ReplacePropertyCompanyInput } from './property-management.inputs.ts';
import { PropertyCompanyReplaced } from './property-management.payload.ts';
import { replacePropertyCompany } from './property-management.replacing.ts';

const NotifyPropertyExitResult = createUnionType({
  name: 'NotifyPropertyExitResult',
  ...says('登记退出通知的结果', 'Outcome of recording an exit notice'),
  types: () => [PropertyManagement, PropertyCompanyHasLeft, DateIsOutOfRange] as const,
});

const RecordHandoverResult = createUnionType({
  name: 'RecordHandoverResult',
  ...says('登记交接的结果', 'Outcome of recording a handover'),
  types: () => [PropertyManagement, DateIsOutOfRange] as const,
});

const ReplacePropertyCompanyResult = createUnionType({
  name: 'ReplacePropertyCompanyResult',
  ...says('更替物业公司的结果', 'Outcome of replacing a property company'),
  types: () =>
    [PropertyCompanyReplaced, ManagementBeginsLater, NoCompanyToReplace, SeatDoesNotFit, SeatChangesLater, PeriodIsEmpty] as const,
});

@Resolver()
export class PropertyManagementResolver {
  @Mutation(() => NotifyPropertyExitResult, { nullable: true, ...says('登记退出通知', 'Record that a company will leave') })
  notifyPropertyExit(
    @Arg('input', () => NotifyPropertyExitInput, says('内容', 'Input')) input: NotifyPropertyExitInput,
    @Ctx() context: Context,
  ): Promise<typeof NotifyPropertyExitResult> {
    return notifyPropertyExit(context, input);
  }

  @Mutation(() => RecordHandoverResult, { nullable: true, ...says('登记交接', 'Record the handover of a compound') })
  recordHandover(
    @Arg('input', () => RecordHandoverInput, says('内容', 'Input')) input: RecordHandoverInput,
    @Ctx() context: Context,
  ): Promise<typeof RecordHandoverResult> {
    return recordHandover(context, input);
  }

  @Mutation(() => ReplacePropertyCompanyResult, {
    nullable: true,
    ...says('更替物业公司', 'Replace the property company of a compound, or leave a gap'),
  })
  replacePropertyCompany(
    @Arg('input', () => ReplacePropertyCompanyInput, says('内容', 'Input')) input: ReplacePropertyCompanyInput,
    @Ctx() context: Context,
  ): Promise<typeof ReplacePropertyCompanyResult> {
    return replacePropertyCompany(context, input);
  }
}
