import { Link, useLocation } from 'react-router';
import { useFindingWords } from '../i18n/findings.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Empty } from '../ui/Empty.tsx';
import type { FindingState } from './findingsState.ts';
import { linkWith } from './linkWith.ts';

interface FindingsEmptyProps {
  state?: FindingState;
  mine: boolean;
  counts: Record<FindingState, number>;
  area: string;
  in90: string;
}

/** Nothing to list: which day was judged, and what else there is. */
export function FindingsEmpty({ state, mine, counts, area, in90 }: FindingsEmptyProps) {
  const t = useFindingWords();
  const { date } = useHubLocation();
  const { pathname, search } = useLocation();
  const all = linkWith(pathname, search, { state: undefined, view: undefined, rule: undefined });
  const sentence = mine
    ? t('emptyMine', { date: in90 })
    : state === 'known'
      ? t('emptyKnown')
      : t(state === 'broken' ? 'emptyBroken' : state === 'unclear' ? 'emptyUnclear' : 'empty', { date, area });
  return (
    <Empty action={(state || mine) && <Link to={all}>{t('seeAll')}</Link>}>
      {sentence}
      {state === 'broken' && counts.unclear > 0 && ` ${t('emptyButUnclear', { count: counts.unclear })}`}
    </Empty>
  );
}
