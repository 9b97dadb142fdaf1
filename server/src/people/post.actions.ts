import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.ts';
import { OrganizationKind } from '../organizations/organization-kind.entity.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { checkGiven } from '../shared/correct.ts';
import { problem } from '../shared/problems.ts';
import { authorizeWriting, checkVersion, inTransaction, load } from '../shared/writing.ts';
import { PostKind } from './post-kind.entity.ts';
import { Post } from './post.entity.ts';
import { PostExists, PostKindIsNotAllowed } from './post.errors.ts';
import type { CreatePostInput, RetitlePostInput } from './post.inputs.ts';

/** Sets up a seat in an organization. Which kinds of post it may have is reference data. */
export function createPost(context: Context, input: CreatePostInput): Promise<Post | PostExists | PostKindIsNotAllowed> {
  authorizeWriting(context);
  if (input.title != null) checkGiven('title', input.title);
  return inTransaction(context, async (em) => {
    // Locked, so that of two posts of one title the second meets the first.
    const organization = await load<Organization>(em, Organization as never, input.organizationId, { called: '组织', lock: true });
    const kind = await load(em, PostKind, input.kindId, { called: '职务类别' });
    if (kind.single && input.single === false) throw problem('BAD_USER_INPUT', `input.single：${kind.name}只能独任。`);
    const title = (input.title ?? kind.name).trim();
    const refused = (await checkKind(em, kind, organization)) ?? (await checkTitle(em, organization, title));
    if (refused) return refused;
    const [last] = await em.find(Post, { organization } as never, { orderBy: { position: 'desc' } as never, limit: 1 });
    const post = em.create(Post, {
      organization,
      kind,
      title,
      head: input.head ?? false,
      single: input.single ?? kind.single,
      position: input.position ?? ((last as Post | undefined)?.position ?? 0) + 1,
    } as never) as Post;
    await em.flush();
    return post;
  });
}

/** Gives a seat another title; kind and holders stay. */
export function retitlePost(context: Context, input: RetitlePostInput): Promise<Post | PostExists> {
  authorizeWriting(context);
  checkGiven('title', input.title);
  return inTransaction(context, async (em) => {
    const post = await load(em, Post, input.postId, { called: '职务', lock: true });
    checkVersion(post, input.version);
    const title = input.title.trim();
    const organization = await load<Organization>(em, Organization as never, post.organization.id, { called: '组织', lock: true });
    const taken = await checkTitle(em, organization, title, post);
    if (taken) return taken;
    post.title = title;
    return post;
  });
}

async function checkTitle(em: EntityManager, organization: Organization, title: string, except?: Post): Promise<PostExists | null> {
  const post = await em.findOne(Post, { organization, title, ...(except && { id: { $ne: except.id } }) } as never);
  if (!post) return null;
  return Object.assign(new PostExists(), { message: `${organization.name}已设有“${title}”。`, post });
}

/** A kind without a list goes anywhere; a kind of organization stands for its narrower ones, too. */
async function checkKind(em: EntityManager, kind: PostKind, organization: Organization): Promise<PostKindIsNotAllowed | null> {
  const allowed = kind.organizationKinds;
  let own: OrganizationKind | undefined = await organization.kind.loadOrFail();
  while (own && !allowed.includes(own.code)) own = (await own.broader?.load()) ?? undefined;
  if (own || allowed.length === 0) return null;
  const kinds = await em.find(OrganizationKind, { code: { $in: allowed } });
  return Object.assign(new PostKindIsNotAllowed(), {
    message: `“${kind.name}”只能设在：${kinds.map(({ name }) => name).join('、')}。“${organization.name}”不属于这些类别。`,
    allowed,
  });
}
