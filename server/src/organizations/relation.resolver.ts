import { Arg, createUnionType, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { PeriodIsEmpty } from '../shared/period.ts';
import { says } from '../shared/says.ts';
import { CodeIsUnknown } from './organization.errors.ts';
import { endRelation, relateOrganizations } from './relation.actions.ts';
import { Relation } from './relation.entity.ts';
import { KindIsNotAllowed, RelationExists } from './relation.errors.ts';
import { EndRelationInput, RelateOrganizationsInput } from './relation.inputs.ts';

const RelateOrganizationsResult = createUnionType({
  name: 'RelateOrganizationsResult',
  ...says('登记关系的结果', 'Outcome of relating organizations'),
  types: () => [Relation, KindIsNotAllowed, RelationExists, PeriodIsEmpty, CodeIsUnknown] as const,
});

const EndRelationResult = createUnionType({
  name: 'EndRelationResult',
  ...says('结束关系的结果', 'Outcome of ending a relation'),
  types: () => [Relation, PeriodIsEmpty] as const,
});

@Resolver()
export class RelationResolver {
  @Mutation(() => RelateOrganizationsResult, { nullable: true, ...says('登记关系', 'Relate two organizations') })
  relateOrganizations(
    @Arg('input', () => RelateOrganizationsInput, says('内容', 'Input')) input: RelateOrganizationsInput,
    @Ctx() context: Context,
  ): Promise<typeof RelateOrganizationsResult> {
    return relateOrganizations(context, input);
  }

  @Mutation(() => EndRelationResult, { nullable: true, ...says('结束关系', 'End a relation') })
  endRelation(
    @Arg('input', () => EndRelationInput, says('内容', 'Input')) input: EndRelationInput,
    @Ctx() context: Context,
  ): Promise<typeof EndRelationResult> {
    return endRelation(context, input);
  }
}
