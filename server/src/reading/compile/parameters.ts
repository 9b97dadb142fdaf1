import { Slot, type Variables } from './slots.ts';

/** What a statement needs beside the caller's variables. */
export interface RunValues {
  /** Today on the server's clock: one answer, one day. */
  today: string;
  cursorSecret: string;
  /** First division code that the caller may see, and the first one after all of them. */
  scopeStart: string;
  scopeEnd: string;
}

/** A parameter of a plan: how its value is made from the variables of a run. */
export type Parameter = (variables: Variables, run: RunValues) => unknown;

/** Refuses or converts a value before it becomes a parameter; `argument` says where it came from. */
export type Check = (value: never, argument: string, run: RunValues) => unknown;

const unchecked: Check = (value) => value;

/** PostgreSQL casts: without its length, or an operand would be rounded to the column. */
export const baseType = (columnType: string): string => columnType.replace(/\(.*?\)/, '');

/** Collects the parameters of one statement. The text holds marks until the end, see `finish`. */
export class Parameters {
  private readonly all: Parameter[] = [];
  private readonly known = new Map<string, string>();

  /** SQL for a caller's value: a slot, a literal, or a list of both. */
  add(value: unknown, type: string, argument: string, check: Check = unchecked, checkName = check.name): string {
    const read = reader(value);
    const key = value instanceof Slot ? `${value.path.join('.')}:${type}:${checkName}` : undefined;
    return this.put(key, type, (variables, run) => check(read(variables) as never, argument, run));
  }

  /** SQL for a value of the run. */
  ofRun(name: keyof RunValues, type: string): string {
    return this.put(`run:${name}`, type, (_, run) => run[name]);
  }

  private put(key: string | undefined, type: string, parameter: Parameter): string {
    const known = key && this.known.get(key);
    if (known) return known;
    const mark = `\u0001${this.all.push(parameter) - 1}\u0001::${type}`;
    if (key) this.known.set(key, mark);
    return mark;
  }

  /**
   * Numbers the parameters that the text mentions: PostgreSQL refuses one whose type nothing tells. The others are
   * kept as checks, because a wrong page size is wrong even where only `totalCount` is asked for.
   */
  finish(marked: string): { text: string; parameters: Parameter[]; checks: Parameter[] } {
    const parameters: Parameter[] = [];
    const numbers = new Map<number, number>();
    // oxlint-disable-next-line no-control-regex -- the marks are control characters so that no caller's text can hold one
    const text = marked.replace(/\u0001(\d+)\u0001/g, (_, index: string) => {
      const at = Number(index);
      if (!numbers.has(at)) numbers.set(at, parameters.push(this.all[at]!));
      return `$${numbers.get(at)}`;
    });
    return { text, parameters, checks: this.all.filter((_, index) => !numbers.has(index)) };
  }
}

function reader(value: unknown): (variables: Variables) => unknown {
  if (value instanceof Slot) return (variables) => value.valueIn(variables);
  if (Array.isArray(value)) {
    const items = value.map(reader);
    return (variables) => items.map((item) => item(variables));
  }
  return () => value;
}
