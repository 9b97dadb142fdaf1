import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { DateOnly } from '../shared/scalars.ts';
import { says } from '../shared/says.ts';
import { Role } from './roles.ts';

@ObjectType(says('当前用户', 'Viewer', { zh: '正在查询的账号或密钥', en: 'the account or key that asks' }))
export class ViewerInfo {
  @Field(() => String, says('账号', 'Account', { zh: '账号或密钥名称', en: 'account or name of the key' }))
  name!: string;

  @Field(() => String, says('显示名', 'Display name'))
  displayName!: string;

  @Field(() => Role, says('角色', 'Role'))
  role!: Role;

  @Field(() => [String], says('辖区', 'Scope', { zh: '区划代码；空即全国', en: 'division codes; empty means everywhere' }))
  scope!: string[];
}

@ObjectType(says('系统', 'Hub'))
export class HubInfo {
  @Field(() => DateOnly, says('今天', 'Today', { zh: '省略 asOf 时采用的日期', en: 'the day that asOf means when left out' }))
  today!: string;
}

@Resolver()
export class HubResolver {
  @Query(() => ViewerInfo, says('当前用户', 'The viewer'))
  viewer(@Ctx() { viewer }: Context): ViewerInfo {
    return { name: viewer.name, displayName: viewer.displayName, role: viewer.role, scope: viewer.codes };
  }

  @Query(() => HubInfo, says('系统', 'The hub'))
  hub(@Ctx() { today }: Context): HubInfo {
    return { today };
  }
}
