import { readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { glyphOf, lineOf } from '../organizations/families.ts';
import type { GraphLine, GraphOrganization } from './model.ts';
import { GraphLine_edge, GraphNode_organization } from './queries.ts';

export function organizationOf(masked: FragmentOf<typeof GraphNode_organization>): GraphOrganization {
  const { id, name, shortName, kind, division, vacantHeads, termUntil, dissolvedOn } = readFragment(GraphNode_organization, masked);
  return {
    id,
    name,
    shortName,
    kind,
    family: glyphOf(kind.family),
    division: division.name,
    vacantHead: vacantHeads.nodes[0]?.title,
    termUntil,
    dissolvedOn,
  };
}

export function lineFrom(masked: FragmentOf<typeof GraphLine_edge>): GraphLine {
  const { id, kind, sourceId, targetId, since, until, basis, derived } = readFragment(GraphLine_edge, masked);
  return { id, kind, family: lineOf(kind.family), sourceId, targetId, since, until, basis, derived };
}

type WithEnds = FragmentOf<typeof GraphLine_edge> & {
  source: FragmentOf<typeof GraphNode_organization>;
  target: FragmentOf<typeof GraphNode_organization>;
};

/** A line with the organizations at its ends. */
export interface WholeLine {
  line: GraphLine;
  source: GraphOrganization;
  target: GraphOrganization;
}

export const wholeLineOf = (edge: WithEnds): WholeLine => ({
  line: lineFrom(edge),
  source: organizationOf(edge.source),
  target: organizationOf(edge.target),
});
