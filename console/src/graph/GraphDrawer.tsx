import { useGraphWords } from '../i18n/graph.ts';
import { ComparePanel } from './ComparePanel.tsx';
import { FoldDrawer } from './FoldDrawer.tsx';
import type { GraphData, Picture, PictureNode } from './model.ts';
import { NodeDrawer } from './NodeDrawer.tsx';
import { PathPanel } from './PathPanel.tsx';
import type { DiffAnswer } from './useDiff.ts';
import type { GraphStateHook } from './useGraphState.ts';
import type { PathAnswer } from './usePath.ts';
import './GraphDrawer.css';

interface GraphDrawerProps {
  hook: GraphStateHook;
  data: GraphData;
  picture: Picture;
  node?: PictureNode;
  path: PathAnswer;
  diff: DiffAnswer;
  focus: boolean;
  onChoose(id: string): void;
  onClose(): void;
}

/** At the right: the chosen box, else the path, else the comparison. */
export function GraphDrawer({ hook, data, picture, node, path, diff, focus, onChoose, onClose }: GraphDrawerProps) {
  const t = useGraphWords();
  const { state, change } = hook;
  const drawer = { hook, data, picture, focus, onClose };
  if (!node && !state.pathTo && !state.compare) return null;
  return (
    <aside className="graph-drawer no-print" aria-label={t('drawer')}>
      {node ? (
        node.members ? (
          <FoldDrawer {...drawer} node={node} />
        ) : (
          <NodeDrawer {...drawer} node={node} />
        )
      ) : state.pathTo ? (
        <PathPanel path={path} same={state.pathTo === state.center} onChoose={onChoose} onClose={() => change({ pathTo: undefined })} />
      ) : (
        <ComparePanel diff={diff} onChoose={onChoose} onClose={() => change({ compare: undefined })} />
      )}
    </aside>
  );
}
