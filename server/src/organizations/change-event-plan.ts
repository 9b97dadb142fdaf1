import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ChangeAction, type ChangeProblemCode } from './change-event-kinds.ts';
import { ChangeProblem } from './change-event.errors.ts';

export type Row = Record<string, unknown>;

/** What happens to one row. */
export interface Step {
  action: ChangeAction;
  table: string;
  id: string;
  name: string;
  /** By column: what is written. */
  set: Row;
  /** By column: what stood there; null for a row that begins. */
  before: Row | null;
  /** As read, where the table counts versions. */
  version?: number;
  from?: string | null;
  to?: string | null;
}

export interface Target {
  id: string;
  name: string;
}

/** SQL of a condition: the column is one of the ids, which are given as `asList(ids)`. */
export const among = (column: string): string => `${column} = any(array(select jsonb_array_elements_text(?::jsonb))::uuid[])`;
export const asList = (ids: Iterable<string>): string => JSON.stringify([...ids]);

export function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Ends weigh more than moves, and moves more than other changes. */
const weight = [ChangeAction.FOLLOW, ChangeAction.CHANGE, ChangeAction.MOVE, ChangeAction.END, ChangeAction.BEGIN];

/** Everything that a change event does, each row once, and what stands in its way. Nothing is written here. */
export class Plan {
  readonly problems: ChangeProblem[] = [];
  private readonly known = new Map<string, Step>();

  get steps(): Step[] {
    return [...this.known.values()];
  }

  of(...actions: ChangeAction[]): Step[] {
    return this.steps.filter(({ action }) => actions.includes(action));
  }

  get blocked(): boolean {
    return this.problems.some(({ blocking }) => blocking);
  }

  refuse(code: ChangeProblemCode, message: string, where: Partial<ChangeProblem> = {}): void {
    this.problems.push(Object.assign(new ChangeProblem(), { code, message, blocking: true }, where));
  }

  begin(table: string, { id, name }: Target, set: Row, to?: string | null): void {
    this.known.set(`${table} ${id}`, { action: ChangeAction.BEGIN, table, id, name, set: { id, ...set }, before: null, to });
  }

  alter(action: ChangeAction, table: string, { id, name }: Target, set: Row, places: Pick<Step, 'from' | 'to'> = {}): void {
    const key = `${table} ${id}`;
    const step = this.known.get(key) ?? { action, table, id, name, set: {}, before: {} };
    if (weight.indexOf(action) > weight.indexOf(step.action)) step.action = action;
    Object.assign(step.set, set);
    Object.assign(step, places);
    this.known.set(key, step);
  }

  has(table: string, id: string): boolean {
    return this.known.has(`${table} ${id}`);
  }

  /** Reads what stands in the columns that will be written. */
  async readBefore(em: EntityManager): Promise<void> {
    for (const [table, steps] of grouped(this.steps, (step) => step.table)) {
      const altered = steps.filter(({ action }) => action !== ChangeAction.BEGIN);
      if (!altered.length) continue;
      const rows = await em.execute<{ id: string; row: Row }[]>(
        `select t.id, to_jsonb(t) as row from "${table}" t where ${among('t.id')}`,
        [asList(altered.map(({ id }) => id))],
      );
      const found = new Map(rows.map(({ id, row }) => [id, row]));
      for (const step of altered) {
        const row = found.get(step.id) ?? {};
        step.before = Object.fromEntries(Object.keys(step.set).map((column) => [column, row[column] ?? null]));
        if (typeof row.version === 'number') step.version = row.version;
      }
    }
  }

  /** Says in short what the plan does, and to which rows in which state: the same as long as nothing has changed. */
  stamp(): string {
    const numbered = new Map(this.of(ChangeAction.BEGIN).map(({ id }, index) => [id, `new ${index}`]));
    const text = JSON.stringify([
      this.steps.map(({ action, table, id, set, before, version }) => [action, table, id, set, before, version ?? null]),
      this.problems.map(({ code, path, nodeId }) => [code, path, nodeId]),
    ]);
    const stable = text.replace(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) => numbered.get(id) ?? id);
    return createHash('sha256').update(stable).digest('base64url');
  }
}
