import { createHash } from 'node:crypto';
import type { EntityName } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { defaultFieldResolver, getNamedType, GraphQLString, type GraphQLSchema, isInputObjectType, isUnionType } from 'graphql';
import { concepts } from '../reading/concept.ts';
import { conceptOf, idPattern } from './id.ts';
import { notFound, problem } from './problems.ts';
import { Refusal } from './refusal.ts';
import { says } from './says.ts';

/** The mutation that an action is run for. */
export interface Acting {
  mutation: string;
  /** Where the caller gave a key: what shall happen once, however often it is sent. */
  once?: Once;
  /** Its one transaction runs or is done. */
  begun?: boolean;
}

interface Once {
  key: string;
  inputHash: string;
}

const argument = 'idempotencyKey';
const description = says('防重键', 'Idempotency key', {
  zh: '同一键再次提交同样内容，只办一次，答复首次的结果；至少七天内有效',
  en: 'the same content sent again under the same key is done once and answered as the first time, for seven days at least',
}).description;
/** Any characters that can be seen, and blanks. */
const keyPattern = /^[^\p{C}]{1,200}$/u;

/**
 * Gives the input of every mutation an `idempotencyKey`, and its resolver a context that carries what was asked under
 * that key: `inTransaction` does the rest. Actions neither declare the key nor see it.
 */
export function takeIdempotencyKeys(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const type = getNamedType(field.args.find(({ name }) => name === 'input')?.type);
    if (!isInputObjectType(type)) throw new Error(`The mutation ${field.name} has no argument called input.`);
    type.getFields()[argument] = {
      name: argument,
      description,
      type: GraphQLString,
      defaultValue: undefined,
      deprecationReason: undefined,
      extensions: {},
      astNode: undefined,
    };
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = async (source, args, context: object, info) => {
      const acting: Acting = { mutation: field.name, once: onceOf(args.input) };
      const outcome: unknown = await resolve(source, args, Object.create(context, { acting: { value: acting } }), info);
      if (acting.once && !acting.begun && !(outcome instanceof Refusal))
        throw new Error(`${field.name} did not use inTransaction, so it cannot be done once.`);
      return outcome;
    };
    const answered = getNamedType(field.type);
    if (!isUnionType(answered)) continue;
    const typeOf = answered.resolveType!;
    answered.resolveType = (value: { $type?: string }, ...more) => value.$type ?? typeOf(value, ...more);
  }
}

function onceOf({ [argument]: key, ...input }: Record<string, unknown>): Once | undefined {
  if (key === null || key === undefined) return undefined;
  if (!keyPattern.test(String(key))) throw problem('BAD_USER_INPUT', `input.${argument} 须为 1 至 200 个可见字符。`);
  return { key: String(key), inputHash: createHash('sha256').update(canonical(input)).digest('hex') };
}

/** JSON in which the order of keys says nothing. */
const canonical = (input: unknown): string =>
  JSON.stringify(input, (_key, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );

interface Kept {
  action: string;
  input_hash: string;
  answer: unknown;
}

/**
 * Runs `work` unless it has run under this key, and answers what it answered the first time. In the transaction of
 * `work`: whatever undoes that frees the key. What may be shown only once, a new password say, is no part of its outcome.
 */
export async function doOnce<T>(em: EntityManager, mutation: string, { key, inputHash }: Once, work: () => Promise<T>): Promise<T> {
  const mine = "caller = current_setting('hub.actor') and key = ?";
  for (;;) {
    // An equal request that is running holds the key: this waits until it has come to its end.
    const taken = await em.execute(
      "insert into idempotency_key (caller, key, action, input_hash) values (current_setting('hub.actor'), ?, ?, ?) on conflict do nothing returning 1",
      [key, mutation, inputHash],
    );
    if (taken.length) break;
    const [kept] = await em.execute<Kept[]>(`select action, input_hash, answer from idempotency_key where ${mine}`, [key]);
    // Grown too old and removed between the two statements.
    if (!kept) continue;
    if (kept.action === mutation && kept.input_hash === inputHash) {
      for (const id of idsIn(kept.answer)) await checkVisible(em, id);
      return kept.answer as T;
    }
    throw problem('BAD_USER_INPUT', `input.${argument}：这个防重键已用于另一项内容（${kept.action}）。内容不同，须换一个新键。`);
  }
  const outcome = await work();
  await em.flush();
  await em.execute(`update idempotency_key set answer = ? where ${mine}`, [JSON.stringify(repeatable(outcome)), key]);
  return outcome;
}

/** What is kept of an outcome: rows by their ids, because they are read anew each time; payloads with their type. */
function repeatable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(repeatable);
  if (!value || typeof value !== 'object' || value instanceof Date) return value;
  if ('id' in value && typeof value.id === 'string' && idPattern.test(value.id)) return { id: value.id };
  const fields = Object.entries(value).map(([name, field]) => [name, repeatable(field)] as const);
  return { ...(value.constructor !== Object && { $type: value.constructor.name }), ...Object.fromEntries(fields) };
}

function idsIn(answer: unknown): string[] {
  if (!answer || typeof answer !== 'object') return [];
  return 'id' in answer ? [String(answer.id)] : Object.values(answer).flatMap(idsIn);
}

/** What was recorded may have left the area of the caller since. */
async function checkVisible(em: EntityManager, id: string): Promise<void> {
  const [concept] = [...concepts].find(([, { tag }]) => tag === conceptOf(id)) ?? [];
  if (!concept || !(await em.findOne(concept as EntityName<{ id: string }>, { id }, { fields: ['id'] }))) throw notFound('首次登记的内容');
}
