import { Link } from 'react-router';
import { useCoordinationWords } from '../i18n/coordination.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import type { Segment } from './boardState.ts';

export type BoardCounts = Record<'all' | Segment, number>;

const tones: Record<'all' | Segment, string> = { all: '', full: '', vacant: 'bad', missing: 'bad', ending: 'warn' };
const labels = { all: 'countAll', full: 'countFull', vacant: 'countVacant', missing: 'countMissing', ending: 'countEnding' } as const;

/** The figures of the area; each leads to the rows that were counted. */
export function BoardStrip({ counts }: { counts: BoardCounts }) {
  const t = useCoordinationWords();
  const { to } = useHubLocation();
  return (
    <nav className="card board-strip" aria-label={t('strip')}>
      {(Object.keys(labels) as (keyof typeof labels)[]).map((name) => (
        <Link
          key={name}
          to={to('/coordination', { seats: name === 'all' ? undefined : name })}
          className={counts[name] && tones[name] ? `board-figure tone-${tones[name]}` : 'board-figure'}
        >
          <b>{counts[name].toLocaleString()}</b>
          <span>{t(labels[name])}</span>
        </Link>
      ))}
    </nav>
  );
}
