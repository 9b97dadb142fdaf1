import { Link } from 'react-router';
import { usePeopleWords } from '../i18n/people.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';

export interface PeopleCounts {
  holding: number;
  cross: number;
  soon: number;
  term: number;
  over: number;
  vacant: number;
}

const figures = [
  { key: 'holding', label: 'countHolding', params: { posts: 'holding' }, tone: '' },
  { key: 'cross', label: 'countCross', params: { posts: 'cross' }, tone: '' },
  { key: 'soon', label: 'countSoon', params: { term: '30' }, tone: 'warn' },
  { key: 'term', label: 'countTerm', params: { term: '90' }, tone: 'warn' },
  { key: 'over', label: 'countOver', params: { term: 'over' }, tone: 'bad' },
  { key: 'vacant', label: 'countVacant', params: { tab: 'vacant' }, tone: 'bad' },
] as const;

/** The figures of the area; each leads to the rows that were counted. */
export function PeopleStrip({ counts }: { counts: PeopleCounts }) {
  const t = usePeopleWords();
  const { to } = useHubLocation();
  return (
    <nav className="card people-strip" aria-label={t('strip')}>
      {figures.map(({ key, label, params, tone }) => (
        <Link key={key} to={to('/people', params)} className={counts[key] && tone ? `people-figure people-${tone}` : 'people-figure'}>
          <b>{counts[key].toLocaleString()}</b>
          <span>{t(label)}</span>
        </Link>
      ))}
    </nav>
  );
}
