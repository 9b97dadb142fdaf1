import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { useUiWords } from '../i18n/ui.ts';
import { problemOf, type ProblemLines } from './problem.ts';
import './Problem.css';

interface ProblemProps {
  error: CombinedError | ProblemLines;
  onRetry?: () => void;
  action?: ReactNode;
}

/** Stands in the place of what failed. */
export function Problem({ error, onRetry, action }: ProblemProps) {
  const t = useUiWords();
  const { lines, requestId } = 'lines' in error ? error : problemOf(error, t);
  const [what, kept, todo] = lines;
  return (
    <div className="problem" role="alert">
      <p className="problem-what">{what}</p>
      <p>{kept}</p>
      <p>{todo}</p>
      {(onRetry || action || requestId) && (
        <div className="problem-foot">
          {onRetry && (
            <button type="button" className="link" onClick={onRetry}>
              {t('retry')}
            </button>
          )}
          {action}
          {requestId && <span className="mute">{t('requestId', { id: requestId })}</span>}
        </div>
      )}
    </div>
  );
}
