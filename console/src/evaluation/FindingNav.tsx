import { Link, useLocation } from 'react-router';
import { useFindingWords } from '../i18n/findings.ts';
import { firstPage } from '../coordination/Pager.tsx';
import { linkWith } from './linkWith.ts';

export interface NavEntry {
  key: string;
  code?: string;
  name: string;
  broken: number;
  unclear: number;
  current: boolean;
  /** What choosing it changes in the URL. */
  params: Record<string, string | undefined>;
}

interface FindingNavProps {
  byArea: boolean;
  entries: NavEntry[];
}

/** Where the findings lie: rule by rule, or division by division; what holds is not counted. */
export function FindingNav({ byArea, entries }: FindingNavProps) {
  const t = useFindingWords();
  const { pathname, search } = useLocation();
  const link = (params: Record<string, string | undefined>) => linkWith(pathname, search, { ...firstPage, at: undefined, ...params });
  return (
    <nav className="card finding-nav" aria-label={t('left')}>
      <div className="segments no-print">
        <Link to={link({ by: undefined })} aria-current={byArea ? undefined : 'true'}>
          {t('byRule')}
        </Link>
        <Link to={link({ by: 'area' })} aria-current={byArea ? 'true' : undefined}>
          {t('byArea')}
        </Link>
      </div>
      <ul>
        {entries.map(({ key, code, name, broken, unclear, current, params }) => (
          <li key={key}>
            <Link to={link(params)} aria-current={current ? 'true' : undefined}>
              <span className="finding-nav-name">
                {code && <b>{code}</b>} {name}
              </span>
              <span className="finding-nav-counts">
                {broken > 0 && <b aria-label={t('countBroken', { count: broken })}>{broken.toLocaleString()}</b>}
                {unclear > 0 && <i aria-label={t('countUnclear', { count: unclear })}>{unclear.toLocaleString()} ?</i>}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
