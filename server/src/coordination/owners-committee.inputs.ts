import { Field, ID, InputType, Int } from 'type-graphql';
import { says } from '../shared/says.ts';
import { DateOnly } from '../shared/scalars.ts';

@InputType(says('成立业主委员会', 'What establishes an owners’ committee'))
export class EstablishOwnersCommitteeInput {
  @Field(() => ID, says('小区', 'Compound'))
  compoundId!: string;

  @Field(() => String, {
    nullable: true,
    ...says('名称', 'Name', { zh: '不写即小区名加“业主委员会”', en: 'made from the name of the compound unless given' }),
  })
  name?: string | null;

  @Field(() => DateOnly, says('成立日期', 'Established on', { zh: '也是本届第一天', en: 'the first day of its term, too' }))
  establishedOn!: string;

  @Field(() => DateOnly, says('任期至', 'Term until', { zh: '自这一天起任期已满', en: 'the first day on which the term is over' }))
  termUntil!: string;
}

@InputType(says('业主委员会换届', 'What begins a new term of an owners’ committee'))
export class RenewOwnersCommitteeInput {
  @Field(() => ID, says('业主委员会', 'Owners’ committee'))
  organizationId!: string;

  @Field(() => Int, says('版本', 'Version', { zh: '读取时的版本', en: 'as it was read' }))
  version!: number;

  @Field(() => DateOnly, says('本届起', 'Term since'))
  termSince!: string;

  @Field(() => DateOnly, says('任期至', 'Term until', { zh: '自这一天起任期已满', en: 'the first day on which the term is over' }))
  termUntil!: string;
}
