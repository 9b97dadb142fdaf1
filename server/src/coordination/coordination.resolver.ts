import { Arg, createUnionType, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { TripartyCoordination } from '../organizations/organization.entity.ts';
import { PeriodIsEmpty } from '../shared/period.ts';
import { says } from '../shared/says.ts';
import { CoordinationSeat } from './coordination-seat.entity.ts';
import { seatParty, setUpCoordination } from './coordination.actions.ts';
import {
  CoordinationExists,
  DateIsOutOfRange,
  PartyOrganizationIsMissing,
  SeatChangesLater,
  SeatDoesNotFit,
} from './coordination.errors.ts';
import { SeatPartyInput, SetUpCoordinationInput } from './coordination.inputs.ts';

const SetUpCoordinationResult = createUnionType({
  name: 'SetUpCoordinationResult',
  ...says('建立三方协调的结果', 'Outcome of setting up a coordination'),
  types: () => [TripartyCoordination, CoordinationExists, PartyOrganizationIsMissing, SeatDoesNotFit] as const,
});

const SeatPartyResult = createUnionType({
  name: 'SeatPartyResult',
  ...says('席位变动的结果', 'Outcome of seating a party'),
  types: () => [CoordinationSeat, SeatDoesNotFit, SeatChangesLater, DateIsOutOfRange, PeriodIsEmpty] as const,
});

@Resolver()
export class CoordinationResolver {
  @Mutation(() => SetUpCoordinationResult, {
    nullable: true,
    ...says('建立三方协调', 'Set up the three-party coordination of a compound'),
  })
  setUpCoordination(
    @Arg('input', () => SetUpCoordinationInput, says('内容', 'Input')) input: SetUpCoordinationInput,
    @Ctx() context: Context,
  ): Promise<typeof SetUpCoordinationResult> {
    return setUpCoordination(context, input);
  }

  @Mutation(() => SeatPartyResult, { nullable: true, ...says('席位变动', 'Seat a party, or leave its seat empty') })
  seatParty(
    @Arg('input', () => SeatPartyInput, says('内容', 'Input')) input: SeatPartyInput,
    @Ctx() context: Context,
  ): Promise<typeof SeatPartyResult> {
    return seatParty(context, input);
  }
}
