import { useId } from 'react';
import { useGraphWords } from '../i18n/graph.ts';
import { useUiWords } from '../i18n/ui.ts';
import { families, lineFamilies } from '../theme.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { LineSample } from '../ui/LineSample.tsx';
import type { Counts } from './model.ts';
import type { GraphStateHook } from './useGraphState.ts';
import './Legend.css';

interface LegendProps {
  hook: GraphStateHook;
  counts?: Counts;
}

/** Legend, filter and count in one list. */
export function Legend({ hook: { state, change }, counts }: LegendProps) {
  const t = useGraphWords();
  const ui = useUiWords();
  const derivedHint = useId();
  const toggled = <Key,>(set: ReadonlySet<Key>, key: Key): ReadonlySet<Key> => {
    const next = new Set(set);
    if (!next.delete(key)) next.add(key);
    return next;
  };
  return (
    <aside className="graph-legend no-print" aria-label={t('legend')}>
      <Head name={t('organizations')} all={t('all')} isAll={state.off.size === 0} onAll={() => change({ off: new Set() })} />
      <ul>
        {families.map((family) => (
          <li key={family}>
            <label>
              <input type="checkbox" checked={!state.off.has(family)} onChange={() => change({ off: toggled(state.off, family) })} />
              <Glyph family={family} />
              <span>{ui(family)}</span>
              <Count of={counts?.families.get(family)} known={!!counts} />
            </label>
          </li>
        ))}
      </ul>
      <Head name={t('lines')} all={t('all')} isAll={state.linesOff.size === 0} onAll={() => change({ linesOff: new Set() })} />
      <ul>
        {lineFamilies.map((family) => (
          <li key={family} className="graph-legend-line">
            <label>
              <input
                type="checkbox"
                checked={!state.linesOff.has(family)}
                onChange={() => change({ linesOff: toggled(state.linesOff, family) })}
              />
              <span>
                {ui(family)}
                <LineSample family={family} />
              </span>
              <Count of={counts?.lines.get(family)} known={!!counts} />
            </label>
          </li>
        ))}
      </ul>
      <label className="graph-legend-derived" title={t('derivedHint')}>
        <input
          type="checkbox"
          checked={state.derived}
          aria-describedby={derivedHint}
          onChange={() => change({ derived: !state.derived })}
        />
        <span>{t('derived')}</span>
        <Count of={counts?.derived} known={!!counts} />
      </label>
      <p id={derivedHint} className="unseen">
        {t('derivedHint')}
      </p>
      <Aside
        words={t('removed', { count: state.removed.length })}
        action={t('restore')}
        shown={state.removed.length > 0}
        run={() => change({ removed: [] })}
      />
      <Aside
        words={t('unfoldedCount', { count: state.unfolded.length })}
        action={t('fold')}
        shown={state.unfolded.length > 0}
        run={() => change({ unfolded: [] })}
      />
      <Aside
        words={t('expandedCount', { count: state.expanded.length })}
        action={t('collapseAll')}
        shown={state.expanded.length > 0}
        run={() => change({ expanded: [] })}
      />
    </aside>
  );
}

function Head({ name, all, isAll, onAll }: { name: string; all: string; isAll: boolean; onAll(): void }) {
  return (
    <div className="graph-legend-head">
      <h2>{name}</h2>
      <button type="button" className="link" aria-label={`${name} ${all}`} aria-disabled={isAll} onClick={onAll}>
        {all}
      </button>
    </div>
  );
}

function Count({ of, known }: { of: number | undefined; known: boolean }) {
  return <span className="graph-legend-count">{known ? (of ?? 0) : ''}</span>;
}

/** What was done to the picture box by box, and the way back. */
function Aside({ words, action, shown, run }: { words: string; action: string; shown: boolean; run(): void }) {
  if (!shown) return null;
  return (
    <p className="graph-legend-aside">
      <span>{words}</span>
      <button type="button" className="link" onClick={run}>
        {action}
      </button>
    </p>
  );
}
