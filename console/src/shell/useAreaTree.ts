import { graphql, type ResultOf } from '@sanfang/schema/graphql.ts';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import type { TreeNode } from '../ui/TreeNav.tsx';
import { useSession } from './session.ts';
import { useArea } from './useArea.ts';
import { useHubLocation } from './useHubLocation.ts';

const AreaTree_query = graphql(`
  query AreaTree($filter: DivisionFilter!, $asOf: Date) {
    divisions(filter: $filter, orderBy: [{ code: ASC }], first: 200, asOf: $asOf) {
      nodes {
        id
        code
        name
        level
        organizations {
          totalCount
        }
        headless: organizations(filter: { posts: { some: { head: { eq: true }, appointments: { none: {} } } } }) {
          totalCount
        }
      }
    }
  }
`);

type Division = ResultOf<typeof AreaTree_query>['divisions']['nodes'][number];

const top = '';
// Above the streets the country is shown only where somebody has registered something.
const sparse = ['CITY', 'DISTRICT'] as const;

function find(nodes: TreeNode[], id: string): TreeNode | undefined {
  for (const node of nodes) {
    const found = node.id === id ? node : find(node.children ?? [], id);
    if (found) return found;
  }
  return undefined;
}

/**
 * The division tree, read one level at a time as it is opened; the way to the chosen area is open from the start,
 * and from a district on the tree begins there: a street office has no use for the country around it.
 */
export function useAreaTree(counts: boolean) {
  const hub = useClient();
  const { asOf, area } = useHubLocation();
  const { session } = useSession();
  const { path } = useArea();
  const [levels, setLevels] = useState<ReadonlyMap<string, Division[]>>(new Map());
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set());
  const scope = session?.scope ?? [];
  const scopeKey = scope.join();

  const load = useCallback(
    async (code: string) => {
      const filter =
        code !== top
          ? {
              or: [
                { parent: { code: { eq: code } }, level: { in: [...sparse] }, organizations: { some: {} } },
                { parent: { code: { eq: code } }, level: { in: ['STREET', 'COMMUNITY'] as const } },
              ],
            }
          : scopeKey
            ? { code: { in: scopeKey.split(',') } }
            : { level: { eq: 'PROVINCE' as const }, organizations: { some: {} } };
      const { data } = await hub.query(AreaTree_query, { filter: filter as never, asOf }, { requestPolicy: 'cache-first' }).toPromise();
      if (data) setLevels((now) => new Map(now).set(code, data.divisions.nodes));
    },
    [hub, asOf, scopeKey],
  );

  const wanted = path
    .slice(0, -1)
    .map((step) => step.code)
    .join();
  useEffect(() => {
    const codes = [top, ...(wanted ? wanted.split(',') : []), ...(area ? [area] : [])];
    setExpanded((now) => new Set([...now, ...codes]));
    codes.forEach((code) => void load(code));
  }, [wanted, area, load]);

  const nodes = useMemo(() => {
    const branch = (code: string): TreeNode[] | undefined =>
      levels.get(code)?.map((division) => ({
        id: division.code,
        label: division.name,
        branch: division.level !== 'COMMUNITY',
        count: counts ? division.organizations.totalCount : undefined,
        bad: counts ? division.headless.totalCount : undefined,
        children: branch(division.code),
      }));
    const district = path.find((step) => step.level === 'DISTRICT');
    const known = district && find(branch(top) ?? [], district.code);
    return known ? [known] : (branch(top) ?? []);
  }, [levels, counts, path]);

  const toggle = (code: string, open: boolean) => {
    setExpanded((now) => new Set(open ? [...now, code] : [...now].filter((other) => other !== code)));
    if (open && !levels.has(code)) void load(code);
  };
  return { nodes, expanded, toggle, everywhere: scope.length === 0 };
}
