import { Link } from 'react-router';
import { useCoordinationWords } from '../i18n/coordination.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import type { Segment } from './boardState.ts';

/** Of the compounds in each segment, and of the items themselves. */
export type BoardCounts = Record<'all' | Exclude<Segment, 'open'> | 'openItems' | 'overdueItems', number>;

interface Figure {
  count: keyof BoardCounts;
  segment?: Segment;
  tone?: 'bad' | 'warn';
}

const groups: Figure[][] = [
  [
    { count: 'all' },
    { count: 'full', segment: 'full' },
    { count: 'vacant', segment: 'vacant', tone: 'bad' },
    { count: 'missing', segment: 'missing', tone: 'bad' },
  ],
  [
    { count: 'soon', segment: 'soon' },
    { count: 'openItems', segment: 'open' },
    { count: 'overdueItems', segment: 'overdue', tone: 'bad' },
    { count: 'ending', segment: 'ending', tone: 'warn' },
  ],
];

/** The figures of the area; each leads to the rows that were counted. */
export function BoardStrip({ counts }: { counts: BoardCounts }) {
  const t = useCoordinationWords();
  const { to } = useHubLocation();
  return (
    <nav className="card board-strip" aria-label={t('strip')}>
      {groups.map((group) => (
        <span key={group[0]!.count}>
          {group.map(({ count, segment, tone }) => (
            <Link
              key={count}
              to={to('/coordination', { seats: segment })}
              className={counts[count] && tone ? `board-figure tone-${tone}` : 'board-figure'}
            >
              <b>{counts[count].toLocaleString()}</b>
              <span>{t(`count-${count}`)}</span>
            </Link>
          ))}
        </span>
      ))}
    </nav>
  );
}
