import type { ReadContext } from '@sanfang/server/src/reading/run.ts';
import { Node } from '@sanfang/server/src/shared/node.ts';
import { says } from '@sanfang/server/src/shared/says.ts';
import {
  Arg,
  createUnionType,
  Ctx,
  Extensions,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { toyId } from './toy-data.ts';
import { Body, Holding, Human, Seat } from './toy-entities.ts';

/** What is code: a mask, a plain root field, a mutation with a typed refusal. */

@Resolver(() => Human)
export class HumanResolver {
  @FieldResolver(() => String, { nullable: true, ...says('电话', 'Phone', { zh: '按授权遮蔽', en: 'masked unless granted' }) })
  @Extensions({ needs: ['phone'] })
  phone(@Root() row: any, @Ctx() { viewer }: ReadContext): string | null {
    const phone = (row as { phone: string | null }).phone;
    return phone && (viewer.seesPhones ? phone : `${phone.slice(0, 3)}****${phone.slice(-2)}`);
  }
}

@Resolver(() => Body)
export class BodyResolver {
  @FieldResolver(() => String, { nullable: true, ...says('热线', 'Hotline') })
  @Extensions({ needs: ['hotline'] })
  hotline(@Root() row: any, @Ctx() { viewer }: ReadContext): string | null {
    const { hotline } = row as { hotline: string | null };
    return hotline && (viewer.seesPhones ? hotline : `${hotline.slice(0, 4)}****`);
  }

  /** Code on an interface, with an argument, over a formula and a column that is not published. */
  @FieldResolver(() => String, { nullable: true, ...says('简码', 'Short code') })
  @Extensions({ needs: ['lowerCode', 'divisionCode'] })
  shortCode(
    @Root() row: any,
    @Arg('digits', () => Int, { defaultValue: 4, ...says('位数', 'Digits') }) digits: number,
    @Ctx() { viewer }: ReadContext,
  ): string | null {
    const { lowerCode, divisionCode } = row as { lowerCode: string | null; divisionCode: string };
    return lowerCode && `${viewer.databaseRole} ${divisionCode.slice(0, digits)} ${lowerCode}`;
  }
}

@ObjectType(says('职务已有人', 'Seat is taken'))
export class SeatIsTaken {
  @Field(() => Seat, says('职务', 'Seat')) seat!: { id: string };
}
const HoldResult = createUnionType({
  name: 'HoldResult',
  ...says('任职结果', 'Result of holding'),
  types: () => [Holding, SeatIsTaken] as const,
  resolveType: (row) => ('$type' in row ? (row.$type as string) : 'SeatIsTaken'),
});

@Resolver()
export class HoldResolver {
  @Query(() => String, says('当前角色', 'Role of the caller'))
  role(@Ctx() { viewer }: ReadContext): string {
    return viewer.databaseRole;
  }

  @Mutation(() => HoldResult, says('任职', 'Hold a seat'))
  hold(
    @Arg('holding', () => ID, says('任职', 'Holding')) id: string,
    @Arg('taken', () => Boolean, says('已有人', 'Taken')) taken: boolean,
  ): unknown {
    return taken ? Object.assign(new SeatIsTaken(), { seat: { id } }) : { id };
  }

  @Mutation(() => Node, { nullable: true, ...says('任何对象', 'Anything') })
  touch(@Arg('id', () => ID, says('编号', 'Id')) id: string): { id: string } {
    return { id };
  }

  @Mutation(() => Node, { nullable: true, ...says('首个对象', 'The first of a concept') })
  first(@Arg('concept', () => String, says('概念', 'Concept')) concept: 'Human' | 'Seat'): { id: string } {
    return { id: toyId(concept, 0) };
  }

  @Mutation(() => [Seat], says('增设职务', 'Add seats'))
  addSeats(@Arg('ids', () => [ID], says('职务', 'Seats')) ids: string[]): { id: string }[] {
    return ids.map((id) => ({ id }));
  }
}

export const toyResolvers = [HumanResolver, BodyResolver, HoldResolver] as const;
