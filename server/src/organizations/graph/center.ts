import { idOf, tableOf } from '../../reading/compile/context.ts';
import type { SelectedField } from '../../reading/compile/selection.ts';
import { conceptTagOf } from './arguments.ts';
import { type Following, isShowable } from './lines.ts';

/** The concept numbers inside ids. */
const organizationTag = 0x011;
const divisionTag = 0x001;

/** Where a walk starts: one organization, or all organizations directly of a division. All members are SQL. */
export interface Center {
  /** Holds where there is such a center and the caller may see it. */
  exists: string;
  /** Query of the ids to start from, within the budget. */
  start: string;
  /** Query of those that belong to the center but are not in `walk_node`; missing where it is one organization. */
  leftOut?: string;
  /** Holds where the budget left some of those out. */
  isCut: string;
}

/** Undefined where the id belongs to neither. */
export function centerOf(following: Following, { args }: SelectedField, id: string, budget: string): Center | undefined {
  const { context, organization } = following;
  const row = { alias: context.alias(), concept: organization };
  const table = `${tableOf(organization)} ${row.alias}`;
  switch (conceptTagOf(args.center)) {
    case organizationTag:
      return {
        exists: 'exists(select 1 from start)',
        start: `select ${idOf(row)} as id from ${table} where ${idOf(row)} = ${id}`,
        isCut: 'false',
      };
    case divisionTag: {
      const direct = `from ${table} where ${row.alias}.division_id = ${id} and ${isShowable(following, row.alias)}`;
      const leftOut = `select ${idOf(row)} ${direct} and ${idOf(row)} not in (select id from walk_node)`;
      return {
        exists: `exists(select 1 from division where id = ${id})`,
        start: `select ${idOf(row)} as id ${direct} order by 1 limit ${budget}`,
        leftOut,
        isCut: `exists(${leftOut})`,
      };
    }
    default:
      return undefined;
  }
}
