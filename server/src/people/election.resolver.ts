import { Arg, createUnionType, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { PeriodIsEmpty } from '../shared/period.ts';
import { says } from '../shared/says.ts';
import { SeatIsTaken } from './appointment.errors.ts';
import { advanceElection, announceElection, correctElection, recordElection } from './election.actions.ts';
import { Election } from './election.entity.ts';
import { ElectionIsUnderWay, ElectionStepIsNotAllowed, ElectionTotalsContradict, PostIsOfAnotherBody } from './election.errors.ts';
import { AdvanceElectionInput, AnnounceElectionInput, CorrectElectionInput, RecordElectionInput } from './election.inputs.ts';

const AnnounceElectionResult = createUnionType({
  name: 'AnnounceElectionResult',
  ...says('公告选举的结果', 'Outcome of announcing an election'),
  types: () => [Election, ElectionIsUnderWay, ElectionTotalsContradict] as const,
});

const AdvanceElectionResult = createUnionType({
  name: 'AdvanceElectionResult',
  ...says('推进选举的结果', 'Outcome of taking an election a step further'),
  types: () => [Election, ElectionStepIsNotAllowed, ElectionTotalsContradict] as const,
});

const RecordElectionResult = createUnionType({
  name: 'RecordElectionResult',
  ...says('登记选举的结果', 'Outcome of recording the result of an election'),
  types: () => [Election, ElectionStepIsNotAllowed, ElectionTotalsContradict, PostIsOfAnotherBody, SeatIsTaken, PeriodIsEmpty] as const,
});

const CorrectElectionResult = createUnionType({
  name: 'CorrectElectionResult',
  ...says('更正选举的结果', 'Outcome of correcting an election'),
  types: () => [Election, ElectionTotalsContradict] as const,
});

@Resolver()
export class ElectionResolver {
  @Mutation(() => AnnounceElectionResult, { nullable: true, ...says('公告选举', 'Announce an election') })
  announceElection(
    @Arg('input', () => AnnounceElectionInput, says('内容', 'Input')) input: AnnounceElectionInput,
    @Ctx() context: Context,
  ): Promise<typeof AnnounceElectionResult> {
    return announceElection(context, input);
  }

  @Mutation(() => AdvanceElectionResult, { nullable: true, ...says('推进选举', 'Take an election a step further') })
  advanceElection(
    @Arg('input', () => AdvanceElectionInput, says('内容', 'Input')) input: AdvanceElectionInput,
    @Ctx() context: Context,
  ): Promise<typeof AdvanceElectionResult> {
    return advanceElection(context, input);
  }

  @Mutation(() => RecordElectionResult, { nullable: true, ...says('登记选举结果', 'Record the result of an election') })
  recordElection(
    @Arg('input', () => RecordElectionInput, says('内容', 'Input')) input: RecordElectionInput,
    @Ctx() context: Context,
  ): Promise<typeof RecordElectionResult> {
    return recordElection(context, input);
  }

  @Mutation(() => CorrectElectionResult, { nullable: true, ...says('更正选举', 'Correct an election') })
  correctElection(
    @Arg('input', () => CorrectElectionInput, says('内容', 'Input')) input: CorrectElectionInput,
    @Ctx() context: Context,
  ): Promise<typeof CorrectElectionResult> {
    return correctElection(context, input);
  }
}
