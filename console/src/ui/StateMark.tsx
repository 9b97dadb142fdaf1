import { useUiWords } from '../i18n/ui.ts';
import './StateMark.css';

export type State = 'HOLDS' | 'BROKEN' | 'CANNOT_TELL' | 'NOT_APPLICABLE' | 'VACANT';

const word = {
  HOLDS: 'holds',
  BROKEN: 'broken',
  CANNOT_TELL: 'cannotTell',
  NOT_APPLICABLE: 'notApplicable',
  VACANT: 'vacant',
} as const;

/** A state is a word with its own mark; the mark alone differs in shape, so that print in grey still tells. */
export function StateMark({ state, text }: { state: State; text?: string }) {
  const t = useUiWords();
  return (
    <span className={`state-mark state-${state.toLowerCase().replace('_', '-')}`}>
      {state === 'HOLDS' && (
        <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden>
          <circle cx={8} cy={8} r={7.2} fill="none" stroke="currentColor" strokeWidth={1.2} />
          <path d="M4.6 8.3 7.1 10.7 11.5 5.7" fill="none" stroke="currentColor" strokeWidth={1.4} />
        </svg>
      )}
      {state === 'BROKEN' && (
        <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden>
          <rect width={16} height={16} rx={2} fill="currentColor" />
          <path d="M5 5l6 6M11 5l-6 6" stroke="var(--surface)" strokeWidth={1.5} />
        </svg>
      )}
      {state === 'CANNOT_TELL' && (
        <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden>
          <circle cx={8} cy={8} r={7.2} fill="none" stroke="currentColor" strokeWidth={1.2} strokeDasharray="3 2" />
          <path d="M6 6.300a2 2 0 1 1 2.8 1.800c-.6.3-.8.6-.8 1.200M8 11v1" fill="none" stroke="currentColor" strokeWidth={1.3} />
        </svg>
      )}
      {state === 'VACANT' && (
        <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden>
          <rect
            x={0.6}
            y={0.6}
            width={14.8}
            height={14.8}
            rx={2}
            fill="none"
            stroke="currentColor"
            strokeWidth={1.2}
            strokeDasharray="3 2"
          />
          <path d="M2 10l8-8M4 14 14 4M10 15l5-5" stroke="currentColor" strokeWidth={0.8} opacity={0.6} />
        </svg>
      )}
      <span>{text ?? t(word[state])}</span>
    </span>
  );
}
