import { Arg, createUnionType, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { says } from '../shared/says.ts';
import { createPost, retitlePost } from './post.actions.ts';
import { Post } from './post.entity.ts';
import { PostExists, PostKindIsNotAllowed } from './post.errors.ts';
import { CreatePostInput, RetitlePostInput } from './post.inputs.ts';

const CreatePostResult = createUnionType({
  name: 'CreatePostResult',
  ...says('设置职务的结果', 'Outcome of creating a post'),
  types: () => [Post, PostExists, PostKindIsNotAllowed] as const,
});

const RetitlePostResult = createUnionType({
  name: 'RetitlePostResult',
  ...says('职务改名的结果', 'Outcome of retitling a post'),
  types: () => [Post, PostExists] as const,
});

@Resolver()
export class PostResolver {
  @Mutation(() => CreatePostResult, { nullable: true, ...says('设置职务', 'Create a post') })
  createPost(
    @Arg('input', () => CreatePostInput, says('内容', 'Input')) input: CreatePostInput,
    @Ctx() context: Context,
  ): Promise<typeof CreatePostResult> {
    return createPost(context, input);
  }

  @Mutation(() => RetitlePostResult, { nullable: true, ...says('职务改名', 'Retitle a post') })
  retitlePost(
    @Arg('input', () => RetitlePostInput, says('内容', 'Input')) input: RetitlePostInput,
    @Ctx() context: Context,
  ): Promise<typeof RetitlePostResult> {
    return retitlePost(context, input);
  }
}
