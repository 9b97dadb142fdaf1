import {
  GraphQLBoolean,
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLObjectType,
  GraphQLString,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLOutputType,
} from 'graphql';
import type { SelectedField } from '../../reading/compile/selection.ts';
import type { ReadableConcept } from '../../reading/grammar/model.ts';
import { part, required } from '../../reading/grammar/roots.ts';
import { DateOnly } from '../../shared/scalars.ts';
import { says } from '../../shared/says.ts';

/** The concepts that a graph shows. */
export interface GraphConcepts {
  organization: ReadableConcept;
  relationKind: ReadableConcept;
}

/** What the three root fields share in one schema. */
export interface GraphTypes extends GraphConcepts {
  edge: GraphQLObjectType;
}

const builtFor = new WeakMap<ReadonlyMap<string, ReadableConcept>, GraphTypes>();

/** One set of types per schema, whichever root asks first. */
export function graphTypes(concepts: ReadonlyMap<string, ReadableConcept>): GraphTypes {
  const known = builtFor.get(concepts);
  if (known) return known;
  const organization = conceptNamed(concepts, 'Organization');
  const relationKind = conceptNamed(concepts, 'RelationKind');
  const types = { organization, relationKind, edge: edgeType(organization, relationKind) };
  builtFor.set(concepts, types);
  return types;
}

const rootTypes = new WeakMap<GraphQLNamedType, GraphTypes>();

/** Notes which schema the type of a root field belongs to: one process may hold several. */
export function noted<Type extends GraphQLNamedType>(type: Type, types: GraphTypes): Type {
  rootTypes.set(type, types);
  return type;
}

/** What the schema of a root field holds. */
export const graphTypesOf = ({ definition }: SelectedField): GraphTypes => rootTypes.get(getNamedType(definition!.type))!;

function conceptNamed(concepts: ReadonlyMap<string, ReadableConcept>, name: string): ReadableConcept {
  const concept = concepts.get(name);
  if (!concept) throw new Error(`The graph needs the concept ${name}.`);
  return concept;
}

const listOf = (type: GraphQLOutputType): GraphQLOutputType => required(new GraphQLList(required(type as GraphQLObjectType)));

export const say = (...words: Parameters<typeof says>): string => says(...words).description;

/** A field of a graph's own types. */
const field = (type: GraphQLOutputType, ...words: Parameters<typeof says>): ReturnType<typeof part> => part(type, say(...words));

const edgeType = (organization: ReadableConcept, relationKind: ReadableConcept): GraphQLObjectType =>
  new GraphQLObjectType({
    name: 'GraphEdge',
    ...says('关系图的线', 'Line of the graph', {
      zh: '一条关系，或由结构推算的线',
      en: 'a relation, or a line derived from the structure',
    }),
    fields: () => ({
      id: field(required(GraphQLID), '编号', 'Id', {
        zh: '关系的编号；推算的线为“类别:编号”',
        en: 'of the relation; a derived line has one of its own',
      }),
      kind: field(required(relationKind.type), '类别', 'Kind'),
      sourceId: field(required(GraphQLID), '起点编号', 'Id of the source'),
      targetId: field(required(GraphQLID), '终点编号', 'Id of the target'),
      source: field(required(organization.type), '起点', 'Source'),
      target: field(required(organization.type), '终点', 'Target'),
      since: field(DateOnly, '起', 'Since', { zh: '推算的线可以没有', en: 'a derived line may have none' }),
      until: field(DateOnly, '止', 'Until', { zh: '自这一天起不再成立', en: 'the first day on which it no longer holds' }),
      basis: field(GraphQLString, '依据', 'Basis', { zh: '文件号或协议号', en: 'number of the document or agreement' }),
      derived: field(required(GraphQLBoolean), '推算', 'Derived', {
        zh: '由上级、服务站点或席位推算，不是登记的关系',
        en: 'from parent, station or seat, not a recorded relation',
      }),
    }),
  });

export const graphType = ({ organization, edge }: GraphTypes): GraphQLObjectType => {
  const node = new GraphQLObjectType({
    name: 'GraphNode',
    ...says('关系图的点', 'Node of the graph', { zh: '图中的一个组织', en: 'an organization in the picture' }),
    fields: () => ({
      organization: field(required(organization.type), '组织', 'Organization'),
      distance: field(required(GraphQLInt), '步数', 'Distance', { zh: '从中心走几步到它', en: 'steps from the center' }),
      hiddenNeighbors: field(required(GraphQLInt), '未显示的相邻组织', 'Hidden neighbors', {
        zh: '可见而未画出的相邻组织数；某一方向有 1000 条线及以上的，至少有这么多',
        en: 'visible, but not shown; at least so many where the organization has 1,000 lines or more one way',
      }),
    }),
  });
  return new GraphQLObjectType({
    name: 'OrganizationGraph',
    ...says('组织关系图', 'Graph of organizations', {
      zh: '一个中心周围的组织和它们之间的线',
      en: 'organizations around a center and the lines between them',
    }),
    fields: () => ({
      nodes: field(listOf(node), '点', 'Nodes', { zh: '近的在前', en: 'nearest first' }),
      edges: field(listOf(edge), '线', 'Edges', { zh: '图中各点之间的全部线', en: 'all lines between the nodes shown' }),
      truncated: field(required(GraphQLBoolean), '已截断', 'Truncated', {
        zh: '步数以内有组织因数量上限未画出',
        en: 'the budget left out organizations within the depth',
      }),
      hiddenCount: field(required(GraphQLInt), '未显示的组织数', 'Hidden organizations', {
        zh: '图外一步可达的组织，数法同各点',
        en: 'one step outside the picture, counted as for the nodes',
      }),
    }),
  });
};

export const stepType = ({ organization, edge }: GraphTypes): GraphQLObjectType =>
  new GraphQLObjectType({
    name: 'GraphStep',
    ...says('路径的一步', 'Step of a path'),
    fields: () => ({
      organization: field(required(organization.type), '组织', 'Organization'),
      edge: field(edge, '经过的线', 'Line', { zh: '由哪条线到达；起点为空', en: 'by which it was reached; null at the start' }),
      forward: field(GraphQLBoolean, '顺向', 'Forward', {
        zh: '前一个组织是该线的起点',
        en: 'the organization before is the source of the line',
      }),
    }),
  });

export const diffType = ({ organization, edge }: GraphTypes): GraphQLObjectType => {
  const change = new GraphQLObjectType({
    name: 'GraphEdgeChange',
    ...says('依据的变更', 'Change of basis', { zh: '同一类别、同样两端，依据不同', en: 'same kind and ends, another basis' }),
    fields: () => ({
      before: field(required(edge), '此前', 'Before'),
      after: field(required(edge), '此后', 'After'),
    }),
  });
  return new GraphQLObjectType({
    name: 'GraphDiff',
    ...says('关系图的变化', 'Difference of the graph', { zh: '两天之间', en: 'between two days' }),
    fields: () => ({
      addedEdges: field(listOf(edge), '新增的线', 'Added lines'),
      endedEdges: field(listOf(edge), '终止的线', 'Ended lines'),
      changedEdges: field(listOf(change), '变更的线', 'Changed lines', { zh: '换了依据', en: 'with another basis' }),
      addedOrganizations: field(listOf(organization.type), '新增的组织', 'Added organizations'),
      endedOrganizations: field(listOf(organization.type), '退出的组织', 'Organizations no longer there'),
      truncated: field(required(GraphQLBoolean), '已截断', 'Truncated', {
        zh: '某一天的图超过 500 个组织，比较不完整',
        en: 'on one of the days there were over 500 organizations, so the comparison is not complete',
      }),
    }),
  });
};
