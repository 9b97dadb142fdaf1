import '@xyflow/react/dist/base.css';
import { EdgeLabelRenderer, ReactFlow, ReactFlowProvider, useStore, type Node, type NodeProps } from '@xyflow/react';
import { memo, useMemo, useRef } from 'react';
import { useGraphWords } from '../i18n/graph.ts';
import { CanvasControls } from './CanvasControls.tsx';
import { LinesLayer, type DrawnLine } from './LinesLayer.tsx';
import { nodeHeight, nodeWidth } from './drawable.ts';
import type { PictureNode } from './model.ts';
import { NodeShape } from './NodeShape.tsx';
import { useCanvasKeys } from './useCanvasKeys.ts';
import type { Placed } from './usePlacement.ts';
import { useViewport } from './useViewport.ts';
import type { NodeWords } from './words.ts';
import './GraphCanvas.css';

export interface CanvasProps {
  placed: Placed;
  words: ReadonlyMap<string, NodeWords>;
  lines: readonly DrawnLine[];
  center?: string;
  chosen?: string;
  /** While this stays the same, new boxes join without moving what is on screen. */
  fitKey: string;
  onChoose(id: string, byKey: boolean): void;
  onMore(node: PictureNode): void;
}

type BoxNode = Node<{ node: PictureNode; words: NodeWords; center: boolean; chosen: boolean; onMore(node: PictureNode): void }, 'box'>;

export function GraphCanvas(props: CanvasProps) {
  return (
    <ReactFlowProvider>
      <Flow {...props} />
    </ReactFlowProvider>
  );
}

function Flow(props: CanvasProps) {
  const { placed, words, lines, center, chosen, onChoose, onMore } = props;
  const { picture, placement } = placed;
  const t = useGraphWords();
  const root = useRef<HTMLDivElement>(null);
  const view = useViewport(root, props);
  const keys = useCanvasKeys(root, props, view.show);
  const zoom = useZoomStep();

  const nodes = useMemo(
    () =>
      picture.nodes.flatMap((node): BoxNode[] => {
        const position = placement.nodes.get(node.id);
        const said = words.get(node.id);
        if (!position || !said) return [];
        return [
          {
            id: node.id,
            type: 'box',
            position,
            width: nodeWidth,
            height: nodeHeight,
            data: { node, words: said, center: node.id === center, chosen: node.id === chosen, onMore },
            ariaRole: 'group',
            ariaLabel: said.spoken,
            // One stop for the Tab key; the arrows go on from there.
            domAttributes: {
              tabIndex: node.id === keys.stop ? 0 : -1,
              'aria-roledescription': undefined,
              'aria-current': node.id === chosen || undefined,
            },
          },
        ];
      }),
    [picture, placement, words, center, chosen, onMore, keys.stop],
  );

  return (
    <div
      ref={root}
      className="graph-canvas no-print"
      role="region"
      aria-label={t('drawing')}
      aria-description={t('drawingHint')}
      onKeyDown={keys.onKeyDown}
      onFocus={keys.onFocus}
    >
      <ReactFlow
        nodes={nodes}
        nodeTypes={nodeTypes}
        nodesDraggable={false}
        nodesConnectable={false}
        elementsSelectable={false}
        nodesFocusable
        disableKeyboardA11y
        zoomOnDoubleClick={false}
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        panActivationKeyCode={null}
        zoomActivationKeyCode={null}
        minZoom={0.15}
        maxZoom={2}
        proOptions={{ hideAttribution: true }}
        onNodeClick={(_, node) => onChoose(node.id, false)}
        onMoveStart={view.onMoveStart}
      >
        <EdgeLabelRenderer>
          <svg className="graph-lines" width={placement.width} height={placement.height}>
            <LinesLayer lines={lines} chosen={chosen} zoom={zoom} />
          </svg>
        </EdgeLabelRenderer>
      </ReactFlow>
      <CanvasControls onFit={view.fit} />
    </div>
  );
}

/** The zoom in steps of a twentieth: fine enough for the text, and no box is drawn anew for every pixel of the wheel. */
const useZoomStep = () => useStore(({ transform }) => (transform[2] >= 0.95 ? 1 : Math.round(transform[2] * 20) / 20));

const Box = memo(function Box({ data: { node, words, center, chosen, onMore } }: NodeProps<BoxNode>) {
  const t = useGraphWords();
  const zoom = useZoomStep();
  return (
    <>
      <svg className="graph-box" width={nodeWidth} height={nodeHeight} aria-hidden>
        <NodeShape node={node} words={words} center={center} chosen={chosen} zoom={zoom} />
      </svg>
      {zoom >= 0.85 && (node.hidden > 0 || node.members) && (
        <button
          type="button"
          tabIndex={-1}
          className="graph-more"
          data-center={center || undefined}
          data-family={node.organization.family}
          aria-label={
            node.members
              ? t('unfold', { count: node.members.length, kind: words.name })
              : t('moreOf', { name: words.name, count: node.hidden })
          }
          onClick={(event) => {
            event.stopPropagation();
            onMore(node);
          }}
        >
          {words.more}
        </button>
      )}
    </>
  );
});

const nodeTypes = { box: Box };
