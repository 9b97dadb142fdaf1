import { Arg, createUnionType, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { says } from '../shared/says.ts';
import { DateIsOutOfRange } from './coordination.errors.ts';
import { cancelMeeting, planMeeting } from './meeting.actions.ts';
import { Meeting } from './meeting.entity.ts';
import {
  InquorateResolvesNothing,
  MatterIsInUse,
  MeetingStateForbids,
  NumberIsTaken,
  OrganizationDoesNotDeliberate,
  PartyCannotVote,
} from './meeting.errors.ts';
import { CancelMeetingInput, PlanMeetingInput, RecordMeetingInput } from './meeting.inputs.ts';
import { recordMeeting } from './meeting.recording.ts';

const PlanMeetingResult = createUnionType({
  name: 'PlanMeetingResult',
  ...says('安排会议的结果', 'Outcome of planning a meeting'),
  types: () => [Meeting, OrganizationDoesNotDeliberate, NumberIsTaken] as const,
});

const RecordMeetingResult = createUnionType({
  name: 'RecordMeetingResult',
  ...says('登记会议的结果', 'Outcome of recording a meeting'),
  types: () =>
    [
      Meeting,
      OrganizationDoesNotDeliberate,
      NumberIsTaken,
      MeetingStateForbids,
      InquorateResolvesNothing,
      PartyCannotVote,
      MatterIsInUse,
      DateIsOutOfRange,
    ] as const,
});

const CancelMeetingResult = createUnionType({
  name: 'CancelMeetingResult',
  ...says('取消会议的结果', 'Outcome of canceling a meeting'),
  types: () => [Meeting, MeetingStateForbids] as const,
});

@Resolver()
export class MeetingResolver {
  @Mutation(() => PlanMeetingResult, { nullable: true, ...says('安排会议', 'Plan a meeting') })
  planMeeting(
    @Arg('input', () => PlanMeetingInput, says('内容', 'Input')) input: PlanMeetingInput,
    @Ctx() context: Context,
  ): Promise<typeof PlanMeetingResult> {
    return planMeeting(context, input);
  }

  @Mutation(() => RecordMeetingResult, { nullable: true, ...says('登记会议', 'Record a meeting with its minutes, or correct them') })
  recordMeeting(
    @Arg('input', () => RecordMeetingInput, says('内容', 'Input')) input: RecordMeetingInput,
    @Ctx() context: Context,
  ): Promise<typeof RecordMeetingResult> {
    return recordMeeting(context, input);
  }

  @Mutation(() => CancelMeetingResult, { nullable: true, ...says('取消会议', 'Cancel a planned meeting') })
  cancelMeeting(
    @Arg('input', () => CancelMeetingInput, says('内容', 'Input')) input: CancelMeetingInput,
    @Ctx() context: Context,
  ): Promise<typeof CancelMeetingResult> {
    return cancelMeeting(context, input);
  }
}
