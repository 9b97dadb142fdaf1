import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { Link } from 'react-router';
import { usePeopleWords } from '../i18n/people.ts';
import { OrganizationLink, OrganizationLink_organization } from '../organizations/OrganizationLink.tsx';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { StateMark } from '../ui/StateMark.tsx';

export const VacantPost_post = graphql(
  `
    fragment VacantPost_post on Post {
      id
      title
      head
      organization {
        id
        name
        division {
          id
          name
        }
        ...OrganizationLink_organization
      }
      appointments(filter: { since: { lte: $date } }, orderBy: [{ since: DESC }], first: 1) {
        nodes {
          id
          until
          note
          person {
            id
            name
          }
        }
      }
    }
  `,
  [OrganizationLink_organization],
);

export function VacantPosts({ posts }: { posts: FragmentOf<typeof VacantPost_post>[] }) {
  const t = usePeopleWords();
  const { to } = useHubLocation();
  const rows = posts.map((post) => readFragment(VacantPost_post, post));
  const none = <span className="mute">—</span>;
  return (
    <DataTable
      label={t('tabVacant')}
      rows={rows}
      rowKey={({ id }) => id}
      rowName={({ title, organization }) => `${organization.name} ${title}`}
      columns={[
        {
          key: 'organization',
          title: t('columnOrganization'),
          cell: ({ organization }) => <OrganizationLink organization={organization} size={20} />,
        },
        {
          key: 'post',
          title: t('columnPost'),
          cell: ({ title, head }) => (
            <span className="vacant-post">
              {title} <StateMark state="VACANT" text={head ? t('vacantHead') : undefined} />
            </span>
          ),
        },
        { key: 'since', title: t('columnVacantSince'), width: 120, cell: ({ appointments }) => appointments.nodes[0]?.until ?? t('never') },
        {
          key: 'last',
          title: t('columnLast'),
          width: 110,
          cell: ({ appointments }) => {
            const person = appointments.nodes[0]?.person;
            return person ? <Link to={to(`/people/${person.id}`)}>{person.name}</Link> : none;
          },
        },
        { key: 'note', title: t('columnNote'), cell: ({ appointments }) => appointments.nodes[0]?.note ?? none },
        { key: 'place', title: t('columnPlace'), cell: ({ organization }) => organization.division.name },
      ]}
    />
  );
}
