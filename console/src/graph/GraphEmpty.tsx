import { Link } from 'react-router';
import { useGraphWords } from '../i18n/graph.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Empty } from '../ui/Empty.tsx';
import type { GraphStateHook } from './useGraphState.ts';

interface GraphEmptyProps {
  /** There is nothing around the center at all, whatever the filter. */
  alone: boolean;
  filtered: number;
  hook: GraphStateHook;
}

export function GraphEmpty({ alone, filtered, hook: { state, change } }: GraphEmptyProps) {
  const t = useGraphWords();
  const { asOf, to, setAsOf } = useHubLocation();
  if (!alone) {
    const action = (
      <button
        type="button"
        className="graph-button"
        onClick={() => change({ off: new Set(), linesOff: new Set(), derived: true, removed: [] })}
      >
        {t('showAll')}
      </button>
    );
    return filtered > 0 ? <Empty action={action}>{t('emptyFilter', { count: filtered })}</Empty> : null;
  }
  return (
    <Empty
      action={
        asOf ? (
          <button type="button" className="graph-button" onClick={() => setAsOf(undefined)}>
            {t('backToday')}
          </button>
        ) : (
          <Link className="graph-button" to={to(`/organizations/${state.center}`)}>
            {t('openPage')}
          </Link>
        )
      }
    >
      {asOf ? t('empty', { date: asOf }) : t('emptyNow')}
    </Empty>
  );
}
