import { useMemo, useRef, useState } from 'react';
import { useGraphWords } from '../i18n/graph.ts';
import { useShellWords } from '../i18n/shell.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Page } from '../ui/Page.tsx';
import { Problem } from '../ui/Problem.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useShortcuts } from '../ui/useShortcuts.ts';
import { Drawing } from './Drawing.tsx';
import { GraphCanvas } from './GraphCanvas.tsx';
import { GraphDrawer } from './GraphDrawer.tsx';
import { GraphEmpty } from './GraphEmpty.tsx';
import { GraphHead } from './GraphHead.tsx';
import { GraphList } from './GraphList.tsx';
import { Legend } from './Legend.tsx';
import type { PictureNode } from './model.ts';
import { picturesOf } from './picture.ts';
import { SaveMenu } from './SaveMenu.tsx';
import { StartChoice } from './StartChoice.tsx';
import { TimeBar } from './TimeBar.tsx';
import { focusBox } from './useCanvasKeys.ts';
import { useGraphData } from './useGraphData.ts';
import { useGraphState } from './useGraphState.ts';
import { usePictureWords } from './usePictureWords.ts';
import { usePlacement } from './usePlacement.ts';
import './GraphPage.css';

/** More neighbors than this are not drawn at once: the drawer asks which. */
const atOnce = 12;

export function GraphPage() {
  const t = useGraphWords();
  const demo = useShellWords()('demo');
  const hook = useGraphState();
  const { state, change } = hook;
  const { date } = useHubLocation();
  const { data, marks, start, path, diff, error, busy, retry } = useGraphData(state);
  const stages = useMemo(() => (data ? picturesOf(data, state, marks) : undefined), [data, state, marks]);
  const picture = stages?.at(-1);
  const { placed, failed, retry: layAgain } = usePlacement(stages);
  const said = usePictureWords(placed);
  const [byKey, setByKey] = useState(false);
  const before = useRef<string>(undefined);

  const center = data?.centers.length === 1 ? data.centers[0] : undefined;
  const boxOf = (id: string | undefined) =>
    id ? (picture?.boxOf.get(id) ?? (picture?.nodes.some((node) => node.id === id) ? id : undefined)) : undefined;
  const chosen = boxOf(state.at);
  const chosenNode = picture?.nodes.find(({ id }) => id === chosen);
  const choose = (at: string, key = false) => {
    before.current = at;
    setByKey(key);
    change({ at }, { replace: true });
  };
  const close = () => {
    const back = before.current ?? chosen;
    change({ at: undefined }, { replace: true });
    if (back) requestAnimationFrame(() => focusBox(boxOf(back) ?? back));
  };
  const more = (node: PictureNode) => {
    if (node.members) change({ unfolded: [...state.unfolded, node.id] });
    else if (node.hidden > atOnce) choose(node.id, true);
    else if (node.hidden > 0) change({ expanded: [...state.expanded.filter(({ id }) => id !== node.id), { id: node.id }], at: node.id });
  };

  useShortcuts([
    { keys: 'l', words: t('toList'), run: () => change({ list: !state.list }) },
    { keys: '+', words: t('expandKey'), run: () => chosenNode && more(chosenNode) },
    ...(chosen ? [{ keys: 'Escape', words: t('closeKey'), run: close }] : []),
  ]);

  const title = start ? t('titleOf', { name: start }) : t('title');
  const counts = picture && t('shown', { organizations: picture.organizations.length, lines: picture.lines.length });
  const under = [`${t('asOf')} ${date}`, t('depthOf', { count: state.depth }), counts].join('　');
  const alone = !!data && data.organizations.size <= 1 && data.lines.length === 0;
  const fitKey = JSON.stringify([
    data?.centers,
    state.depth,
    [...state.off],
    [...state.linesOff],
    state.derived,
    state.pathTo,
    state.compare,
  ]);
  const drawn = picture && placed && said;

  return (
    <Page
      split
      title={title}
      busy={!!data && busy}
      head={
        <GraphHead
          hook={hook}
          start={start}
          data={data}
          picture={picture}
          save={data && drawn && <SaveMenu data={data} placed={placed} said={said} title={title} under={under} center={center} />}
        />
      }
    >
      <div className="graph-page">
        {state.center && <Legend hook={hook} counts={picture?.counts} />}
        <div className="graph-main">
          {!state.center && <StartChoice />}
          {state.center && error && <Problem error={error} onRetry={retry} />}
          {state.center &&
            !error &&
            !data &&
            (busy ? <Skeleton rows={14} /> : start !== undefined && <p className="graph-start">{`${t('notFound')}${t('notFoundDo')}`}</p>)}
          {data && picture && (alone || picture.organizations.length <= 1) && (
            <GraphEmpty alone={alone} filtered={picture.filtered} hook={hook} />
          )}
          {data && picture && !alone && state.list && <GraphList data={data} picture={picture} marks={marks} onChoose={choose} />}
          {!state.list && !alone && failed && (
            <Problem error={{ lines: [t('layoutWhat'), t('layoutKept'), t('layoutDo')] }} onRetry={layAgain} />
          )}
          {!state.list && !alone && !failed && data && !drawn && <Skeleton rows={14} />}
          {!state.list && !alone && !failed && drawn && (
            <>
              <GraphCanvas
                placed={placed}
                words={said.words}
                lines={said.lines}
                center={center}
                chosen={chosen}
                fitKey={fitKey}
                onChoose={choose}
                onMore={more}
              />
              <div className="graph-paper" aria-hidden>
                <Drawing placed={placed} said={said} title={title} under={under} center={center} demo={demo} />
              </div>
            </>
          )}
          {data && <TimeBar centers={data.centers} compare={state.compare} onCompare={(compare) => change({ compare, at: undefined })} />}
          <span className="unseen" role="status">
            {picture && !busy ? t('drawn', { organizations: picture.organizations.length, lines: picture.lines.length }) : ''}
          </span>
        </div>
        {data && picture && (
          <GraphDrawer
            hook={hook}
            data={data}
            picture={picture}
            node={chosenNode}
            path={path}
            diff={diff}
            focus={byKey}
            onChoose={choose}
            onClose={close}
          />
        )}
      </div>
    </Page>
  );
}
