import { GraphQLID, GraphQLInt, GraphQLList, GraphQLNonNull } from 'graphql';
import { all, idOf, tableOf } from '../../reading/compile/context.ts';
import { type Cell, json, objectOf, select, sqlOf } from '../../reading/compile/object.ts';
import type { SelectedField } from '../../reading/compile/selection.ts';
import { asOfArgument } from '../../reading/grammar/connections.ts';
import type { SpecialRoot } from '../../reading/grammar/roots.ts';
import { idArgument, idsArgument, numberArgument } from './arguments.ts';
import { type Center, centerOf } from './center.ts';
import { edgeColumns, type Following, isFollowed, isShowable, linesOf, linesPerDirection, lookedAtWhereCut, walkFrom } from './lines.ts';
import { edgeCells, partCells } from './objects.ts';
import { graphType, graphTypes, type GraphTypes, graphTypesOf, noted, say } from './types.ts';

const ids = new GraphQLList(new GraphQLNonNull(GraphQLID));

export const depthArgument = {
  depth: {
    type: GraphQLInt,
    defaultValue: 1,
    description: say('步数', 'Depth', { zh: '从中心走几步，0 至 5', en: 'steps from the center, 0 to 5' }),
  },
};
export const centerArgument = {
  center: {
    type: new GraphQLNonNull(GraphQLID),
    description: say('中心', 'Center', {
      zh: '组织的编号，或区划的编号：从直属该区划的组织出发',
      en: 'id of an organization, or of a division: all organizations directly of it',
    }),
  },
};

/** `graph(center, depth, …)`: organizations around a center and the lines between them. */
export const graphRoot: SpecialRoot = {
  name: 'graph',
  description: say('关系图', 'Graph', {
    zh: '一个组织或社区周围的全部关系线，一次取回；中心不存在或不可见时为空',
    en: 'all lines around an organization or a community; null where the center does not exist or cannot be seen',
  }),
  build(concepts) {
    const types = graphTypes(concepts);
    return {
      type: noted(graphType(types), types),
      args: {
        ...centerArgument,
        ...depthArgument,
        ...asOfArgument,
        relationKinds: {
          type: ids,
          description: say('关系类别', 'Kinds of relations', {
            zh: '只走、只画这些类别的线',
            en: 'only these lines are followed and shown',
          }),
        },
        organizationKinds: {
          type: ids,
          description: say('组织类别', 'Kinds of organizations', {
            zh: '只经过、只画这些类别的组织，中心除外',
            en: 'only these are passed and shown, but for the center',
          }),
        },
        budget: {
          type: GraphQLInt,
          defaultValue: 150,
          description: say('数量上限', 'Budget', {
            zh: '最多几个组织，1 至 500，近的优先',
            en: 'at most so many organizations, 1 to 500, the nearest first',
          }),
        },
        expand: {
          type: ids,
          description: say('展开', 'Expand', {
            zh: '这些组织即使在最外一圈，也画出其相邻组织',
            en: 'neighbors of these are shown even at the outermost depth',
          }),
        },
      },
    };
  },
  compile(context, field) {
    const types = graphTypesOf(field);
    const [relationKinds, organizationKinds, expand] = ['relationKinds', 'organizationKinds', 'expand'].map((name) =>
      idsArgument(context, field, name),
    );
    const budget = numberArgument(context, field, 'budget', 150, [1, 500]);
    const depth = numberArgument(context, field, 'depth', 1, [0, 5]);
    const id = idArgument(context, field, 'center');
    const following = { context, organization: types.organization, relationKinds, organizationKinds };
    const center = centerOf(following, field, id, budget);
    if (!center) return 'null::json';
    const cutAt = `distance < ${depth}${expand ? ` or node = any(${expand})` : ''}`;
    return `(with recursive start as materialized (${center.start}), ${walkFrom(following, 'walk', { start: 'start', depth, budget, expand })}, ${pictureOf(following)}
      select ${json(cells(types, field, following, center, cutAt))} where ${center.exists})`;
  },
};

/** CTEs upon the walk: every line of a shown organization, the lines between two of them, and what lies outside. */
function pictureOf(following: Following): string {
  const { context, organization } = following;
  const [line, edge] = [context.alias(), context.alias()];
  const end = { alias: context.alias(), concept: organization };
  const columns = edgeColumns.join(', ');
  // Without the cast, any() would compare with rows.
  const busy = '(select ids from busy)::uuid[]';
  const amongBusy = all([
    `cardinality(${busy}) > 1`,
    `${edge}.source_id = any(${busy})`,
    `${edge}.target_id = any(${busy})`,
    isFollowed(following, edge),
  ]);
  // A direction that is cut may have more lines than were read, also between two of the picture.
  return `line as materialized (
    select node.id as node, node.distance, ${line}.*, ${line}.other in (select id from walk_node) as shown
    from walk_node node cross join lateral ${linesOf(following, { of: 'node.id', columns: edgeColumns })} ${line}),
  direction as materialized (
    select node, count(*) >= ${linesPerDirection} as cut, array_agg(other) filter (where not shown) as others from line group by node, forward),
  beyond as materialized (
    select node, other from direction cross join unnest(case when cut then others[:${lookedAtWhereCut}] else others end) other),
  outside as materialized (select ${idOf(end)} as id from ${tableOf(organization)} ${end.alias}
    where ${idOf(end)} = any(array(select other from beyond)) and ${isShowable(following, end.alias)}),
  hidden as materialized (select node, count(distinct other) as neighbors from beyond where other in (select id from outside) group by node),
  busy as materialized (select array(select distinct node from direction where cut) as ids),
  edge as (select distinct on (id) ${columns} from (
    select ${columns} from line where shown union all select ${columns} from organization_edge ${edge} where ${amongBusy}) found order by id)`;
}

/** SQL that holds where a line within the depth leads to a visible organization that is not shown; looks no further than the first. */
function isTruncated(following: Following, cutAt: string): string {
  const end = { alias: following.context.alias(), concept: following.organization };
  const isThere = all([`${idOf(end)} = line.other`, isShowable(following, end.alias)]);
  return `exists(select 1 from line where not shown and (${cutAt}) and exists(select 1 from ${tableOf(end.concept)} ${end.alias} where ${isThere}))`;
}

function cells(types: GraphTypes, field: SelectedField, following: Following, center: Center, cutAt: string): Cell[] {
  const { context, organization } = following;
  return partCells(context, field, (part) => {
    switch (part.name) {
      case 'nodes': {
        const row = { alias: context.alias(), concept: organization };
        const node = partCells(context, part, (cell) => {
          if (cell.name === 'organization') return objectOf(context, row, cell.selections);
          return cell.name === 'distance' ? 'node.distance' : 'coalesce(hidden.neighbors, 0)';
        });
        const organizations = `walk_node node join ${tableOf(organization)} ${row.alias} on ${idOf(row)} = node.id`;
        const counted = sqlOf(node).includes('hidden.neighbors') ? 'left join hidden on hidden.node = node.id' : '';
        return `array(${select(node, `${organizations} ${counted}`, 'order by node.distance, node.id')})`;
      }
      case 'edges':
        return `array(${select(edgeCells(context, types, 'edge.', part), 'edge')})`;
      case 'truncated':
        return `(${isTruncated(following, cutAt)} or ${center.isCut})`;
      default:
        return `(select count(*) from (select id from outside${center.leftOut ? ` union ${center.leftOut}` : ''}) hidden_one)`;
    }
  });
}
