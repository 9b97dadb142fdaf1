import type { TestHub } from '../kit/hub.ts';
import type { Caller } from '../kit/viewers.ts';

/** What came of one mutation: recorded, refused with a typed reason, or an error with a code of the contract. */
export type Outcome = { done: unknown } | { refused: string } | { failed: string };

/** Numbers that choose: which row, which day, which way. */
export interface Choice {
  action: number;
  one: number;
  other: number;
  day: number;
}

/** Somebody who records what chance says, and only what a form would send: rows as they were just read. */
export class Writer {
  readonly outcomes = new Map<string, number>();

  constructor(
    readonly hub: TestHub,
    readonly caller: Caller,
  ) {}

  /** A row by number, of those that a query finds; undefined where there is none. */
  async pick<Row>(sql: string, number: number): Promise<Row | undefined> {
    const rows = await this.hub.sql<Row>(sql);
    return rows[number % rows.length];
  }

  /** Sends a mutation with its input and notes what came of it. */
  async send(mutation: string, input: Record<string, unknown>): Promise<Outcome> {
    const inputType = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation($input: ${inputType}!) { ${mutation}(input: $input) { __typename ... on Refusal { message } } }`;
    const { data, errors } = await this.hub.run(this.caller, document, { input });
    const answer = (data as Record<string, { __typename: string; message?: string } | null> | null | undefined)?.[mutation];
    const code = String(errors?.[0]?.extensions?.code ?? '');
    const outcome: Outcome = !answer ? { failed: code } : answer.message ? { refused: answer.__typename } : { done: answer };
    const key = `${mutation}: ${'done' in outcome ? 'done' : 'refused' in outcome ? outcome.refused : outcome.failed}`;
    this.outcomes.set(key, (this.outcomes.get(key) ?? 0) + 1);
    if (!answer && !expected.has(code)) throw new Error(`${mutation} answered ${JSON.stringify(errors)} to ${JSON.stringify(input)}.`);
    return outcome;
  }
}

/** What may come of what others do at the same time, or of what chance made up; never INTERNAL. */
const expected = new Set(['CONFLICT', 'NOT_FOUND', 'BAD_USER_INPUT']);
