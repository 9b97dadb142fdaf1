import { Arg, createUnionType, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { PeriodIsEmpty } from '../shared/period.ts';
import { says } from '../shared/says.ts';
import { FindingAcknowledgment } from './finding-acknowledgment.entity.ts';
import { acknowledgeFinding, withdrawAcknowledgment } from './finding.actions.ts';
import { FindingHasChanged, ParameterChangesLater } from './finding.errors.ts';
import { AcknowledgeFindingInput, EndRuleParameterInput, SetRuleParameterInput, WithdrawAcknowledgmentInput } from './finding.inputs.ts';
import { endRuleParameter, setRuleParameter } from './rule-parameter.actions.ts';
import { RuleParameter } from './rule-parameter.entity.ts';

const AcknowledgeFindingResult = createUnionType({
  name: 'AcknowledgeFindingResult',
  ...says('说明的结果', 'Outcome of acknowledging a finding'),
  types: () => [FindingAcknowledgment, FindingHasChanged, PeriodIsEmpty] as const,
});

const SetRuleParameterResult = createUnionType({
  name: 'SetRuleParameterResult',
  ...says('设定参数的结果', 'Outcome of setting a parameter'),
  types: () => [RuleParameter, ParameterChangesLater, PeriodIsEmpty] as const,
});

const EndRuleParameterResult = createUnionType({
  name: 'EndRuleParameterResult',
  ...says('结束参数的结果', 'Outcome of ending a parameter'),
  types: () => [RuleParameter, PeriodIsEmpty] as const,
});

@Resolver()
export class FindingResolver {
  @Mutation(() => AcknowledgeFindingResult, { nullable: true, ...says('说明情况', 'Acknowledge a finding') })
  acknowledgeFinding(
    @Arg('input', () => AcknowledgeFindingInput, says('内容', 'Input')) input: AcknowledgeFindingInput,
    @Ctx() context: Context,
  ): Promise<typeof AcknowledgeFindingResult> {
    return acknowledgeFinding(context, input);
  }

  @Mutation(() => FindingAcknowledgment, { nullable: true, ...says('撤回说明', 'Withdraw an acknowledgment') })
  withdrawAcknowledgment(
    @Arg('input', () => WithdrawAcknowledgmentInput, says('内容', 'Input')) input: WithdrawAcknowledgmentInput,
    @Ctx() context: Context,
  ): Promise<FindingAcknowledgment> {
    return withdrawAcknowledgment(context, input);
  }

  @Mutation(() => SetRuleParameterResult, { nullable: true, ...says('设定规则参数', 'Set a parameter of a rule') })
  setRuleParameter(
    @Arg('input', () => SetRuleParameterInput, says('内容', 'Input')) input: SetRuleParameterInput,
    @Ctx() context: Context,
  ): Promise<typeof SetRuleParameterResult> {
    return setRuleParameter(context, input);
  }

  @Mutation(() => EndRuleParameterResult, { nullable: true, ...says('结束规则参数', 'End a parameter of a rule') })
  endRuleParameter(
    @Arg('input', () => EndRuleParameterInput, says('内容', 'Input')) input: EndRuleParameterInput,
    @Ctx() context: Context,
  ): Promise<typeof EndRuleParameterResult> {
    return endRuleParameter(context, input);
  }
}
