import { graphql } from '@sanfang/schema/graphql.ts';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { glyphOf } from '../organizations/families.ts';
import { useGraphWords } from '../i18n/graph.ts';
import { useUiWords } from '../i18n/ui.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { families, type Family } from '../theme.ts';
import type { Picture, PictureNode } from './model.ts';
import type { GraphStateHook } from './useGraphState.ts';

const HiddenNeighbors_query = graphql(`
  query HiddenNeighbors($id: ID!, $asOf: Date) {
    graph(center: $id, depth: 1, asOf: $asOf, budget: 500) {
      truncated
      nodes {
        organization {
          id
          kind {
            id
            family
          }
        }
      }
    }
  }
`);

interface HiddenNeighborsProps {
  hook: GraphStateHook;
  node: PictureNode;
  picture: Picture;
}

/** The neighbors that are not in the picture, by family: choose which of them to draw. */
export function HiddenNeighbors({ hook: { state, change }, node, picture }: HiddenNeighborsProps) {
  const t = useGraphWords();
  const ui = useUiWords();
  const { asOf } = useHubLocation();
  const { id } = node.organization;
  const expanded = state.expanded.find((expansion) => expansion.id === id);
  const [{ data }] = useQuery({ query: HiddenNeighbors_query, variables: { id, asOf }, pause: node.hidden === 0 });
  const [left, setLeft] = useState<{ id: string; out: ReadonlySet<Family> }>({ id, out: new Set() });
  const out = left.id === id ? left.out : new Set<Family>();
  const counts = useMemo(() => {
    const found = new Map<Family, number>();
    for (const { organization } of data?.graph?.nodes ?? []) {
      const family = glyphOf(organization.kind.family);
      if (organization.id !== id && !picture.boxOf.has(organization.id)) found.set(family, (found.get(family) ?? 0) + 1);
    }
    return found;
  }, [data, id, picture]);

  const offered = families.filter((family) => counts.has(family));
  const chosen = offered.filter((family) => !out.has(family));
  const number = chosen.reduce((sum, family) => sum + counts.get(family)!, 0);
  const others = state.expanded.filter((expansion) => expansion.id !== id);

  function expand() {
    const before = expanded?.families ?? [];
    const all = chosen.length === offered.length;
    change({
      expanded: [
        ...others,
        all ? { id } : { id, families: families.filter((family) => chosen.includes(family) || before.includes(family)) },
      ],
    });
  }

  if (node.hidden === 0 && !expanded) return null;
  return (
    <section className="graph-drawer-part">
      {node.hidden > 0 && (
        <>
          <h3>{t(data?.graph?.truncated ? 'notShownMore' : 'notShown', { count: node.hidden })}</h3>
          <ul className="graph-drawer-hidden">
            {offered.map((family) => (
              <li key={family}>
                <label>
                  <input
                    type="checkbox"
                    checked={!out.has(family)}
                    onChange={() => {
                      const next = new Set(out);
                      if (!next.delete(family)) next.add(family);
                      setLeft({ id, out: next });
                    }}
                  />
                  <span>{ui(family)}</span>
                  <span className="graph-legend-count">{counts.get(family)}</span>
                </label>
              </li>
            ))}
          </ul>
          {number > 0 && (
            <button type="button" className="graph-button" onClick={expand}>
              {t('expandChosen', { count: number })}
            </button>
          )}
        </>
      )}
      {expanded && (
        <p className="graph-drawer-expanded">
          {t('expanded')}
          <button type="button" className="link" onClick={() => change({ expanded: others })}>
            {t('collapse')}
          </button>
        </p>
      )}
    </section>
  );
}
