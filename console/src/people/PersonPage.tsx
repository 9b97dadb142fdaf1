import { graphql } from '@sanfang/schema/graphql.ts';
import Button from 'antd/es/button';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Finding_finding, problems } from '../evaluation/finding.ts';
import { useAppointWords } from '../i18n/appoint.ts';
import { usePeopleFormWords } from '../i18n/people-forms.ts';
import { usePeopleWords } from '../i18n/people.ts';
import { useUiWords } from '../i18n/ui.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Badge } from '../ui/Badge.tsx';
import { CopyLink } from '../ui/CopyLink.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Facts } from '../ui/Facts.tsx';
import { useOpenForm } from '../ui/form/useOpenForm.ts';
import { Page } from '../ui/Page.tsx';
import { PrintButton } from '../ui/PrintButton.tsx';
import { Trail } from '../ui/Trail.tsx';
import { PersonFindings } from './PersonFindings.tsx';
import { PersonForms } from './PersonForms.tsx';
import { PersonPosts_appointment, PostsBefore, PostsNow, readPost } from './PersonPosts.tsx';
import { PersonRecords, PersonRecords_person } from './PersonRecords.tsx';
import { ReservePoolCard, ReservePoolCard_person } from './ReservePoolCard.tsx';
import { WorkerFileCard, WorkerFileCard_person } from './WorkerFileCard.tsx';
import { PostsOverTime } from './PostsOverTime.tsx';
import '../ui/Card.css';
import './PersonPage.css';

// Read in all times up to the day: who held a post before is part of the page.
const PersonPage_query = graphql(
  `
    query PersonPage($id: ID!, $date: Date!, $asOf: Date, $findings: FindingFilter!) {
      person(by: { id: $id }, asOf: null) {
        id
        name
        bornIn
        partyMember
        education
        certificate
        demo
        phone
        division {
          id
          code
          name
        }
        appointments(filter: { since: { lte: $date } }, orderBy: [{ since: DESC }], first: 200) {
          nodes {
            id
            ...PersonPosts_appointment
          }
        }
        ...PersonRecords_person
        ...WorkerFileCard_person
        ...ReservePoolCard_person
      }
      findings(filter: $findings, asOf: $asOf, first: 50) {
        nodes {
          id
          ...Finding_finding
        }
      }
    }
  `,
  [PersonPosts_appointment, PersonRecords_person, WorkerFileCard_person, ReservePoolCard_person, Finding_finding],
);

export function PersonPage() {
  const t = usePeopleWords();
  const form = useAppointWords();
  const facts = usePeopleFormWords();
  const words = useUiWords();
  const { to, date, asOf } = useHubLocation();
  const { id = '' } = useParams();
  const [{ data, error, fetching, stale }, reload] = useQuery({
    query: PersonPage_query,
    variables: { id, date, asOf, findings: { and: [problems, { person: { id: { eq: id } } }] } },
  });
  const person = data?.person;
  const opened = useOpenForm(person?.division.code);
  const posts = person?.appointments.nodes ?? [];
  const serving = posts.filter((post) => (readPost(post).until ?? '9999') > date);
  const former = posts.filter((post) => !serving.includes(post));

  return (
    <>
      <Page
        title={person?.name ?? t('title')}
        error={error && !data ? error : undefined}
        onRetry={() => reload({ requestPolicy: 'network-only' })}
        loading={!data && !error}
        busy={!!data && (fetching || stale)}
        trail={<Trail label={t('trail')} steps={[{ label: t('title'), to: to('/people') }, ...(person ? [{ label: person.name }] : [])]} />}
        head={
          person && (
            <section className="card person-head">
              <header className="page-head">
                <h1>{person.name}</h1>
                <div className="page-counts">
                  <span>{serving.length ? t('now', { count: serving.length }) : t('nowNone')}</span>
                  {person.demo && <Badge tone="plain">{t('demo')}</Badge>}
                </div>
                <div className="page-actions no-print">
                  <CopyLink iconOnly />
                  <PrintButton />
                  {opened.mayWrite && <Button onClick={() => opened.open('correct-person')}>{facts('correct')}</Button>}
                  {opened.mayWrite && (
                    <Button type="primary" onClick={() => opened.open('appoint')}>
                      {form('appoint')}
                    </Button>
                  )}
                </div>
              </header>
              <Facts
                columns={3}
                facts={[
                  [t('factHome'), person.division.name],
                  [t('factPhone'), person.phone ?? words('missing')],
                  [t('factParty'), person.partyMember === null ? words('missing') : t(person.partyMember ? 'yes' : 'no')],
                  [t('factBorn'), person.bornIn === null ? words('missing') : t('factBornYear', { year: String(person.bornIn) })],
                  [t('factEducation'), person.education ?? words('missing')],
                  [t('factCertificate'), person.certificate ?? words('missing')],
                ]}
              />
            </section>
          )
        }
      >
        {data && !person && (
          <div className="card">
            <Empty>{t('notFound')}</Empty>
          </div>
        )}
        {person && (
          <>
            <PostsNow posts={serving} opened={opened} />
            <PersonFindings personId={id} findings={data.findings.nodes} opened={opened} />
            {posts.length > 1 && <PostsOverTime posts={posts} />}
            <PostsBefore posts={former} opened={opened} />
            <WorkerFileCard person={person} opened={opened} />
            <ReservePoolCard person={person} opened={opened} />
            <PersonRecords person={person} />
          </>
        )}
      </Page>
      <PersonForms personId={id} opened={opened} />
    </>
  );
}
