import { graphql } from '@sanfang/schema/graphql.ts';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { useMinutesWords } from '../i18n/minutes.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { CopyLink } from '../ui/CopyLink.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Page } from '../ui/Page.tsx';
import { PrintButton } from '../ui/PrintButton.tsx';
import { Trail } from '../ui/Trail.tsx';
import { Minutes_meeting } from './minutesFacts.ts';
import { MinutesSheet } from './MinutesSheet.tsx';
import '../ui/Card.css';

const MinutesPage_query = graphql(
  `
    query MinutesPage($id: ID!) {
      node(id: $id, asOf: null) {
        __typename
        ... on Meeting {
          ...Minutes_meeting
        }
      }
    }
  `,
  [Minutes_meeting],
);

/** The minutes of one meeting as they are printed: one A4 page for an ordinary one. */
export function MinutesPage() {
  const t = useMinutesWords();
  const { to } = useHubLocation();
  const { id = '', meetingId = '' } = useParams();
  const [{ data, error, fetching, stale }, reload] = useQuery({ query: MinutesPage_query, variables: { id: meetingId } });
  const meeting = data?.node?.__typename === 'Meeting' ? data.node : undefined;
  const title = meeting ? t('pageTitle', { number: meeting.number }) : t('title');
  return (
    <Page
      title={title}
      head={
        <header className="page-head no-print">
          <h1>{title}</h1>
          <div className="page-actions">
            <CopyLink iconOnly />
            <PrintButton />
          </div>
        </header>
      }
      trail={
        <Trail
          label={t('trail')}
          steps={[
            { label: t('coordination'), to: to('/coordination') },
            ...(meeting ? [{ label: meeting.organization.name, to: to(`/coordination/${id}`, { meeting: meeting.id }) }] : []),
            { label: title },
          ]}
        />
      }
      error={error && !data ? error : undefined}
      onRetry={() => reload({ requestPolicy: 'network-only' })}
      loading={!data && !error}
      busy={!!data && (fetching || stale)}
    >
      {meeting && <MinutesSheet meeting={meeting} />}
      {data && !meeting && (
        <div className="card">
          <Empty>{t('notFound')}</Empty>
        </div>
      )}
    </Page>
  );
}
