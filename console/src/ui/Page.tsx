import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { Problem } from './Problem.tsx';
import { Skeleton } from './Skeleton.tsx';
import './Card.css';
import './Page.css';

interface PageProps {
  title: string;
  /** Links above the title: where this page hangs. */
  trail?: ReactNode;
  /** Counts beside the title. */
  counts?: ReactNode;
  /** Right end of the title line; at most one primary button. */
  actions?: ReactNode;
  /** Takes the place of the title line where a page draws its own h1. */
  head?: ReactNode;
  error?: CombinedError;
  onRetry?: () => void;
  /** Nothing to show yet. While newer rows are on their way keep the old ones and set `busy`. */
  loading?: boolean;
  busy?: boolean;
  /** Fills the viewport, panes scroll on their own; otherwise the page scrolls as one. */
  split?: boolean;
  skeletonRows?: number;
  children?: ReactNode;
}

export function Page(props: PageProps) {
  const { title, trail, counts, actions, head, error, onRetry, loading, busy, split, skeletonRows = 12, children } = props;
  return (
    <div className={split ? 'page page-split' : 'page'} aria-busy={loading || busy || undefined}>
      <title>{title}</title>
      {trail}
      {head ?? (
        <header className="page-head">
          <h1>{title}</h1>
          {counts && <div className="page-counts">{counts}</div>}
          {actions && <div className="page-actions no-print">{actions}</div>}
        </header>
      )}
      {busy && <div className="thin-bar" aria-hidden />}
      {error && <Problem error={error} onRetry={onRetry} />}
      {!error && loading && (
        <div className="card">
          <Skeleton rows={skeletonRows} />
        </div>
      )}
      {!loading && children}
    </div>
  );
}
