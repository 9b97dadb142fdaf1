import { addDays } from '@sanfang/schema/codes/dates.ts';
import Button from 'antd/es/button';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { useCoordinationWords } from '../i18n/coordination.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Card } from '../ui/Card.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useOpenForm } from '../ui/form/useOpenForm.ts';
import { Page } from '../ui/Page.tsx';
import { Trail } from '../ui/Trail.tsx';
import { AgreementList } from './AgreementList.tsx';
import { instantOf } from './clock.ts';
import { CompoundCard } from './CompoundCard.tsx';
import { CoordinationActions } from './CoordinationActions.tsx';
import { CoordinationForms } from './CoordinationForms.tsx';
import { CoordinationTabs } from './CoordinationTabs.tsx';
import { CoordinationDetailPage_query } from './detailQuery.ts';
import { DisputeList } from './DisputeList.tsx';
import { ManagementTimeline } from './ManagementTimeline.tsx';
import { MeetingList } from './MeetingList.tsx';
import { MeetingSummary } from './MeetingSummary.tsx';
import { OpenItems } from './OpenItems.tsx';
import { OwnersCard } from './OwnersCard.tsx';
import { ProjectList } from './ProjectList.tsx';
import { SeatHistory } from './SeatHistory.tsx';
import { SeatStrip } from './SeatStrip.tsx';
import '../ui/Card.css';
import './CoordinationDetailPage.css';

export function CoordinationDetailPage() {
  const t = useCoordinationWords();
  const where = useHubLocation();
  const { id = '' } = useParams();
  const chosen = where.param('meeting') ?? '';
  // An earlier day knows of the meetings held until then; today also of those to come.
  const until = where.past ? { startsAt: { lt: instantOf(addDays(where.date, 1), '00:00') } } : {};
  const [{ data, error, fetching, stale }, reload] = useQuery({
    query: CoordinationDetailPage_query,
    variables: {
      id,
      asOf: where.asOf,
      date: where.date,
      phones: true,
      until,
      held: { ...until, state: { in: ['HELD', 'INQUORATE'] } },
      meeting: chosen,
      chosen: !!chosen,
    },
  });

  const now = data?.now?.__typename === 'Compound' ? data.now : data?.now?.__typename === 'TripartyCoordination' ? data.now.compound : null;
  const ever =
    data?.ever?.__typename === 'Compound' ? data.ever : data?.ever?.__typename === 'TripartyCoordination' ? data.ever.compound : null;
  const opened = useOpenForm(now?.division.code);
  const coordination = now?.coordinations.nodes[0];
  const signed = ever?.signing.nodes[0];
  const meeting = data?.meeting ?? coordination?.last.nodes[0];
  const title = now ? t('detailTitle', { name: now.name }) : t('title');
  const path = `/coordination/${id}`;
  return (
    <>
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
              { label: t('title'), to: where.to('/coordination') },
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
            <CoordinationActions
              compoundId={now.id}
              coordinationId={coordination?.id}
              minutes={meeting && `${path}/minutes/${meeting.id}`}
              opened={opened}
            />
          )
        }
      >
        {data && !now && (
          <div className="card">
            <Empty action={data.ever ? <Link to={where.to(path, { asOf: undefined })}>{t('notThenToday')}</Link> : undefined}>
              {data.ever ? t('notThen', { date: where.date }) : t('notFound')}
            </Empty>
          </div>
        )}
        {now && (
          <>
            <SeatStrip compound={now} opened={opened} />
            <div className="coordination-detail">
              <div>
                {coordination && <OpenItems coordination={coordination} opened={opened} />}
                {meeting && <MeetingSummary meeting={meeting} path={path} opened={opened} />}
                {!coordination && (
                  <Card title={t('notMade')}>
                    <Empty
                      action={
                        opened.mayWrite && (
                          <Button type="primary" onClick={() => opened.open('set-up')}>
                            {t('form-set-up')}
                          </Button>
                        )
                      }
                    >
                      {t('notMadeAbout')}
                    </Empty>
                  </Card>
                )}
                {ever && <SeatHistory compound={ever} />}
              </div>
              <div className="coordination-side">
                <CoordinationTabs
                  parts={{
                    ...(coordination && {
                      meetings: {
                        count: coordination.meetingCount.totalCount,
                        content: () => <MeetingList coordination={coordination} current={meeting?.id} opened={opened} />,
                      },
                      disputes: {
                        count: coordination.disputeCount.totalCount,
                        content: () => <DisputeList coordination={coordination} opened={opened} />,
                      },
                    }),
                    ...(ever && {
                      managements: {
                        count: ever.managementCount.totalCount,
                        content: () => <ManagementTimeline compound={ever} opened={opened} />,
                      },
                    }),
                    ...(signed && {
                      agreements: {
                        count: signed.agreementCount.totalCount,
                        content: () => <AgreementList coordination={signed} opened={opened} />,
                      },
                    }),
                    ...(coordination && {
                      projects: {
                        count: coordination.projectCount.totalCount,
                        content: () => <ProjectList coordination={coordination} opened={opened} />,
                      },
                    }),
                  }}
                />
                <OwnersCard compound={now} />
                <CompoundCard compound={now} />
              </div>
            </div>
          </>
        )}
      </Page>
      {now && <CoordinationForms compoundId={now.id} coordinationId={coordination?.id} opened={opened} />}
    </>
  );
}
