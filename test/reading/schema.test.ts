import { readable } from '@sanfang/server/src/reading/grammar/readable.ts';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  validateSchema,
  type GraphQLObjectType,
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
    'standings: StandingListFilter',
    'history: AuditEntryListFilter',
  ]);
  expect(inputsOf('HumanOrder')).toEqual(['id: Direction', 'name: Direction', 'recordedAt: Direction']);
  expect(inputsOf('BodyFilter')).toEqual(expect.arrayContaining(['type: BodyTypeFilter', 'within: String', 'division: AreaFilter']));
  expect(inputsOf('BodyFilter').join()).not.toMatch(/aliases|lowerCode|dissolvedOn|divisionCode|hotline|shortCode/);
  expect(inputsOf('PartyFilter').join()).not.toMatch(/hotline/);
  expect(inputsOf('LineFilter').join()).not.toMatch(/note/);
  expect(inputsOf('AreaFilter')).toEqual(expect.arrayContaining(['level: ToyLevelFilter', 'within: String', 'bodies: BodyListFilter']));
  expect(inputsOf('HoldingListFilter')).toEqual([
    'some: HoldingFilter',
    'none: HoldingFilter',
    'every: HoldingFilter',
    'count: HoldingCountFilter',
  ]);
});

test('compares values only by what their type can do', () => {
  expect(inputsOf('IDFilter')).toEqual(['eq: ID', 'ne: ID', 'in: [ID!]']);
  expect(inputsOf('BooleanFilter')).toEqual(['eq: Boolean', 'ne: Boolean', 'in: [Boolean!]']);
  expect(inputsOf('ToyLevelFilter')).toEqual(['eq: ToyLevel', 'ne: ToyLevel', 'in: [ToyLevel!]']);
  const ordered = ['lt', 'lte', 'gt', 'gte'];
  const named = (name: string): string[] => inputsOf(name).map((input) => input.split(':')[0]!);
  expect(named('DateTimeFilter')).toEqual(['eq', 'ne', 'in', ...ordered]);
  expect(named('StringFilter')).toEqual(['eq', 'ne', 'in', ...ordered, 'contains', 'startsWith']);
  expect(named('NullableStringFilter')).toEqual([...named('StringFilter'), 'isNull']);
  expect(named('PartyFilter')).not.toContain('type');
  expect(inputsOf('BodyTypeFilter')).toEqual(['eq: BodyType', 'ne: BodyType', 'in: [BodyType!]']);
});

test('groups by what filters offer, and measures what can be measured', () => {
  expect(inputsOf('LineGroupBy')).toEqual([
    'kind: Boolean',
    'source: Boolean',
    'viaSource: BodyGroupBy',
    'target: Boolean',
    'viaTarget: BodyGroupBy',
    'witness: Boolean',
    'viaWitness: BodyGroupBy',
    'since: DatePart',
  ]);
  expect(inputsOf('BodyGroupBy')).toEqual([
    'division: ToyLevel',
    'name: Boolean',
    'viaDivision: AreaGroupBy',
    'creditCode: Boolean',
    'establishedOn: DatePart',
  ]);
  expect(inputsOf('PartyGroupHaving')).toEqual([
    'count: IntFilter',
    'sum: PartyTotalsFilter',
    'avg: PartyTotalsFilter',
    'min: PartyExtremesFilter',
    'max: PartyExtremesFilter',
  ]);
  const fieldsOf = (name: string): string[] =>
    Object.values((schema.getType(name) as GraphQLObjectType).getFields()).map((field) => `${field.name}: ${field.type}`);
  expect(fieldsOf('PartyTotals')).toEqual(['members: Float']);
  expect(fieldsOf('PartyExtremes')).toEqual(expect.arrayContaining(['establishedOn: Date', 'members: Int']));
  expect(fieldsOf('HumanExtremes')).toEqual(['fileNumber: Long', 'recordedAt: DateTime']);
  expect(fieldsOf('SeatGroup')).toEqual(['key: SeatGroupKey!', 'count: Int!']);
});

test('names what it generates by the names of the concept, in their languages', () => {
  expect(schema.getType('SeatConnection')!.description).toBe('职务分页\nSeat page');
  expect(schema.getType('AreaFilter')!.description).toBe('地方的筛选：所给条件须全部成立\nArea filter: all that is given must hold');
});

test('finds a subtype by the keys of its interface, and tells a caller of no day but at a root', () => {
  expect(inputsOf('QuarterKey')).toEqual(['id: ID', 'code: String']);
  const withDay = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && Object.values(type.getFields()).some((field) => field.args.some(({ name }) => name === 'asOf')),
  );
  expect(withDay.map(({ name }) => name)).toEqual(['Query']);
});
