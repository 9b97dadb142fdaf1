import { type ReadableConcept, readOf } from '@sanfang/server/src/reading/grammar/model.ts';
import { conceptOf, idPattern } from '@sanfang/server/src/shared/id.ts';
import {
  getNamedType,
  getOperationAST,
  isCompositeType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { getArgumentValues, getVariableValues } from 'graphql/execution/values.js';
import type { Bag } from './filters.ts';
import type { PlainExecutor } from './executor.ts';
import { cursorFault, orderKeys, signatureOf } from './pages.ts';

/**
 * What of an operation must be refused as a whole, found by a walk over its text: the beginnings of the messages. An
 * executor that resolves field by field would make errors with a path of them, and only where it comes by.
 */
export function refusalsOf(plain: PlainExecutor, document: DocumentNode, given: Bag): string[] {
  const { schema, concepts, secret } = plain;
  const operation = getOperationAST(document)!;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (!coerced) return [];
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  const found: string[] = [];

  /** graphql-js refuses some values only when it comes by: a null in a variable with a default. */
  const attempt = <Value>(coerce: () => Value): Value | null => {
    try {
      return coerce();
    } catch (error) {
      found.push((error as Error).message);
      return null;
    }
  };

  const walk = (type: GraphQLObjectType, fields: Map<string, readonly FieldNode[]> | null): void => {
    for (const nodes of fields?.values() ?? []) {
      const field = type.getFields()[nodes[0]!.name.value];
      if (!field) continue;
      const args = attempt(() => getArgumentValues(field, nodes[0]!, coerced));
      if (!args) continue;
      check(field, args);
      if (field.name === 'groups') checkGroups(args);
      const named = getNamedType(field.type);
      if (!isCompositeType(named)) continue;
      for (const possible of isObjectType(named) ? [named] : schema.getPossibleTypes(named))
        if (canBe(possible, field, args))
          walk(
            possible,
            attempt(() => collectSubfields(schema, fragments, coerced, possible, nodes)),
          );
    }
  };

  /** `node` and `nodes` look only at the concepts that the ids name. */
  const canBe = (type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, { id, ids }: Bag): boolean => {
    if (!['node', 'nodes'].includes(readOf(field)?.kind ?? '')) return true;
    const tag = concepts.find(({ name }) => name === type.name)?.tag;
    return [id, ids].flat().some((one) => typeof one === 'string' && conceptOf(one) === tag);
  };

  const id = (value: unknown, at: string): void => {
    if (!idPattern.test(String(value))) found.push(`${at}: ${JSON.stringify(String(value).slice(0, 80))} is not an id.`);
  };
  const text = (value: unknown, at: string): void => {
    if (String(value).includes('\0')) found.push(`${at}: a text may not hold the character U+0000.`);
  };

  const operators = (given: Bag, at: string, isId: boolean): void => {
    for (const [operator, value] of Object.entries(given)) {
      if (value === null) found.push(`${at}.${operator} can't be null; isNull asks for absence.`);
      else if (Array.isArray(value)) value.forEach((item, index) => (isId ? id : text)(item, `${at}.${operator}.${index}`));
      else (isId ? id : text)(value, `${at}.${operator}`);
    }
  };

  const within = (value: string, at: string): void => {
    const padded = value.padEnd(12, '0');
    const lacks = (from: number, to: number): boolean => Number(padded.slice(to)) > 0 && Number(padded.slice(from, to)) === 0;
    const isCode = /^[1-9]\d*$/.test(value) && [2, 4, 6, 9, 12].includes(value.length) && !lacks(2, 4) && !lacks(6, 9);
    if (!isCode) found.push(`${at}: `);
  };

  const filter = (concept: ReadableConcept, given: Bag, at: string): void => {
    for (const [name, value] of Object.entries<any>(given)) {
      const inner = `${at}.${name}`;
      const field = concept.fields.get(name);
      if (value === null) found.push(`${inner} can't be null.`);
      else if (name === 'and' || name === 'or') value.forEach((one: Bag, index: number) => filter(concept, one, `${inner}.${index}`));
      else if (name === 'not') filter(concept, value, inner);
      else if (name === 'within') within(value, inner);
      else if (!field) operators(value, inner, false);
      else if (field.kind === 'column') operators(value, inner, field.leaf.name === 'ID');
      else if (field.kind === 'one') filter(field.target, value, inner);
      else
        for (const [how, asked] of Object.entries<any>(value)) {
          if (asked === null) found.push(`${inner}.${how} can't be null.`);
          else if (how !== 'count') filter(field.target, asked, `${inner}.${how}`);
          else {
            const { of = {}, ...bounds } = asked;
            if (of === null) found.push(`${inner}.count.of can't be null.`);
            else filter(field.target, of, `${inner}.count.of`);
            operators(bounds, `${inner}.count`, false);
          }
        }
    }
  };

  const check = (field: GraphQLField<unknown, unknown>, args: Bag): void => {
    const read = readOf(field);
    const { name } = field;
    if (args.id !== undefined) id(args.id, `${name}.id`);
    if (args.ids !== undefined) {
      if (args.ids.length > 100) found.push(`${name}.ids: at most 100 ids at once, not ${args.ids.length}.`);
      args.ids.forEach((one: unknown, index: number) => id(one, `${name}.ids.${index}`));
    }
    if (read?.kind === 'find') for (const [key, value] of Object.entries(args.by)) (key === 'id' ? id : text)(value, `${name}.by.${key}`);
    if (read?.kind !== 'list' && read?.kind !== 'many') return;
    const { first, last, after, before } = args;
    if (typeof first === 'number' && typeof last === 'number') found.push(`${name}: first and last exclude each other.`);
    for (const [argument, size] of Object.entries({ first, last }))
      if (typeof size === 'number' && (size < 1 || size > 200)) found.push(`${name}.${argument}: ${size} is outside 1 to 200.`);
    const signature = signatureOf(read.target, orderKeys(args.orderBy, read.kind === 'many' ? read.defaultOrder : []));
    for (const [argument, cursor] of Object.entries({ after, before })) {
      if (typeof cursor !== 'string') continue;
      const fault = cursorFault(secret, signature, cursor);
      if (fault) found.push(`${name}.${argument}: ${fault}`);
    }
    if (args.filter) filter(read.target, args.filter, `${name}.filter`);
  };

  const checkGroups = ({ by, having, first }: Bag): void => {
    if (typeof first === 'number' && (first < 1 || first > 1000)) found.push(`groups.first: ${first} is outside 1 to 1000.`);
    const known = new Set<string>();
    by.forEach((asked: Bag, index: number) => {
      const names: string[] = [];
      let value: any = asked;
      for (; value !== null && typeof value === 'object'; value = Object.values(value)[0]) names.push(Object.keys(value)[0]!);
      if (value === false) found.push(`groups.by.${index}.${names.join('.')} can only be true.`);
      const path = names.join('.');
      if (known.has(path)) found.push(`groups.by.${index}: ${path} is grouped by twice.`);
      known.add(path);
    });
    for (const [how, given] of Object.entries<any>(having ?? {})) {
      if (given === null) found.push(`groups.having.${how} can't be null.`);
      else if (how === 'count') operators(given, 'groups.having.count', false);
      else
        for (const [name, inner] of Object.entries<any>(given)) {
          if (inner === null) found.push(`groups.having.${how}.${name} can't be null.`);
          else operators(inner, `groups.having.${how}.${name}`, false);
        }
    }
  };

  const query = schema.getQueryType()!;
  walk(
    query,
    attempt(() => collectFields(schema, fragments, coerced, query, operation.selectionSet)),
  );
  return found;
}
