import { Arg, createUnionType, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { OwnersCommittee } from '../organizations/organization.entity.ts';
import { PeriodIsEmpty } from '../shared/period.ts';
import { says } from '../shared/says.ts';
import { DateIsOutOfRange, SeatChangesLater } from './coordination.errors.ts';
import { establishOwnersCommittee, renewOwnersCommittee } from './owners-committee.actions.ts';
import { OwnersCommitteeExists } from './owners-committee.errors.ts';
import { EstablishOwnersCommitteeInput, RenewOwnersCommitteeInput } from './owners-committee.inputs.ts';

const EstablishOwnersCommitteeResult = createUnionType({
  name: 'EstablishOwnersCommitteeResult',
  ...says('成立业主委员会的结果', 'Outcome of establishing an owners’ committee'),
  types: () => [OwnersCommittee, OwnersCommitteeExists, SeatChangesLater, PeriodIsEmpty] as const,
});

const RenewOwnersCommitteeResult = createUnionType({
  name: 'RenewOwnersCommitteeResult',
  ...says('业主委员会换届的结果', 'Outcome of beginning a new term of an owners’ committee'),
  types: () => [OwnersCommittee, SeatChangesLater, DateIsOutOfRange, PeriodIsEmpty] as const,
});

@Resolver()
export class OwnersCommitteeResolver {
  @Mutation(() => EstablishOwnersCommitteeResult, {
    nullable: true,
    ...says('成立业主委员会', 'Establish the owners’ committee of a compound'),
  })
  establishOwnersCommittee(
    @Arg('input', () => EstablishOwnersCommitteeInput, says('内容', 'Input')) input: EstablishOwnersCommitteeInput,
    @Ctx() context: Context,
  ): Promise<typeof EstablishOwnersCommitteeResult> {
    return establishOwnersCommittee(context, input);
  }

  @Mutation(() => RenewOwnersCommitteeResult, { nullable: true, ...says('业主委员会换届', 'Begin a new term of an owners’ committee') })
  renewOwnersCommittee(
    @Arg('input', () => RenewOwnersCommitteeInput, says('内容', 'Input')) input: RenewOwnersCommitteeInput,
    @Ctx() context: Context,
  ): Promise<typeof RenewOwnersCommitteeResult> {
    return renewOwnersCommittee(context, input);
  }
}
