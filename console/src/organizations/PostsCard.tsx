import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import type { ReactNode } from 'react';
import { useOrganizationWords } from '../i18n/organizations.ts';
import { Card } from '../ui/Card.tsx';
import { Empty } from '../ui/Empty.tsx';
import type { OpenForm } from '../ui/form/useOpenForm.ts';
import { PostTable, PostTable_post } from './PostTable.tsx';

export const PostsCard_organization = graphql(
  `
    fragment PostsCard_organization on Organization {
      id
      posts(orderBy: [{ position: ASC }], first: 100) {
        totalCount
        nodes {
          id
          ...PostTable_post
        }
      }
      vacantCount: posts(filter: { appointments: { none: {} } }) {
        totalCount
      }
    }
  `,
  [PostTable_post],
);

interface PostsCardProps {
  organization: FragmentOf<typeof PostsCard_organization>;
  vacantSince: ReadonlyMap<string, string>;
  opened: OpenForm;
  /** Each appointment can be ended from its row. */
  withEnds?: boolean;
  extra?: ReactNode;
}

export function PostsCard({ organization, vacantSince, opened, withEnds, extra }: PostsCardProps) {
  const t = useOrganizationWords();
  const { posts, vacantCount } = readFragment(PostsCard_organization, organization);
  const seats = posts.totalCount;
  const vacant = vacantCount.totalCount;
  return (
    <Card title={t('postsTitle')} note={seats ? t('postsNote', { seats, held: seats - vacant, vacant }) : undefined} extra={extra} flush>
      {seats ? (
        <PostTable posts={posts.nodes} vacantSince={vacantSince} opened={opened} withEnds={withEnds} />
      ) : (
        <Empty>{t('postsNone')}</Empty>
      )}
    </Card>
  );
}
