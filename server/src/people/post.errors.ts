import { Field, ObjectType } from 'type-graphql';
import { Refusal } from '../shared/refusal.ts';
import { says } from '../shared/says.ts';
import { Post } from './post.entity.ts';

@ObjectType({
  ...says('职务已设置', 'Post exists', { zh: '组织中已有同名职务', en: 'the organization has a post of this title' }),
  implements: Refusal,
})
export class PostExists extends Refusal {
  @Field(() => Post, says('已有的职务', 'The existing post'))
  post!: Post;
}

@ObjectType({ ...says('这类组织不设这种职务', 'Kind of post is not allowed here'), implements: Refusal })
export class PostKindIsNotAllowed extends Refusal {
  @Field(
    () => [String],
    says('允许的组织类别', 'Allowed kinds', { zh: '类别代码，含其下位类别', en: 'codes, each with its narrower kinds' }),
  )
  allowed!: string[];
}
