import { useCallback } from 'react';
import { Link } from 'react-router';
import { useCoordinationWords } from '../i18n/coordination.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Choice } from '../ui/Choice.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { Segment } from './boardState.ts';
import type { BoardCounts } from './BoardStrip.tsx';
import { firstPage } from './Pager.tsx';

interface BoardFiltersProps {
  counts?: BoardCounts;
  communities: { code: string; name: string }[];
  segment?: Segment;
}

const shown = ['full', 'vacant', 'missing', 'overdue'] as const satisfies Segment[];

export function BoardFilters({ counts, communities, segment }: BoardFiltersProps) {
  const t = useCoordinationWords();
  const { to, param, setParams } = useHubLocation();
  const [q, community] = [param('q'), param('community')];
  const find = useCallback((text: string) => setParams({ q: text, ...firstPage }, { replace: true }), [setParams]);
  return (
    <div className="board-filters no-print" role="search" aria-label={t('title')}>
      <nav className="segments" aria-label={t('segments')}>
        {([undefined, ...shown] as const).map((name) => (
          <Link
            key={name ?? 'all'}
            to={to('/coordination', { seats: name, q, community })}
            preventScrollReset
            aria-current={name === segment ? 'true' : undefined}
          >
            {name ? t(`count-${name}`) : t('segmentAll')} {counts && <span>{counts[name ?? 'all'].toLocaleString()}</span>}
          </Link>
        ))}
      </nav>
      {communities.length > 1 && (
        <Choice
          label={t('allCommunities')}
          value={community ?? ''}
          onChange={(value) => setParams({ community: value, ...firstPage })}
          options={[{ value: '', label: t('allCommunities') }, ...communities.map(({ code, name }) => ({ value: code, label: name }))]}
        />
      )}
      <TextField label={t('find')} value={q ?? ''} onChange={find} />
      <span className="mute board-order">{t('vacantFirst')}</span>
    </div>
  );
}
