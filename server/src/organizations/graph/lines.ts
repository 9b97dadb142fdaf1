import type { ReadableConcept } from '../../reading/grammar/model.ts';
import { all, column, type Context, idOf, type Row, tableOf } from '../../reading/compile/context.ts';
import { restrictions } from '../../reading/compile/links.ts';
import { requiredProperty } from '../../reading/grammar/model.ts';

/** More lines of one organization and direction are not read: an organization with 100,000 relations costs no more than this. */
export const linesPerDirection = 1000;

/** Of a direction with so many lines that their number is cut off anyway, only so many that lead out of the picture are looked at. */
export const lookedAtWhereCut = 100;

/** Columns of the view `organization_edge`. */
export const edgeColumns = ['id', 'kind_id', 'source_id', 'target_id', 'since', 'until', 'basis', 'derived'] as const;

/** Which lines are followed and which organizations are seen. `context.asOf` is the day. */
export interface Following {
  context: Context;
  organization: ReadableConcept;
  /** SQL of arrays of ids; missing where any kind will do. */
  relationKinds?: string;
  organizationKinds?: string;
}

/** SQL that holds for the organizations of the picture. */
export function isShowable({ context, organization, organizationKinds }: Following, alias: string): string {
  const row: Row = { alias, concept: organization };
  const kind = column(row, requiredProperty(organization.table, 'kind'));
  return all([...restrictions(context, row), ...(organizationKinds ? [`${kind} = any(${organizationKinds})`] : [])]);
}

/** SQL that holds for the lines of the day and of the kinds asked for. */
export function isFollowed({ context: { asOf }, relationKinds }: Following, alias: string): string {
  return all([
    ...(asOf ? [`${alias}.since is null or ${alias}.since <= ${asOf}`, `${alias}.until is null or ${alias}.until > ${asOf}`] : []),
    ...(relationKinds ? [`${alias}.kind_id = any(${relationKinds})`] : []),
  ]);
}

interface Lines {
  /** SQL of the organization whose lines are sought. */
  of: string;
  /** SQL of an array of organizations that the lines may not lead to. */
  except?: string;
  /** Columns of the view that are wanted beside `other`, the organization at the other end, and `forward`: whether it is the target. */
  columns?: readonly string[];
}

/**
 * SQL of the lines of one organization, both directions, whether or not the other end is visible. Written so that the
 * conditions reach the index of every branch of the view, and the limits stop the reading of each.
 */
export function linesOf(following: Following, { of, except, columns = [] }: Lines): string {
  const edge = following.context.alias();
  const direction = (own: string, other: string): string => {
    const conditions = [`${edge}.${own} = ${of}`, isFollowed(following, edge), ...(except ? [`${edge}.${other} <> all(${except})`] : [])];
    const carried = [`${edge}.${other} as other`, `${own === 'source_id'} as forward`, ...columns.map((name) => `${edge}.${name}`)];
    return `(select ${carried.join(', ')} from organization_edge ${edge} where ${all(conditions)} limit ${linesPerDirection})`;
  };
  return `(${direction('source_id', 'target_id')} union all ${direction('target_id', 'source_id')})`;
}

/**
 * SQL of the visible ones among the ids of a query, which holds each only once: many lines lead to few organizations,
 * and to look at one costs more than to read a line. A limit behind this stops the looking.
 */
export function showableOf(following: Following, ids: string): string {
  const row = { alias: following.context.alias(), concept: following.organization };
  const isThere = all([`${idOf(row)} = found.id`, isShowable(following, row.alias)]);
  return `select found.id from (${ids}) found where exists(select 1 from ${tableOf(following.organization)} ${row.alias} where ${isThere})`;
}

export interface Walk {
  /** SQL of a table of ids: where the walk starts. */
  start: string;
  /** SQL of numbers. */
  depth: string;
  budget: string;
  /** SQL of an array of organizations from which the walk goes on beyond the depth. */
  expand?: string;
}

/**
 * SQL of recursive CTEs, breadth first, one row per level: `<name>` holds the levels, `<name>_node` the organizations
 * with their distance. The nearest stay within the budget, and of one level those with the smallest ids.
 */
export function walkFrom(following: Following, name: string, { start, depth, budget, expand }: Walk): string {
  const [from, line] = [following.context.alias(), following.context.alias()];
  const onward = expand ? `${name}.level < ${depth} or ${from}.id = any(${expand})` : 'true';
  const goesOn = expand ? `(${name}.level < ${depth} or ${name}.frontier && ${expand})` : `${name}.level < ${depth}`;
  const lines = linesOf(following, { of: `${from}.id`, except: `${name}.seen` });
  const others = `select distinct ${line}.other as id from unnest(${name}.frontier) ${from}(id) cross join lateral ${lines} ${line} where ${onward} order by 1`;
  // Without `offset 0` the planner would write the array at all three places that use it, and make it three times.
  return `${name}(level, frontier, seen) as (
    select 0, ids, ids from (select array(select id from ${start}) as ids) s
    union all
    select ${name}.level + 1, next.ids, ${name}.seen || next.ids
    from ${name} cross join lateral (select array(
      ${showableOf(following, others)} order by 1 limit greatest(${budget} - cardinality(${name}.seen), 0)) as ids offset 0) next
    where ${goesOn} and cardinality(next.ids) > 0),
  ${name}_node as materialized (select member.id, ${name}.level as distance from ${name} cross join unnest(${name}.frontier) member(id))`;
}
