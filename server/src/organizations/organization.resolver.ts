import { Arg, createUnionType, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { PeriodIsEmpty } from '../shared/period.ts';
import { says } from '../shared/says.ts';
import { dissolveOrganization, establishOrganization, renameOrganization } from './organization.actions.ts';
import { Organization } from './organization.entity.ts';
import { CodeIsUnknown, CreditCodeIsInvalid, CreditCodeIsTaken } from './organization.errors.ts';
import { DissolveOrganizationInput, EstablishOrganizationInput, RenameOrganizationInput } from './organization.inputs.ts';

@ObjectType(says('已登记的组织', 'An organization as recorded'))
export class OrganizationRecorded {
  @Field(() => Organization, says('组织', 'Organization'))
  organization!: Organization;
}

const typeOf = (value: object): string => (value.constructor === Object ? 'OrganizationRecorded' : value.constructor.name);

const EstablishOrganizationResult = createUnionType({
  name: 'EstablishOrganizationResult',
  ...says('登记组织的结果', 'Outcome of establishing an organization'),
  types: () => [OrganizationRecorded, CodeIsUnknown, CreditCodeIsInvalid, CreditCodeIsTaken] as const,
  resolveType: typeOf as never,
});

const ChangeOrganizationResult = createUnionType({
  name: 'ChangeOrganizationResult',
  ...says('变更组织的结果', 'Outcome of changing an organization'),
  types: () => [OrganizationRecorded, PeriodIsEmpty] as const,
  resolveType: typeOf as never,
});

@Resolver()
export class OrganizationResolver {
  @Mutation(() => EstablishOrganizationResult, { nullable: true, ...says('登记组织', 'Establish an organization') })
  establishOrganization(
    @Arg('input', () => EstablishOrganizationInput, says('内容', 'Input')) input: EstablishOrganizationInput,
    @Ctx() context: Context,
  ): Promise<typeof EstablishOrganizationResult> {
    return establishOrganization(context, input) as never;
  }

  @Mutation(() => ChangeOrganizationResult, { nullable: true, ...says('终止组织', 'Dissolve an organization') })
  dissolveOrganization(
    @Arg('input', () => DissolveOrganizationInput, says('内容', 'Input')) input: DissolveOrganizationInput,
    @Ctx() context: Context,
  ): Promise<typeof ChangeOrganizationResult> {
    return dissolveOrganization(context, input);
  }

  @Mutation(() => ChangeOrganizationResult, { nullable: true, ...says('更名', 'Rename an organization') })
  renameOrganization(
    @Arg('input', () => RenameOrganizationInput, says('内容', 'Input')) input: RenameOrganizationInput,
    @Ctx() context: Context,
  ): Promise<typeof ChangeOrganizationResult> {
    return renameOrganization(context, input);
  }
}
