import CalendarOutlined from '@ant-design/icons/es/icons/CalendarOutlined';
import { lazy, Suspense, useState } from 'react';
import { useShellWords } from '../i18n/shell.ts';
import { useShortcuts } from '../ui/useShortcuts.ts';
import { useChanges } from './useChanges.ts';
import { useHubLocation } from './useHubLocation.ts';
import './AsOf.css';

// The date panel weighs 58 kB; it is fetched when somebody reaches for it.
const DateInput = lazy(() => import('./DateInput.tsx').then((module) => ({ default: module.DateInput })));

export function AsOf() {
  const t = useShellWords();
  const { date, asOf, today, setAsOf } = useHubLocation();
  const [wanted, setWanted] = useState(false);
  const { previous, next } = useChanges();

  useShortcuts([
    { keys: '[', words: t('previousChange'), run: () => previous && setAsOf(previous) },
    { keys: ']', words: t('nextChange'), run: () => next && setAsOf(next) },
    { keys: 't', words: t('backToday'), run: () => setAsOf(undefined) },
  ]);

  const plain = (
    <button
      type="button"
      className="plain as-of-date"
      aria-label={`${t('date')} ${date}`}
      onClick={() => setWanted(true)}
      onFocus={() => void import('./DateInput.tsx')}
    >
      {date}
      <CalendarOutlined aria-hidden />
    </button>
  );
  return (
    <div className="as-of" role="group" aria-label={t('asOfGroup')}>
      {asOf ? <span className="as-of-word">{t('asOf')}</span> : <span className="as-of-word">{t('today')}</span>}
      {wanted ? (
        <Suspense fallback={plain}>
          <DateInput
            value={date}
            label={t('date')}
            onDone={(chosen) => {
              setWanted(false);
              if (chosen) setAsOf(chosen === today ? undefined : chosen);
            }}
          />
        </Suspense>
      ) : (
        plain
      )}
      <Step label={previous ? `${t('previousChange')} ${previous}` : t('noChange')} mark="‹" go={previous && (() => setAsOf(previous))} />
      <Step label={next ? `${t('nextChange')} ${next}` : t('noChange')} mark="›" go={next && (() => setAsOf(next))} />
    </div>
  );
}

function Step({ label, mark, go }: { label: string; mark: string; go?: '' | (() => void) }) {
  return (
    <button type="button" className="plain as-of-step" aria-label={label} title={label} aria-disabled={!go} onClick={() => go && go()}>
      <span aria-hidden>{mark}</span>
    </button>
  );
}
