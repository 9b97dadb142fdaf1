import { useCallback } from 'react';
import { Link } from 'react-router';
import { firstPage } from '../coordination/Pager.tsx';
import { usePeopleWords } from '../i18n/people.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Choice } from '../ui/Choice.tsx';
import { TextField } from '../ui/TextField.tsx';
import { files, segments, type FileCondition, type Segment, type Term } from './peopleState.ts';

interface PeopleFiltersProps {
  tab: 'people' | 'vacant';
  segment?: Segment;
  term?: Term;
  file?: FileCondition;
  head: boolean;
}

export function PeopleFilters({ tab, segment, term, file, head }: PeopleFiltersProps) {
  const t = usePeopleWords();
  const { to, param, setParams } = useHubLocation();
  const q = param('q');
  const find = useCallback((text: string) => setParams({ q: text, ...firstPage }, { replace: true }), [setParams]);
  return (
    <div className="people-filters no-print" role="search" aria-label={t('title')}>
      {tab === 'people' && (
        <>
          <nav className="people-segments" aria-label={t('segments')}>
            {([undefined, ...segments] as const).map((name) => (
              <Link
                key={name ?? 'all'}
                to={to('/people', { posts: name, q, term, file })}
                preventScrollReset
                aria-current={name === segment ? 'true' : undefined}
              >
                {t(name ?? 'all')}
              </Link>
            ))}
          </nav>
          <Choice
            label={t('termAny')}
            value={term ?? ''}
            onChange={(value) => setParams({ term: value, ...firstPage })}
            options={[
              { value: '', label: t('termAny') },
              { value: '30', label: t('term30') },
              { value: '90', label: t('term90') },
              { value: 'over', label: t('termOver') },
            ]}
          />
          <Choice
            label={t('fileAny')}
            value={file ?? ''}
            onChange={(value) => setParams({ file: value, ...firstPage })}
            options={[{ value: '', label: t('fileAny') }, ...files.map((name) => ({ value: name, label: t(name) }))]}
          />
        </>
      )}
      <TextField label={t(tab === 'people' ? 'find' : 'findPost')} value={q ?? ''} onChange={find} />
      {tab === 'vacant' && (
        <label className="people-head-only">
          <input
            type="checkbox"
            checked={head}
            onChange={(event) => setParams({ head: event.target.checked ? '1' : undefined, ...firstPage })}
          />
          {t('headOnly')}
        </label>
      )}
    </div>
  );
}
