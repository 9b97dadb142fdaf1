import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLField, getNamedType, isInputObjectType, isNonNullType } from 'graphql';
import { describe, expect, test } from 'vitest';

/** The verbs of what starts something new. Whatever else an action does, it does to something that has a version. */
const creates = [
  'establish',
  'appoint',
  'relate',
  'record',
  'register',
  'open',
  'set',
  'found',
  'seat',
  'create',
  'announce',
  'add',
  'enter',
  'plan',
  'start',
  'replace',
  'acknowledge',
];

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema/schema.graphql'), 'utf8'));
const mutations = Object.values(schema.getMutationType()!.getFields());

const inputOf = ({ args }: GraphQLField<unknown, unknown>): Record<string, string> => {
  const type = getNamedType(args[0]?.type);
  return isInputObjectType(type)
    ? Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, String(field.type)]))
    : {};
};
/** What changes nothing that a person has read, or carries the stamp of a whole preview instead. */
const unread = ['closeCalendarFeeds', 'changeLayout', 'changeOrganizations'];
const isCreate = (name: string): boolean => unread.includes(name) || creates.some((verb) => new RegExp(`^${verb}[A-Z]`).test(name));

test('there are mutations of both kinds', () => {
  const kinds = mutations.map(({ name }) => isCreate(name));
  expect(kinds).toContain(true);
  expect(kinds).toContain(false);
});

describe.each(mutations.map((mutation) => [mutation.name, mutation] as const))('%s', (_name, mutation) => {
  test('takes one input, never null', () => {
    expect(mutation.args.map((argument) => argument.name)).toEqual(['input']);
    expect(isNonNullType(mutation.args[0]!.type)).toBe(true);
  });

  test('takes a key under which it is done once', () => {
    expect(inputOf(mutation).idempotencyKey).toBe('String');
  });
});

test.each(mutations.filter(({ name }) => !isCreate(name)).map((mutation) => [mutation.name, mutation] as const))(
  '%s changes something, so it carries the version that was read',
  (_name, mutation) => {
    expect(inputOf(mutation).version).toBe('Int!');
  },
);
