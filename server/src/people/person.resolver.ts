import { Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { says } from '../shared/says.ts';
import { Person } from './person.entity.ts';

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
}

const masked = (phone: string): string => (phone.length < 7 ? '•'.repeat(phone.length) : `${phone.slice(0, 3)}••••${phone.slice(-2)}`);
