import { Link, useLocation } from 'react-router';
import { firstPage } from '../coordination/Pager.tsx';
import { useFindingWords } from '../i18n/findings.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Conditions } from '../ui/Conditions.tsx';
import { states, type FindingState } from './findingsState.ts';
import { linkWith } from './linkWith.ts';

interface FindingFiltersProps {
  counts: Record<FindingState, number>;
  state?: FindingState;
  mine: boolean;
  in90: string;
  rule?: { code: string; name: string; nameEn: string };
}

/** Which verdicts are listed, and whether only what concerns the caller and is due. */
export function FindingFilters({ counts, state, mine, in90, rule }: FindingFiltersProps) {
  const t = useFindingWords();
  const english = useLanguage() === 'en';
  const { setParams } = useHubLocation();
  const { pathname, search } = useLocation();
  const link = (params: Record<string, string | undefined>) => linkWith(pathname, search, { ...firstPage, at: undefined, ...params });
  return (
    <>
      <div className="finding-filters no-print">
        <nav className="segments" aria-label={t('segments')}>
          {([undefined, ...states] as const).map((name) => (
            <Link key={name ?? 'all'} to={link({ state: name })} preventScrollReset aria-current={name === state ? 'true' : undefined}>
              {t(name ?? 'all')} <span>{(name ? counts[name] : counts.broken + counts.unclear).toLocaleString()}</span>
            </Link>
          ))}
        </nav>
        <nav className="segments" aria-label={t('everything')}>
          <Link to={link({ view: undefined })} aria-current={mine ? undefined : 'true'}>
            {t('everything')}
          </Link>
          <Link to={link({ view: 'mine' })} aria-current={mine ? 'true' : undefined}>
            {t('mine')}
          </Link>
        </nav>
      </div>
      <Conditions
        conditions={[
          ...(rule
            ? [
                {
                  key: 'rule',
                  words: `${rule.code} ${english ? rule.nameEn : rule.name}`,
                  remove: () => setParams({ rule: undefined, at: undefined, ...firstPage }),
                },
              ]
            : []),
          ...(mine
            ? [
                {
                  key: 'mine',
                  words: t('mineAbout', { date: in90 }),
                  remove: () => setParams({ view: undefined, at: undefined, ...firstPage }),
                },
              ]
            : []),
        ]}
      />
    </>
  );
}
