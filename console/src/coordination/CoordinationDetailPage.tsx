import ShareAltOutlined from '@ant-design/icons/es/icons/ShareAltOutlined';
import { graphql } from '@sanfang/schema/graphql.ts';
import Button from 'antd/es/button';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { useCoordinationWords } from '../i18n/coordination.ts';
import { LinesCard, LinesCard_organization } from '../organizations/LinesCard.tsx';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { CopyLink } from '../ui/CopyLink.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Page } from '../ui/Page.tsx';
import { PrintButton } from '../ui/PrintButton.tsx';
import { Trail } from '../ui/Trail.tsx';
import { CompoundCard, CompoundCard_compound } from './CompoundCard.tsx';
import { ManagementTimeline, ManagementTimeline_compound } from './ManagementTimeline.tsx';
import { OwnersCard, OwnersCard_compound } from './OwnersCard.tsx';
import { SeatHistory, SeatHistory_compound } from './SeatHistory.tsx';
import { SeatStrip } from './SeatStrip.tsx';
import { SeatFacts_compound } from './seatFacts.ts';
import '../ui/Card.css';
import './CoordinationDetailPage.css';

const Now_compound = graphql(
  `
    fragment CoordinationDetailNow_compound on Compound @_unmask {
      id
      name
      households
      division {
        id
        code
        name
      }
      coordinations(first: 1) {
        nodes {
          id
          establishedOn
          agreementNumber
          ...LinesCard_organization
        }
      }
      ...SeatFacts_compound
      ...OwnersCard_compound
      ...CompoundCard_compound
    }
  `,
  [LinesCard_organization, SeatFacts_compound, OwnersCard_compound, CompoundCard_compound],
);

const Ever_compound = graphql(
  `
    fragment CoordinationDetailEver_compound on Compound @_unmask {
      id
      ...ManagementTimeline_compound
      ...SeatHistory_compound
    }
  `,
  [ManagementTimeline_compound, SeatHistory_compound],
);

// The address may name the compound or its coordination. What happened over time is read of all times up to the day.
const CoordinationDetailPage_query = graphql(
  `
    query CoordinationDetailPage($id: ID!, $asOf: Date, $date: Date!, $phones: Boolean!) {
      now: node(id: $id, asOf: $asOf) {
        __typename
        ... on Compound {
          ...CoordinationDetailNow_compound
        }
        ... on TripartyCoordination {
          compound {
            ...CoordinationDetailNow_compound
          }
        }
      }
      ever: node(id: $id, asOf: null) {
        __typename
        ... on Compound {
          ...CoordinationDetailEver_compound
        }
        ... on TripartyCoordination {
          compound {
            ...CoordinationDetailEver_compound
          }
        }
      }
    }
  `,
  [Now_compound, Ever_compound],
);

export function CoordinationDetailPage() {
  const t = useCoordinationWords();
  const where = useHubLocation();
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const [{ data, error, fetching, stale }, reload] = useQuery({
    query: CoordinationDetailPage_query,
    variables: { id, asOf: where.asOf, date: where.date, phones: true },
  });

  const now = data?.now?.__typename === 'Compound' ? data.now : data?.now?.__typename === 'TripartyCoordination' ? data.now.compound : null;
  const ever =
    data?.ever?.__typename === 'Compound' ? data.ever : data?.ever?.__typename === 'TripartyCoordination' ? data.ever.compound : null;
  const coordination = now?.coordinations.nodes[0];
  const title = now ? t('detailTitle', { name: now.name }) : t('title');
  const board = where.to('/coordination');
  return (
    <Page
      title={title}
      error={error && !data ? error : undefined}
      onRetry={() => reload({ requestPolicy: 'network-only' })}
      loading={!data && !error}
      busy={!!data && (fetching || stale)}
      trail={
        <Trail
          label={t('trail')}
          steps={[
            { label: t('title'), to: board },
            ...(now
              ? [{ label: now.division.name, to: where.to('/coordination', { community: now.division.code }) }, { label: now.name }]
              : []),
          ]}
        />
      }
      counts={
        now && (
          <>
            {coordination ? (
              <>
                {coordination.establishedOn && <span>{t('madeOn', { date: coordination.establishedOn })}</span>}
                <span>{coordination.agreementNumber ? t('agreement', { number: coordination.agreementNumber }) : t('noAgreement')}</span>
              </>
            ) : (
              <strong className="tone-bad">{t('notMade')}</strong>
            )}
            {now.households !== null && <span>{t('households', { number: now.households.toLocaleString() })}</span>}
          </>
        )
      }
      actions={
        now && (
          <>
            <Button icon={<ShareAltOutlined />} onClick={() => void navigate(where.to('/graph', { center: coordination?.id ?? now.id }))}>
              {t('graph')}
            </Button>
            <CopyLink iconOnly />
            <PrintButton />
          </>
        )
      }
    >
      {data && !now && (
        <div className="card">
          <Empty>{data.ever ? t('notThen', { date: where.date }) : t('notFound')}</Empty>
        </div>
      )}
      {now && (
        <>
          <SeatStrip compound={now} />
          <div className="coordination-detail">
            <div>
              {ever && <ManagementTimeline compound={ever} />}
              {ever && <SeatHistory compound={ever} />}
            </div>
            <div className="coordination-side">
              <OwnersCard compound={now} />
              <CompoundCard compound={now} />
              {coordination && <LinesCard organization={coordination} />}
            </div>
          </div>
        </>
      )}
    </Page>
  );
}
