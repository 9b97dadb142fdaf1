import { Link } from 'react-router';
import { useFindingWords } from '../i18n/findings.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Card } from '../ui/Card.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Problem } from '../ui/Problem.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useFindingCounts } from './useFindingCounts.ts';
import './FindingsCard.css';

/** What the rules find in the area: a bar for each rule, what is broken filled, what cannot be told hatched. */
export function FindingsCard({ rows = 14 }: { rows?: number }) {
  const t = useFindingWords();
  const english = useLanguage() === 'en';
  const { date, to } = useHubLocation();
  const { rules, error, retry } = useFindingCounts();
  const found = (rules ?? [])
    .filter(({ broken, unclear }) => broken + unclear > 0)
    .sort((one, other) => other.broken + other.unclear - one.broken - one.unclear);
  const most = Math.max(1, ...found.map(({ broken, unclear }) => broken + unclear));
  const sum = (verdict: 'broken' | 'unclear') => found.reduce((all, rule) => all + rule[verdict], 0);
  return (
    <Card
      className="findings-card"
      title={t('cardTitle')}
      extra={
        rules && (
          <>
            <Link to={to('/findings', { state: 'broken' })}>{t('countBroken', { count: sum('broken') })}</Link>
            <Link to={to('/findings', { state: 'unclear' })}>{t('countUnclear', { count: sum('unclear') })}</Link>
          </>
        )
      }
      flush
    >
      {!rules && !error && <Skeleton rows={6} />}
      {error && <Problem error={error} onRetry={retry} />}
      {rules && found.length === 0 && <Empty>{t('cardNone', { date })}</Empty>}
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
      {rules && found.length > 0 && (
        <p className="findings-all">
          <Link to={to('/findings')}>{t('cardAll', { count: found.length, of: rules.length })}</Link>
        </p>
      )}
    </Card>
  );
}
