import { useEffect, useRef, type ReactNode } from 'react';
import { useUiWords } from '../i18n/ui.ts';
import './TreeNav.css';

export interface TreeNode {
  id: string;
  label: string;
  count?: number;
  /** A second number that asks for attention; drawn as a pill before the count. */
  bad?: number;
  /** False when nothing hangs below; undefined children of a branch are still to be loaded. */
  branch: boolean;
  children?: TreeNode[];
}

interface TreeNavProps {
  label: string;
  nodes: TreeNode[];
  selected?: string;
  expanded: ReadonlySet<string>;
  onToggle(id: string, open: boolean): void;
  onSelect(id: string): void;
  empty?: ReactNode;
}

interface Row {
  node: TreeNode;
  level: number;
  parent?: string;
}

function visibleRows(nodes: TreeNode[], expanded: ReadonlySet<string>, level = 1, parent?: string): Row[] {
  return nodes.flatMap((node) => [
    { node, level, parent },
    ...(expanded.has(node.id) ? visibleRows(node.children ?? [], expanded, level + 1, node.id) : []),
  ]);
}

/** A tree to pick one place from. It draws what it is given; loading the branches is the page's work. */
export function TreeNav({ label, nodes, selected, expanded, onToggle, onSelect, empty }: TreeNavProps) {
  const t = useUiWords();
  const root = useRef<HTMLDivElement>(null);
  const rows = visibleRows(nodes, expanded);
  const focusable = rows.some((row) => row.node.id === selected) ? selected : rows[0]?.node.id;

  useEffect(() => {
    root.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  const focus = (id?: string) => {
    if (id) root.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)?.focus();
  };

  function onKeyDown(event: React.KeyboardEvent, index: number) {
    const { node, parent } = rows[index]!;
    const open = expanded.has(node.id);
    const moves: Record<string, () => void> = {
      ArrowDown: () => focus(rows[index + 1]?.node.id),
      ArrowUp: () => focus(rows[index - 1]?.node.id),
      Home: () => focus(rows[0]?.node.id),
      End: () => focus(rows.at(-1)?.node.id),
      ArrowRight: () => (node.branch && !open ? onToggle(node.id, true) : open && focus(node.children?.[0]?.id)),
      ArrowLeft: () => (open ? onToggle(node.id, false) : focus(parent)),
      Enter: () => onSelect(node.id),
      ' ': () => onSelect(node.id),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    move();
  }

  if (!rows.length) return <>{empty}</>;
  return (
    <div ref={root} role="tree" aria-label={label} className="tree-nav">
      {rows.map(({ node, level }, index) => (
        <div
          key={node.id}
          role="treeitem"
          aria-level={level}
          aria-selected={node.id === selected}
          aria-expanded={node.branch ? expanded.has(node.id) : undefined}
          tabIndex={node.id === focusable ? 0 : -1}
          data-id={node.id}
          className="tree-row"
          style={{ paddingInlineStart: (level - 1) * 12 }}
          onClick={() => onSelect(node.id)}
          onKeyDown={(event) => onKeyDown(event, index)}
        >
          <span
            className="tree-caret"
            title={node.branch ? t(expanded.has(node.id) ? 'collapse' : 'expand') : undefined}
            onClick={(event) => {
              if (!node.branch) return;
              event.stopPropagation();
              onToggle(node.id, !expanded.has(node.id));
            }}
          >
            {node.branch && (
              <svg width={10} height={10} viewBox="0 0 10 10" aria-hidden>
                <path d={expanded.has(node.id) ? 'M1 3h8L5 8z' : 'M3 1v8l5-4z'} fill="currentColor" />
              </svg>
            )}
          </span>
          <span className="tree-label">{node.label}</span>
          {!!node.bad && <span className="tree-bad">{node.bad}</span>}
          {node.count !== undefined && <span className="tree-count">{node.count.toLocaleString()}</span>}
        </div>
      ))}
    </div>
  );
}
