import { graphql } from '@sanfang/schema/graphql.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onEachEngine, openHub, type TestHub } from '../kit/hub.ts';
import { changqing, nothingChanges, organizationId, postId, tianshui } from '../kit/rows.ts';
import { type Caller, editor, reader } from '../kit/viewers.ts';

const createPost = graphql(`
  mutation ($input: CreatePostInput!) {
    createPost(input: $input) {
      __typename
      ... on Post {
        id
        title
        head
        single
        position
        version
        organization {
          name
        }
      }
      ... on PostExists {
        message
        post {
          title
        }
      }
      ... on PostKindIsNotAllowed {
        message
        allowed
      }
    }
  }
`);
const retitlePost = graphql(`
  mutation ($input: RetitlePostInput!) {
    retitlePost(input: $input) {
      __typename
      ... on Post {
        title
        version
      }
      ... on PostExists {
        post {
          title
        }
      }
    }
  }
`);

onEachEngine((engine) => {
  let hub: TestHub;
  let committee: string;
  const kinds = new Map<string, string>();
  beforeAll(async () => {
    hub = await openHub({ engine });
    committee = await organizationId(hub, '王马社区居民委员会');
    for (const { code, id } of await hub.sql<{ code: string; id: string }>('select code, id from post_kind')) kinds.set(code, id);
  });
  afterAll(() => hub.close());

  const asked = (kind: string, more: object = {}) => ({ input: { organizationId: committee, kindId: kinds.get(kind)!, ...more } });
  const create = async (kind: string, more: object = {}) => (await hub.ask(editor(changqing), createPost, asked(kind, more))).createPost;
  const refusal = (kind: string, more: object, caller: Caller = editor(changqing)) => hub.refusal(caller, createPost, asked(kind, more));

  describe('refuses, and changes nothing:', () => {
    nothingChanges(() => hub);

    test('a kind that this kind of organization does not have, and says where it belongs', async () => {
      expect(await create('STATION_HEAD')).toEqual({
        __typename: 'PostKindIsNotAllowed',
        message: expect.stringContaining('王马社区居民委员会'),
        allowed: ['PUBLIC_SERVICE_STATION'],
      });
    });

    test('a title that is there', async () => {
      expect(await create('COMMITTEE_MEMBER', { title: '委员（文体）' })).toMatchObject({
        __typename: 'PostExists',
        post: { title: '委员（文体）' },
      });
    });

    test('several holders of what one holds', async () => {
      expect(await refusal('COMMITTEE_DIRECTOR', { title: '第二主任', single: false })).toMatchObject({ code: 'BAD_USER_INPUT' });
    });

    test('a title of blanks, a reader, an editor of another street', async () => {
      expect(await refusal('COMMITTEE_MEMBER', { title: ' ' })).toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(await refusal('COMMITTEE_MEMBER', { title: '委员（青少年）' }, reader(changqing))).toMatchObject({ code: 'FORBIDDEN' });
      expect(await refusal('COMMITTEE_MEMBER', { title: '委员（青少年）' }, editor(tianshui))).toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  test('a seat is set up at the end of the roster, as its kind says', async () => {
    const [last] = await hub.sql<{ position: number }>('select max(position) as position from post where organization_id = ?', [committee]);
    expect(await create('COMMITTEE_MEMBER', { title: ' 委员（青少年） ', single: true })).toEqual({
      __typename: 'Post',
      id: expect.any(String),
      title: '委员（青少年）',
      head: false,
      single: true,
      position: last!.position + 1,
      version: 1,
      organization: { name: '王马社区居民委员会' },
    });
    expect(await create('MEDIATOR')).toMatchObject({ title: '人民调解员', single: false });
  });

  test('a kind stands for its narrower ones: a Party committee has what Party organizations have', async () => {
    const party = await organizationId(hub, '王马社区党委');
    expect(await create('PARTY_BODY_MEMBER', { organizationId: party, title: '委员（统战）' })).toMatchObject({ __typename: 'Post' });
  });

  test('a title is changed, and only by who read the present version', async () => {
    const post = await postId(hub, '王马社区居民委员会', '委员（文体）');
    const retitle = (title: string, version = 1) => hub.run(editor(changqing), retitlePost, { input: { postId: post, version, title } });
    expect((await retitle('副主任')).data?.retitlePost).toEqual({ __typename: 'PostExists', post: { title: '副主任' } });
    expect((await retitle('委员（文化体育）')).data?.retitlePost).toEqual({ __typename: 'Post', title: '委员（文化体育）', version: 2 });
    expect((await retitle('委员（文体）')).errors).toMatchObject([{ extensions: { code: 'CONFLICT', version: 2 } }]);
  });
});
