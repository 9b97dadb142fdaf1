import { Arg, createUnionType, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { PeriodIsEmpty } from '../shared/period.ts';
import { says } from '../shared/says.ts';
import { Appointment } from './appointment.entity.ts';
import { SeatIsTaken } from './appointment.errors.ts';
import { IsNotInReservePool } from './reserve-pool-entry.errors.ts';
import { replaceHolder } from './succession.actions.ts';
import { ReplaceHolderInput } from './succession.inputs.ts';

const ReplaceHolderResult = createUnionType({
  name: 'ReplaceHolderResult',
  ...says('换任的结果', 'Outcome of replacing a holder', { zh: '办成时为新任职', en: 'the new appointment' }),
  types: () => [Appointment, SeatIsTaken, IsNotInReservePool, PeriodIsEmpty] as const,
});

@Resolver()
export class SuccessionResolver {
  @Mutation(() => ReplaceHolderResult, { nullable: true, ...says('换任', 'Replace the holder of a post') })
  replaceHolder(
    @Arg('input', () => ReplaceHolderInput, says('内容', 'Input')) input: ReplaceHolderInput,
    @Ctx() context: Context,
  ): Promise<typeof ReplaceHolderResult> {
    return replaceHolder(context, input);
  }
}
