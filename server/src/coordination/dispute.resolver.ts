import { Arg, createUnionType, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { says } from '../shared/says.ts';
import { DateIsOutOfRange } from './coordination.errors.ts';
import { advanceDispute, registerDispute } from './dispute.actions.ts';
import { Dispute } from './dispute.entity.ts';
import { DisputeStepNotAllowed } from './dispute.errors.ts';
import { AdvanceDisputeInput, RegisterDisputeInput } from './dispute.inputs.ts';
import { NumberIsTaken } from './meeting.errors.ts';

const RegisterDisputeResult = createUnionType({
  name: 'RegisterDisputeResult',
  ...says('登记争议的结果', 'Outcome of registering a dispute'),
  types: () => [Dispute, NumberIsTaken, DateIsOutOfRange] as const,
});

const AdvanceDisputeResult = createUnionType({
  name: 'AdvanceDisputeResult',
  ...says('办理争议的结果', 'Outcome of advancing a dispute'),
  types: () => [Dispute, DisputeStepNotAllowed, DateIsOutOfRange] as const,
});

@Resolver()
export class DisputeResolver {
  @Mutation(() => RegisterDisputeResult, { nullable: true, ...says('登记争议', 'Register a dispute') })
  registerDispute(
    @Arg('input', () => RegisterDisputeInput, says('内容', 'Input')) input: RegisterDisputeInput,
    @Ctx() context: Context,
  ): Promise<typeof RegisterDisputeResult> {
    return registerDispute(context, input);
  }

  @Mutation(() => AdvanceDisputeResult, { nullable: true, ...says('办理争议', 'Take a dispute one step further') })
  advanceDispute(
    @Arg('input', () => AdvanceDisputeInput, says('内容', 'Input')) input: AdvanceDisputeInput,
    @Ctx() context: Context,
  ): Promise<typeof AdvanceDisputeResult> {
    return advanceDispute(context, input);
  }
}
