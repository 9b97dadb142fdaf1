import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Contract, printContract } from '@sanfang/server/src/commands/schema.ts';
import {
  buildSchema,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isInterfaceType,
  validateSchema,
} from 'graphql';
import { beforeAll, expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../schema');
let contract: Contract;
let schema: GraphQLSchema;
beforeAll(async () => {
  contract = await printContract();
  schema = buildSchema(contract['schema.graphql']);
});

test.each(['schema.graphql', 'glossary/zh-CN.json', 'glossary/en.json'] as const)(
  '%s is what the classes say: `npm run schema` prints it',
  (name) => {
    expect(readFileSync(join(folder, name), 'utf8') === contract[name]).toBe(true);
  },
);

test('the printed schema is valid', () => {
  expect(validateSchema(schema)).toEqual([]);
});

test('everything is described by a line in Chinese and a line in English', () => {
  const undescribed = [...described(schema)].filter(([, text]) => !inTwoLanguages(text)).map(([coordinate]) => coordinate);
  expect(undescribed).toEqual([]);
});

const inTwoLanguages = (text: string | null | undefined): boolean => {
  const [chinese = '', english = '', ...more] = (text ?? '').split('\n');
  return more.length === 0 && chinese !== '' && /^[\x20-\x7E’–…×²]+$/.test(english);
};

/** Every schema coordinate with its description, but for what GraphQL itself defines. */
function* described(of: GraphQLSchema): Generator<[string, string | null | undefined]> {
  const builtIn = new Set(['ID', 'String', 'Int', 'Float', 'Boolean', 'Query', 'Mutation']);
  for (const type of Object.values(of.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    if (!builtIn.has(type.name)) yield [type.name, type.description];
    if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) yield [`${type.name}.${field.name}`, field.description];
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, field.description];
      for (const argument of field.args) yield [`${type.name}.${field.name}(${argument.name}:)`, argument.description];
    }
  }
}
