import { Arg, createUnionType, Ctx, Extensions, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { says } from '../shared/says.ts';
import { correctPerson, registerPerson } from './person.actions.ts';
import { Person } from './person.entity.ts';
import { PersonMayExist } from './person.errors.ts';
import { CorrectPersonInput, RegisterPersonInput } from './person.inputs.ts';

const RegisterPersonResult = createUnionType({
  name: 'RegisterPersonResult',
  ...says('登记人员的结果', 'Outcome of registering a person'),
  types: () => [Person, PersonMayExist] as const,
});

@Resolver(() => Person)
export class PersonResolver {
  @FieldResolver(() => String, {
    nullable: true,
    ...says('电话', 'Phone', { zh: '无权时遮蔽中间位', en: 'masked where the caller has no grant' }),
  })
  @Extensions({ needs: ['phone'] })
  // An entity type here would make type-graphql build an entity of every row.
  phone(@Root() row: any, @Ctx() { viewer }: Context): string | null {
    const { phone } = row as { phone: string | null };
    return phone && (viewer.seesPhones ? phone : masked(phone));
  }

  @Mutation(() => RegisterPersonResult, { nullable: true, ...says('登记人员', 'Register a person') })
  registerPerson(
    @Arg('input', () => RegisterPersonInput, says('内容', 'Input')) input: RegisterPersonInput,
    @Ctx() context: Context,
  ): Promise<typeof RegisterPersonResult> {
    return registerPerson(context, input);
  }

  @Mutation(() => Person, { nullable: true, ...says('更正人员', 'Correct a person') })
  correctPerson(
    @Arg('input', () => CorrectPersonInput, says('内容', 'Input')) input: CorrectPersonInput,
    @Ctx() context: Context,
  ): Promise<Person> {
    return correctPerson(context, input);
  }
}

const masked = (phone: string): string => (phone.length < 7 ? '•'.repeat(phone.length) : `${phone.slice(0, 3)}••••${phone.slice(-2)}`);
