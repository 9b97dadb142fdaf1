import { graphql } from '@sanfang/schema/graphql.ts';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { lastDay } from '../i18n/dates.ts';
import { useFindingWords } from '../i18n/findings.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { useUiWords } from '../i18n/ui.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Facts } from '../ui/Facts.tsx';
import type { OpenForm } from '../ui/form/useOpenForm.ts';
import type { Finding } from './finding.ts';
import { FindingBlock } from './FindingBlock.tsx';

// In all times: an explanation that is over is part of the story.
const FindingPane_query = graphql(`
  query FindingPane($explained: FindingAcknowledgmentFilter!, $sources: [String!]!) {
    findingAcknowledgments(filter: $explained, orderBy: [{ since: DESC }], first: 20, asOf: null) {
      nodes {
        id
        since
        until
        reason
        acknowledgedBy
        withdrawnOn
      }
    }
    sourceDocuments(filter: { code: { in: $sources } }, first: 20) {
      nodes {
        id
        code
        title
      }
    }
  }
`);

interface FindingPaneProps {
  finding: Finding;
  opened: OpenForm;
  onClose(): void;
}

/** One finding of the inbox: the facts, the clause of the source, what mends it, and who explained it before. */
export function FindingPane({ finding, opened, onClose }: FindingPaneProps) {
  const t = useFindingWords();
  const words = useUiWords();
  const english = useLanguage() === 'en';
  const { to } = useHubLocation();
  const { rule, division, organization, compound, sinceDay, dueOn, subjectId } = finding;
  const [{ data }] = useQuery({
    query: FindingPane_query,
    variables: { explained: { rule: { id: { eq: rule.id } }, subjectId: { eq: subjectId } }, sources: rule.sources },
  });
  const titles = new Map(data?.sourceDocuments.nodes.map(({ code, title }) => [code, title]));
  const explained = data?.findingAcknowledgments.nodes ?? [];
  return (
    <aside className="card finding-pane" aria-label={t('detail')}>
      <button type="button" className="plain finding-close no-print" aria-label={words('close')} onClick={onClose}>
        <span aria-hidden>✕</span>
      </button>
      <FindingBlock
        finding={finding}
        opened={opened}
        level={2}
        facts={
          <>
            <p className="finding-rule">{english ? rule.nameEn : rule.name}</p>
            <Facts
              facts={[
                [
                  t('factWhere'),
                  <>
                    {division.name}
                    {compound && (
                      <>
                        {' '}
                        <Link to={to(`/coordination/${compound.id}`)}>{compound.name}</Link>
                      </>
                    )}
                    {organization && (
                      <>
                        {' '}
                        <Link to={to(`/organizations/${organization.id}`)}>{organization.name}</Link>
                      </>
                    )}
                  </>,
                ],
                ...(sinceDay ? [[t('factSince'), sinceDay] as [string, string]] : []),
                ...(dueOn ? [[t('factDue'), dueOn] as [string, string]] : []),
              ]}
            />
          </>
        }
      />
      <section>
        <h3>{t('judged')}</h3>
        <p>{english ? rule.judgedEn : rule.judged}</p>
      </section>
      <section>
        <h3>{t('source')}</h3>
        {rule.sources.map((code) => (
          <p key={code}>
            {code} {titles.get(code)}
          </p>
        ))}
        {!rule.sources.length && <p>{t('proposal')}</p>}
        {rule.clause && <p className="mute">{t('clause', { clause: rule.clause })}</p>}
      </section>
      <section>
        <h3>{t('earlier')}</h3>
        {data && !explained.length && <p className="mute">{t('earlierNone')}</p>}
        <ul>
          {explained.map(({ id, since, until, reason, acknowledgedBy, withdrawnOn }) => (
            <li key={id}>
              {reason}
              <p className="mute">
                {t('earlierLine', { since, until: lastDay(until), by: acknowledgedBy })}
                {withdrawnOn && `　${t('withdrawnOn', { date: withdrawnOn })}`}
              </p>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}
