import { useUiWords } from '../i18n/ui.ts';
import './Skeleton.css';

/** The outline of rows that are on their way. It appears after 150 ms, so that quick answers do not flicker. */
export function Skeleton({ rows = 8 }: { rows?: number }) {
  const t = useUiWords();
  return (
    <div className="skeleton" role="status">
      <span className="unseen">{t('loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        <i key={row} style={{ width: `${88 - ((row * 17) % 40)}%` }} />
      ))}
    </div>
  );
}
