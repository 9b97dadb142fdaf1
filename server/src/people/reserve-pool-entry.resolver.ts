import { Arg, createUnionType, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { PeriodIsEmpty } from '../shared/period.ts';
import { says } from '../shared/says.ts';
import { enterReservePool, leaveReservePool } from './reserve-pool-entry.actions.ts';
import { ReservePoolEntry } from './reserve-pool-entry.entity.ts';
import { IsInReservePool } from './reserve-pool-entry.errors.ts';
import { EnterReservePoolInput, LeaveReservePoolInput } from './reserve-pool-entry.inputs.ts';

const EnterReservePoolResult = createUnionType({
  name: 'EnterReservePoolResult',
  ...says('进入后备人才库的结果', 'Outcome of entering the reserve pool'),
  types: () => [ReservePoolEntry, IsInReservePool] as const,
});

const LeaveReservePoolResult = createUnionType({
  name: 'LeaveReservePoolResult',
  ...says('退出后备人才库的结果', 'Outcome of leaving the reserve pool'),
  types: () => [ReservePoolEntry, PeriodIsEmpty] as const,
});

@Resolver()
export class ReservePoolEntryResolver {
  @Mutation(() => EnterReservePoolResult, { nullable: true, ...says('进入后备人才库', 'Enter a person into the reserve pool') })
  enterReservePool(
    @Arg('input', () => EnterReservePoolInput, says('内容', 'Input')) input: EnterReservePoolInput,
    @Ctx() context: Context,
  ): Promise<typeof EnterReservePoolResult> {
    return enterReservePool(context, input);
  }

  @Mutation(() => LeaveReservePoolResult, { nullable: true, ...says('退出后备人才库', 'Take a person out of the reserve pool') })
  leaveReservePool(
    @Arg('input', () => LeaveReservePoolInput, says('内容', 'Input')) input: LeaveReservePoolInput,
    @Ctx() context: Context,
  ): Promise<typeof LeaveReservePoolResult> {
    return leaveReservePool(context, input);
  }
}
