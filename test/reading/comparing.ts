import type { Answer } from '@sanfang/server/src/reading/reader.ts';
import type { ReadContext } from '@sanfang/server/src/reading/run.ts';
import { getOperationAST, parse, validate, type DocumentNode, type ExecutionResult, type GraphQLFormattedError } from 'graphql';
import { expect } from 'vitest';
import type { Feature } from './coverage.ts';
import { contextOf, type Grant, isNested, visible } from './grants.ts';
import type { PlainExecutor } from './plain/executor.ts';
import { refusalsOf } from './plain/refusals.ts';
import type { Operation } from './random/operations.ts';
import type { ToyData } from './toy-data.ts';

/** Two ways to answer the same operation over the same data. */
export interface Rivals {
  plain: PlainExecutor;
  data: ToyData;
  answer(document: DocumentNode, variables: Record<string, unknown>, context: ReadContext): Promise<Answer>;
}

/** JSON text without the blanks between its tokens: PostgreSQL sets some, JavaScript none. */
const compact = (text: string): string => text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, (_, string?: string) => string ?? '');

/** Errors in the order of their paths: executors of the same tree may meet them in different orders. */
const comparable = (errors: readonly GraphQLFormattedError[] | undefined): string[] | undefined =>
  errors?.map(({ message, path }) => JSON.stringify([message, path])).sort();

/**
 * Has both answer, and expects the same text: data byte for byte, the order of keys included, and the same errors.
 * Answers what was seen on the way; null where the operation is not valid and never reaches an executor.
 */
export async function compare({ plain, data, answer }: Rivals, operation: Operation, grant: Grant): Promise<Set<Feature> | null> {
  const { source, variables } = operation;
  const document = parse(source);
  if (validate(plain.schema, document).length) return null;
  const context = contextOf(grant);
  const seen = new Set<Feature>([...operation.features, ...granted(data, grant)]);
  if (getOperationAST(document)!.selectionSet.selections.length > 1) seen.add('several roots');
  const answered = await answer(document, variables, context);
  const refusals = refusalsOf(plain, document, variables);
  if (refusals.length) {
    expectRefusal(answered, refusals);
    return seen.add('refused as a whole');
  }
  const expected = await plain.execute(document, variables, visible(data, grant), context);
  if ('text' in answered) {
    expect(compact(answered.text)).toBe(JSON.stringify(expected.data));
    expect(expected.errors).toBeUndefined();
    seen.add('text path');
  } else {
    expect(JSON.stringify(answered.result.data)).toBe(JSON.stringify(expected.data));
    expect(comparable(answered.result.errors)).toEqual(comparable(expected.errors));
    seen.add('tree path');
  }
  noteAnswer(seen, expected);
  return seen;
}

function expectRefusal(answered: Answer, refusals: string[]): void {
  const result = 'result' in answered ? answered.result : { data: answered.text };
  expect(result, `refused: ${refusals.join('\n')}`).not.toHaveProperty('data');
  const { errors = [] } = result as ExecutionResult;
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  const { message } = errors[0]!;
  const isKnown = refusals.some((refusal) => (refusal.endsWith(': ') ? message.startsWith(refusal) : message === refusal));
  expect(isKnown, `${message}\nis none of\n${refusals.join('\n')}`).toBe(true);
}

function* granted(data: ToyData, grant: Grant): Generator<Feature> {
  if (visible(data, grant).Body.length < data.Body.length) yield 'rows hidden by the policy';
  if (grant.nation) return yield 'granted the nation';
  yield grant.codes.length ? 'granted some' : 'granted nothing';
  if (isNested(grant)) yield 'granted overlapping subtrees';
}

function noteAnswer(seen: Set<Feature>, { data, errors }: ExecutionResult): void {
  const text = JSON.stringify(data);
  if (/"1380000\d{4}"/.test(text)) seen.add('code in full');
  if (/"138\*{4}\d\d"/.test(text)) seen.add('code under a mask');
  if (!errors) return;
  seen.add('errors');
  for (const { message, path = [] } of errors) {
    if (!message.startsWith('Cannot return null')) continue;
    seen.add('null propagates');
    if (path.some((key) => typeof key === 'number')) seen.add('null propagates in a list');
    if (path.filter((key) => typeof key === 'string').length > 4) seen.add('null propagates three levels deep or more');
    if (data === null) seen.add('null propagates to the root');
  }
}
