import { readable } from '@sanfang/server/src/reading/grammar/readable.ts';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  validateSchema,
  type GraphQLSchema,
} from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { buildToySchema, discoverToys } from './toy-hub.ts';

let schema: GraphQLSchema;
beforeAll(async () => {
  const orm = await discoverToys();
  ({ schema } = readable(await buildToySchema(), orm.getMetadata()));
});

/** Two lines, Chinese and English. */
const isDescribed = (description: string | null | undefined): boolean => /^[^\n]+\n[^\n]+$/.test(description ?? '');

const inputsOf = (name: string): string[] => {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) throw new Error(`${name} is no input.`);
  return Object.values(type.getFields()).map((field) => `${field.name}: ${field.type}`);
};

test('makes a schema that GraphQL accepts', () => {
  expect(validateSchema(schema)).toEqual([]);
});

test('describes every type, field, argument and value in two languages', () => {
  const missing: string[] = [];
  const expectWords = (coordinate: string, { description }: { description?: string | null }): void =>
    void (isDescribed(description) || missing.push(coordinate));
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    const isRoot = [schema.getQueryType(), schema.getMutationType()].some((root) => root === type);
    if (!isRoot) expectWords(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) expectWords(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) expectWords(`${type.name}.${field.name}`, field);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      expectWords(`${type.name}.${field.name}`, field);
      for (const argument of field.args) expectWords(`${type.name}.${field.name}(${argument.name}:)`, argument);
    }
  }
  expect(missing).toEqual([]);
});

test('makes every concept a node', () => {
  const names = schema.getPossibleTypes(schema.getType('Node') as never).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Town', 'Party', 'Human', 'Line', 'AuditEntry']));
});

test('offers what an index backs, and nothing masked or unpublished', () => {
  expect(inputsOf('HumanFilter')).toEqual([
    'and: [HumanFilter!]',
    'or: [HumanFilter!]',
    'not: HumanFilter',
    'id: IDFilter',
    'name: StringFilter',
    'fileNumber: NullableLongFilter',
    'recordedAt: DateTimeFilter',
    'holdings: HoldingListFilter',
    'history: AuditEntryListFilter',
  ]);
  expect(inputsOf('HumanOrder')).toEqual(['id: Direction', 'name: Direction', 'recordedAt: Direction']);
  expect(inputsOf('BodyFilter')).toEqual(expect.arrayContaining(['type: BodyTypeFilter', 'within: String', 'division: AreaFilter']));
  expect(inputsOf('BodyFilter').join()).not.toMatch(/aliases|lowerCode|dissolvedOn|divisionCode/);
  expect(inputsOf('AreaFilter')).toEqual(expect.arrayContaining(['level: ToyLevelFilter', 'within: String', 'bodies: BodyListFilter']));
  expect(inputsOf('HoldingListFilter')).toEqual([
    'some: HoldingFilter',
    'none: HoldingFilter',
    'every: HoldingFilter',
    'count: HoldingCountFilter',
  ]);
});

test('finds a subtype by the keys of its interface, and tells a caller of no day but at a root', () => {
  expect(inputsOf('QuarterKey')).toEqual(['id: ID', 'code: String']);
  const withDay = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && Object.values(type.getFields()).some((field) => field.args.some(({ name }) => name === 'asOf')),
  );
  expect(withDay.map(({ name }) => name)).toEqual(['Query']);
});
