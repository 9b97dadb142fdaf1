import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { Link } from 'react-router';
import { Finding_finding } from '../evaluation/finding.ts';
import { FindingsTodo, FindingsTodo_organization } from '../evaluation/FindingsTodo.tsx';
import { useFindingWords } from '../i18n/findings.ts';
import { lastDay } from '../i18n/dates.ts';
import { useOrganizationWords } from '../i18n/organizations.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Badge } from '../ui/Badge.tsx';
import { Card } from '../ui/Card.tsx';
import { Empty } from '../ui/Empty.tsx';
import type { OpenForm } from '../ui/form/useOpenForm.ts';
import { StateMark } from '../ui/StateMark.tsx';
import { termState } from './todo.ts';
import './TodoCard.css';

export const TodoCard_organization = graphql(
  `
    fragment TodoCard_organization on Organization {
      id
      termUntil
      ...FindingsTodo_organization
      vacantPosts: posts(filter: { appointments: { none: {} } }, orderBy: [{ position: ASC }], first: 20) {
        nodes {
          id
          title
        }
      }
      terms: posts(first: 100) {
        nodes {
          id
          appointments(first: 50) {
            nodes {
              id
              termUntil
            }
          }
        }
      }
    }
  `,
  [FindingsTodo_organization],
);

interface TodoCardProps {
  organization: FragmentOf<typeof TodoCard_organization>;
  vacantSince: ReadonlyMap<string, string>;
  opened: OpenForm;
}

/** What asks for somebody's hand: empty seats first, then terms that are over or nearly so. */
export function TodoCard({ organization, vacantSince, opened }: TodoCardProps) {
  const t = useOrganizationWords();
  const checks = useFindingWords();
  const { to, date } = useHubLocation();
  const read = readFragment(TodoCard_organization, organization);
  const { id, termUntil, terms } = read;
  const { totalCount: found, nodes } = readFragment(FindingsTodo_organization, read).openFindings;
  const findings = nodes.map((finding) => readFragment(Finding_finding, finding));
  // What a rule says of it already is not said twice.
  const vacant = read.vacantPosts.nodes.filter(({ id: post }) => !findings.some(({ subjectId }) => subjectId === post));
  const ends = [...new Set([termUntil, ...terms.nodes.flatMap((post) => post.appointments.nodes.map((held) => held.termUntil))])]
    .filter((end): end is string => !!termState(end, date) && !findings.some(({ dueOn }) => dueOn === end))
    .sort();
  const count = found + vacant.length + ends.length;
  const endingWith = (end: string) => terms.nodes.filter((post) => post.appointments.nodes.some((held) => held.termUntil === end)).length;

  return (
    <Card
      title={count ? t('todoTitle', { count }) : t('todoNothing')}
      note={t('todoNote')}
      extra={<Link to={to(`/organizations/${id}`, { tab: 'checks' })}>{checks('todoAll')}</Link>}
      flush
    >
      {count === 0 && <Empty>{t('todoNone', { date })}</Empty>}
      <ul className="todo-card">
        <FindingsTodo organization={read} opened={opened} />
        {vacant.map((post) => {
          const since = vacantSince.get(post.id);
          return (
            <li key={post.id}>
              <StateMark state="VACANT" />
              <div>
                <h3>{t('vacantTitle', { title: post.title })}</h3>
                <p className="mute">{since ? t('vacantSince', { date: since }) : t('vacantNever')}</p>
              </div>
            </li>
          );
        })}
        {ends.map((end) => {
          const state = termState(end, date)!;
          const held = endingWith(end);
          return (
            <li key={end}>
              <span>
                <Badge tone={state.tone} head={t('badgeTerm')} />
              </span>
              <div>
                <h3>{t(state.tone === 'bad' ? 'termTitleOver' : 'termTitle', { count: state.days })}</h3>
                <p className="mute">
                  {t('termDetail', { date: lastDay(end) })}
                  {held > 0 && `　${t('termPosts', { count: held })}`}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
