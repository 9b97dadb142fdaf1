import { Field, ID, InputType, Int } from 'type-graphql';
import { says } from '../shared/says.ts';

@InputType(says('设置职务', 'What creates a post'))
export class CreatePostInput {
  @Field(() => ID, says('组织', 'Organization'))
  organizationId!: string;

  @Field(() => ID, says('职务类别', 'Kind', { zh: '须允许设在这类组织中', en: 'one that this kind of organization may have' }))
  kindId!: string;

  @Field(() => String, { nullable: true, ...says('职务名称', 'Title', { zh: '缺省为类别名称', en: 'by default the name of the kind' }) })
  title?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    ...says('负责人', 'Head', { zh: '担任者是组织的负责人', en: 'its holder heads the organization' }),
  })
  head?: boolean | null;

  @Field(() => Boolean, { nullable: true, ...says('独任', 'Single', { zh: '缺省从类别', en: 'by default as its kind' }) })
  single?: boolean | null;

  @Field(() => Int, { nullable: true, ...says('次序', 'Position', { zh: '缺省排在最后', en: 'by default the last' }) })
  position?: number | null;
}

@InputType(says('职务改名', 'What retitles a post'))
export class RetitlePostInput {
  @Field(() => ID, says('职务', 'Post'))
  postId!: string;

  @Field(() => Int, says('版本', 'Version', { zh: '读取时的版本', en: 'as it was read' }))
  version!: number;

  @Field(() => String, says('职务名称', 'Title'))
  title!: string;
}
