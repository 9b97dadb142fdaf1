import type { ReactNode } from 'react';
import { useCoordinationWords } from '../i18n/coordination.ts';
import type { Party } from './boardState.ts';
import './EmptySeat.css';

interface EmptySeatProps {
  party: Party;
  since?: string;
  reason?: string | null;
  /** The one thing to do about it. */
  action?: ReactNode;
}

/** A seat nobody sits in: dashed and hatched, with the word, since when and why, and what to do about it. */
export function EmptySeat({ party, since, reason, action }: EmptySeatProps) {
  const t = useCoordinationWords();
  // A reason that names its day needs no second date.
  const dated = !!since && !!reason?.includes(since);
  return (
    <div className="empty-seat">
      <svg width={22} height={22} viewBox="0 0 22 22" aria-hidden>
        <circle cx={11} cy={11} r={10} fill="var(--surface)" stroke="currentColor" strokeDasharray="3 2" />
        <path d="M7 7l8 8M15 7l-8 8" stroke="currentColor" strokeWidth={1.4} />
      </svg>
      <div>
        <strong>{t('vacant', { seat: t(`seat${party}`) })}</strong>
        <span>
          {reason ?? t('noReason')}
          {since && !dated && <span className="nowrap">{t('since', { date: since })}</span>}
        </span>
      </div>
      {action}
    </div>
  );
}
