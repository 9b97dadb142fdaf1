import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useGraphWords } from '../i18n/graph.ts';
import { CopyLink } from '../ui/CopyLink.tsx';
import { PrintButton } from '../ui/PrintButton.tsx';
import { OrganizationPicker } from './OrganizationPicker.tsx';
import { PathFinder } from './PathFinder.tsx';
import { Segments } from './Segments.tsx';
import type { GraphData, Picture } from './model.ts';
import { centered, type GraphStateHook } from './useGraphState.ts';
import './GraphHead.css';

interface GraphHeadProps {
  hook: GraphStateHook;
  start?: string | null;
  data?: GraphData;
  picture?: Picture;
  save: ReactNode;
}

/** What is shown, how much of it, and what one can take away. */
export function GraphHead({ hook, start, data, picture, save }: GraphHeadProps) {
  const t = useGraphWords();
  const { state, change, link } = hook;
  return (
    <header className="graph-head">
      <h1>
        {t('title')}
        {start && <span className="graph-print-name"> {start}</span>}
      </h1>
      <OrganizationPicker
        className="graph-picker no-print"
        label={t('center')}
        value={start ?? undefined}
        types={['ORGANIZATION', 'DIVISION']}
        onPick={(id) => change(centered(id))}
      />
      {state.center && (
        <div className="graph-head-set no-print">
          <Segments
            label={t('depth')}
            value={state.depth}
            options={([1, 2, 3] as const).map((depth) => ({ value: depth, label: t('depthOf', { count: depth }) }))}
            onChange={(depth) => change({ depth })}
          />
          <Segments
            label={t('view')}
            value={state.list ? 'list' : 'picture'}
            options={(['picture', 'list'] as const).map((view) => ({ value: view, label: t(view) }))}
            onChange={(view) => change({ list: view === 'list' })}
          />
        </div>
      )}
      {data && picture && (
        <p className="graph-counts">
          <span>{t('shown', { organizations: picture.organizations.length, lines: picture.lines.length })}</span>
          {data.hiddenCount > 0 &&
            (state.depth < 3 ? (
              <Link to={link({ depth: state.depth === 1 ? 2 : 3 })} title={t('hiddenTitle', { depth: state.depth + 1 })}>
                {t('hidden', { count: data.hiddenCount })}
              </Link>
            ) : (
              <span>{t('hidden', { count: data.hiddenCount })}</span>
            ))}
          {data.truncated && <span className="graph-cut">{t('truncated', { count: data.organizations.size })}</span>}
        </p>
      )}
      <div className="page-actions no-print">
        {data?.centers.length === 1 && <PathFinder onPick={(id) => change({ pathTo: id, at: undefined })} />}
        <CopyLink iconOnly />
        {save}
        <PrintButton />
      </div>
    </header>
  );
}
