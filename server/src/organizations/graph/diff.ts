import { GraphQLNonNull } from 'graphql';
import { all, type Context } from '../../reading/compile/context.ts';
import { type Cell, json } from '../../reading/compile/object.ts';
import type { SelectedField } from '../../reading/compile/selection.ts';
import type { SpecialRoot } from '../../reading/grammar/roots.ts';
import { DateOnly } from '../../shared/scalars.ts';
import { idArgument, numberArgument } from './arguments.ts';
import { centerOf } from './center.ts';
import { centerArgument, depthArgument } from './graph.ts';
import { edgeColumns, type Following, isFollowed, walkFrom } from './lines.ts';
import { conceptObjects, edgeObject, partCells } from './objects.ts';
import { diffType, graphTypes, type GraphTypes, graphTypesOf, noted, say } from './types.ts';

/** A picture of more organizations is not compared to its end, and says so. */
const budget = '500';

/** `diff(center, depth, from, to)`: what became of the graph between two days. */
export const diffRoot: SpecialRoot = {
  name: 'diff',
  description: say('关系图的变化', 'Difference of the graph', {
    zh: '同一中心、同样步数，两天之间',
    en: 'of the same center and depth between two days; null where the center does not exist or cannot be seen',
  }),
  build(concepts) {
    const types = graphTypes(concepts);
    const day = new GraphQLNonNull(DateOnly);
    return {
      type: noted(diffType(types), types),
      args: {
        ...centerArgument,
        ...depthArgument,
        from: { type: day, description: say('起始日', 'From', { zh: '比较的第一天', en: 'the first day of the comparison' }) },
        to: { type: day, description: say('截止日', 'To', { zh: '比较的第二天', en: 'the second day of the comparison' }) },
      },
    };
  },
  compile(context, field) {
    const types = graphTypesOf(field);
    const depth = numberArgument(context, field, 'depth', 1, [0, 5]);
    const id = idArgument(context, field, 'center');
    const [before, after] = ['from', 'to'].map((name): Following => {
      const asOf = context.parameters.add(field.args[name], 'date', `${field.name}.${name}`);
      return { context: { ...context, asOf }, organization: types.organization };
    }) as [Following, Following];
    const centers = [before, after].map((following) => centerOf(following, field, id, budget));
    if (!centers[0] || !centers[1]) return 'null::json';
    const walk = (following: Following, name: string, start: string): string => walkFrom(following, name, { start, depth, budget });
    return `(with recursive start as materialized (${centers[0].start}), start_after as materialized (${centers[1].start}),
      ${walk(before, 'was', 'start')}, ${walk(after, 'became', 'start_after')},
      member as materialized (select array(select id from was_node union select id from became_node) as ids),
      ${linesOn(before, 'edge_before')}, ${linesOn(after, 'edge_after')}
      select ${json(cells(types, field, before.context, after.context))} where ${centers[0].exists})`;
  },
};

/** The lines of one day between all organizations of both days. */
function linesOn(following: Following, name: string): string {
  const edge = following.context.alias();
  const members = '(select ids from member)::uuid[]';
  const conditions = all([
    `${edge}.source_id = any(${members})`,
    `${edge}.target_id in (select unnest(ids) from member)`,
    isFollowed(following, edge),
  ]);
  return `${name} as materialized (select ${edgeColumns.map((column) => `${edge}.${column}`).join(', ')} from organization_edge ${edge} where ${conditions})`;
}

const same = 'b.kind_id = a.kind_id and b.source_id = a.source_id and b.target_id = a.target_id';

function cells(types: GraphTypes, field: SelectedField, before: Context, after: Context): Cell[] {
  return partCells(after, field, (part) => {
    switch (part.name) {
      case 'addedEdges':
        return `array(select ${edgeObject(after, types, 'a.', part)} from edge_after a where not exists(select 1 from edge_before b where ${same}) order by a.id)`;
      case 'endedEdges':
        return `array(select ${edgeObject(before, types, 'b.', part)} from edge_before b where not exists(select 1 from edge_after a where ${same}) order by b.id)`;
      case 'changedEdges': {
        const change = json(
          partCells(after, part, (side) =>
            side.name === 'before' ? edgeObject(before, types, 'b.', side) : edgeObject(after, types, 'a.', side),
          ),
        );
        return `array(select ${change} from edge_after a join edge_before b on ${same} and b.id <> a.id and b.basis is distinct from a.basis order by a.id)`;
      }
      case 'addedOrganizations':
        return conceptObjects(after, types.organization, '(select id from became_node except select id from was_node) x', part);
      case 'endedOrganizations':
        return conceptObjects(before, types.organization, '(select id from was_node except select id from became_node) x', part);
      default:
        return `greatest((select count(*) from was_node), (select count(*) from became_node)) >= ${budget}`;
    }
  });
}
