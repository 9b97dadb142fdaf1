import { GraphQLID, GraphQLInt, GraphQLList, GraphQLNonNull } from 'graphql';
import { type Context, idOf, tableOf } from '../../reading/compile/context.ts';
import { json, objectOf, sqlOf } from '../../reading/compile/object.ts';
import type { SelectedField } from '../../reading/compile/selection.ts';
import { asOfArgument } from '../../reading/grammar/connections.ts';
import type { SpecialRoot } from '../../reading/grammar/roots.ts';
import { idArgument, numberArgument } from './arguments.ts';
import { edgeColumns, type Following, isFollowed, linesOf, showableOf } from './lines.ts';
import { edgeObject, partCells } from './objects.ts';
import { graphTypes, type GraphTypes, graphTypesOf, noted, say, stepType } from './types.ts';

/** So many organizations are visited in search of a path, then there is none. */
const visitedAtMost = 5000;

/** `path(from, to)`: the shortest way from one organization to another, whatever the direction of the lines. */
export const pathRoot: SpecialRoot = {
  name: 'path',
  description: say('最短路径', 'Shortest path', {
    zh: '两个组织之间，不论线的方向；没有则为空',
    en: 'between two organizations, whatever the direction of the lines; null where there is none',
  }),
  build(concepts) {
    const types = graphTypes(concepts);
    const id = new GraphQLNonNull(GraphQLID);
    return {
      type: new GraphQLList(new GraphQLNonNull(noted(stepType(types), types))),
      args: {
        from: { type: id, description: say('起点', 'From', { zh: '组织的编号', en: 'id of an organization' }) },
        to: { type: id, description: say('终点', 'To', { zh: '组织的编号', en: 'id of an organization' }) },
        ...asOfArgument,
        maxLength: {
          type: GraphQLInt,
          defaultValue: 6,
          description: say('最长几步', 'Longest', { zh: '1 至 8', en: 'at most so many lines, 1 to 8' }),
        },
      },
    };
  },
  compile(context, field) {
    const types = graphTypesOf(field);
    const [from, to] = [idArgument(context, field, 'from'), idArgument(context, field, 'to')];
    const longest = numberArgument(context, field, 'maxLength', 6, [1, 8]);
    const following = { context, organization: types.organization };
    return `(with recursive ${endsOf(following, from, to)}, ${walkTo(following, longest)}, ${wayBack(following, to)}
      select array(${stepsOf(types, context, field)}) where exists(select 1 from way where level = 0))`;
  },
};

/** CTEs: both ends, if visible, and the neighbors of the goal, so that the last step is found from the smaller side. */
function endsOf(following: Following, from: string, to: string): string {
  const { context, organization } = following;
  const row = { alias: context.alias(), concept: organization };
  const isThere = (id: string): string => `exists(select 1 from ${tableOf(organization)} ${row.alias} where ${idOf(row)} = ${id})`;
  return `ends as materialized (select ${from} as first, ${to} as last where ${isThere(from)} and ${isThere(to)}),
  near as materialized (select array(${showableOf(following, `select distinct line.other as id from ends cross join lateral ${linesOf(following, { of: 'ends.last' })} line`)}) as ids)`;
}

/** CTE `walk`: one row per level, until the goal or a neighbor of it is reached. */
function walkTo(following: Following, longest: string): string {
  const others = `select distinct line.other as id from unnest(walk.frontier) f(id) cross join lateral ${linesOf(following, { of: 'f.id' })} line
    where not exists (select 1 from unnest(walk.seen) s(id) where s.id = line.other) order by 1`;
  return `walk(level, frontier, seen) as (
    select 0, array[first], array[first] from ends
    union all
    select walk.level + 1, next.ids, walk.seen || next.ids
    from walk cross join ends cross join near cross join lateral (
      select case when walk.frontier && near.ids then array[ends.last] else array(
        ${showableOf(following, others)} order by 1 limit greatest(${visitedAtMost} - cardinality(walk.seen), 0)) end as ids offset 0) next
    where walk.level < ${longest} and ends.last <> all(walk.frontier) and cardinality(next.ids) > 0)`;
}

/** CTE `way`: from the goal back to the start, one line per level. */
function wayBack(following: Following, to: string): string {
  const edge = following.context.alias();
  const columns = edgeColumns.map((name) => `${edge}.${name}`).join(', ');
  const towards = (own: string, other: string): string =>
    `(select ${edge}.${other} as other, ${columns} from organization_edge ${edge} where ${edge}.${own} = way.at and ${edge}.${other} = any(walk.frontier) and ${isFollowed(following, edge)} limit 1)`;
  return `way as (
    select walk.level, ${to} as at, ${edgeColumns.map((name) => `null::${typeOf(name)} as ${name}`).join(', ')} from walk where ${to} = any(walk.frontier)
    union all
    select walk.level, step.other, ${edgeColumns.map((name) => `step.${name}`).join(', ')}
    from way join walk on walk.level = way.level - 1 cross join lateral (select * from (${towards('target_id', 'source_id')} union all ${towards('source_id', 'target_id')}) found limit 1) step)`;
}

const typeOf = (column: (typeof edgeColumns)[number]): string => {
  if (column === 'id') return 'text';
  if (column === 'basis') return 'text collate "C"';
  if (column === 'since' || column === 'until') return 'date';
  return column === 'derived' ? 'boolean' : 'uuid';
};

/** The line by which a step was reached stands at the row before it: that row led back from the step. */
function stepsOf(types: GraphTypes, context: Context, field: SelectedField): string {
  const row = { alias: context.alias(), concept: types.organization };
  const step = json(
    partCells(context, field, (part) => {
      if (part.name === 'organization') return sqlOf(objectOf(context, row, part.selections));
      if (part.name === 'forward') return 'line.target_id = step.at';
      return `case when line.id is not null then ${edgeObject(context, types, 'line.', part)} end`;
    }),
  );
  return `select ${step} from way step join ${tableOf(types.organization)} ${row.alias} on ${idOf(row)} = step.at left join way line on line.level = step.level - 1 order by step.level`;
}
