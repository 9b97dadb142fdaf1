import { graphql } from '@sanfang/schema/graphql.ts';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { problems, unexplained } from '../evaluation/finding.ts';
import { useFindingWords } from '../i18n/findings.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Card } from '../ui/Card.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Problem } from '../ui/Problem.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import './FindingsCard.css';

// A request of its own: judging every rule over a whole province must not hold up the rest of the page.
const FindingsCard_query = graphql(`
  query FindingsCard($here: FindingFilter!, $asOf: Date) {
    rules(orderBy: [{ position: ASC }], first: 200) {
      totalCount
      nodes {
        id
        code
        name
        nameEn
      }
    }
    findings(filter: $here, asOf: $asOf) {
      groups(by: [{ rule: true }, { verdict: true }]) {
        key {
          rule {
            id
          }
          verdict
        }
        count
      }
    }
  }
`);

/** What the rules find in the area: a bar for each rule, what is broken filled, what cannot be told hatched. */
export function FindingsCard({ rows = 14 }: { rows?: number }) {
  const t = useFindingWords();
  const english = useLanguage() === 'en';
  const { area, asOf, date, to } = useHubLocation();
  const here = { and: [problems, unexplained, area ? { within: area } : {}] };
  const [{ data, error }, reload] = useQuery({ query: FindingsCard_query, variables: { here, asOf } });
  const count = (rule: string, verdict: string) =>
    data?.findings.groups.find(({ key }) => key.rule?.id === rule && key.verdict === verdict)?.count ?? 0;
  const found = (data?.rules.nodes ?? [])
    .map((rule) => ({ ...rule, broken: count(rule.id, 'BROKEN'), unclear: count(rule.id, 'CANNOT_TELL') }))
    .filter(({ broken, unclear }) => broken + unclear > 0)
    .sort((one, other) => other.broken - one.broken || other.unclear - one.unclear);
  const most = Math.max(1, ...found.map(({ broken, unclear }) => broken + unclear));
  const sum = (verdict: 'broken' | 'unclear') => found.reduce((all, rule) => all + rule[verdict], 0);
  return (
    <Card
      className="findings-card"
      title={t('cardTitle')}
      extra={
        data && (
          <>
            <Link to={to('/findings', { state: 'broken' })}>{t('countBroken', { count: sum('broken') })}</Link>
            <Link to={to('/findings', { state: 'unclear' })}>{t('countUnclear', { count: sum('unclear') })}</Link>
          </>
        )
      }
      flush
    >
      {!data && !error && <Skeleton rows={6} />}
      {error && !data && <Problem error={error} onRetry={() => reload({ requestPolicy: 'network-only' })} />}
      {data && found.length === 0 && <Empty>{t('cardNone', { date })}</Empty>}
      <ul className="findings-bars">
        {found.slice(0, rows).map(({ id, code, name, nameEn, broken, unclear }) => (
          <li key={id}>
            <Link to={to('/findings', { rule: code })}>
              <b className="findings-code">{code}</b>
              <span className="findings-name" title={english ? nameEn : name}>
                {english ? nameEn : name}
              </span>
              <span className="findings-bar" aria-hidden>
                <i style={{ width: `${(broken / most) * 100}%` }} />
                <i className="findings-unclear" style={{ width: `${(unclear / most) * 100}%` }} />
              </span>
              <span className="findings-count">
                {broken > 0 && (
                  <b>
                    {broken.toLocaleString()}
                    <span className="unseen">{t('broken')}</span>
                  </b>
                )}
                {unclear > 0 && (
                  <span>
                    {broken > 0 && ' + '}
                    {unclear.toLocaleString()}
                    <span aria-hidden>?</span>
                    <span className="unseen">{t('unclear')}</span>
                  </span>
                )}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {data && found.length > 0 && (
        <p className="findings-all">
          <Link to={to('/findings')}>{t('cardAll', { count: found.length, of: data.rules.totalCount })}</Link>
        </p>
      )}
    </Card>
  );
}
