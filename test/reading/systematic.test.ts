import type { ReadableConcept } from '@sanfang/server/src/reading/grammar/model.ts';
import { readable } from '@sanfang/server/src/reading/grammar/readable.ts';
import { getNamedType, isInputObjectType, type GraphQLInputObjectType, type GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compare, type Rivals } from './comparing.ts';
import type { Grant } from './grants.ts';
import { PlainExecutor } from './plain/executor.ts';
import type { AnyField } from './random/arguments.ts';
import { Refused } from './random/refused.ts';
import { Values } from './random/values.ts';
import { write, Writer } from './random/writer.ts';
import { buildToySchema, cursorSecret, openToyHub, today, type ToyHub } from './toy-hub.ts';

/** What chance may miss: every operator on every value, every refusal, one after another. */

let hub: ToyHub;
let rivals: Rivals;
let values: Values;
const nation: Grant = { nation: true, codes: [], seesPhones: true };

beforeAll(async () => {
  hub = await openToyHub();
  const plain = new PlainExecutor(readable(await buildToySchema(), hub.orm.getMetadata()), today, cursorSecret);
  rivals = { plain, data: hub.data, answer: hub.answer };
  values = new Values(hub.data, hub.reader.concepts);
});
afterAll(() => hub.close());

const listOf = ({ plural }: ReadableConcept): AnyField => hub.schema.getQueryType()!.getFields()[plural]!;
const literal = (field: AnyField, name: string, value: unknown): string =>
  write(new Writer(), field.args.find((argument) => argument.name === name)!.type, value, { how: 'literal', seed: 0 });
const ask = async (source: string): Promise<void> => {
  const seen = await compare(rivals, { source, variables: {}, features: new Set() }, nation);
  expect(seen, source).not.toBeNull();
};

/** Up to a handful of values of a column, and parts of the texts among them. */
function operandsOf(concept: ReadableConcept, column: string, operator: string): unknown[] {
  if (operator === 'isNull') return [true, false];
  const all = values.valuesOf(concept, column);
  const some = [...new Set([...all.slice(0, 2), ...all.slice(-1)])];
  if (operator === 'in') return [[], some.slice(0, 1), some];
  if (operator === 'contains' || operator === 'startsWith')
    return [...some, ...some.map((text) => [...String(text)].slice(-1).join('')), 'Z', 'z'];
  return some;
}

test('answers every operator on every column as graphql-js does', async () => {
  for (const concept of hub.reader.concepts.filter(({ inside }) => !inside)) {
    const field = listOf(concept);
    const filters: unknown[] = [];
    for (const [name, { type }] of Object.entries((concept.filter as GraphQLInputObjectType).getFields())) {
      const operators = isInputObjectType(type) && Object.hasOwn(type.getFields(), 'eq') ? Object.keys(type.getFields()) : [];
      for (const operator of operators)
        for (const operand of operandsOf(concept, name, operator)) filters.push({ [name]: { [operator]: operand } });
      if (name === 'within') for (const area of hub.data.Area) filters.push({ within: area.code });
    }
    const roots = filters.map(
      (filter, index) => `f${index}: ${field.name}(asOf: null, filter: ${literal(field, 'filter', filter)}) { totalCount }`,
    );
    for (let from = 0; from < roots.length; from += 50) await ask(`{ ${roots.slice(from, from + 50).join(' ')} }`);
  }
});

test('answers every key and every measure of groups in every order as graphql-js does', async () => {
  for (const concept of hub.reader.concepts.filter(({ inside }) => !inside)) {
    const field = concept.connection.getFields().groups as AnyField;
    const type = getNamedType(field.type) as GraphQLObjectType;
    const columnsOf = (measure: string): string[] =>
      Object.keys((getNamedType(type.getFields()[measure]!.type) as GraphQLObjectType).getFields());
    const measures = Object.keys(type.getFields()).filter((name) => name !== 'key' && name !== 'count');
    const parts = { date: ['YEAR', 'MONTH', 'DAY'], division: ['CITY', 'DISTRICT', 'COMMUNITY'] };
    const keys = [...concept.groupKeys].flatMap(([name, { kind }]) =>
      kind === 'via' ? [] : (kind === 'date' || kind === 'division' ? parts[kind] : [true]).map((part) => ({ name, kind, part })),
    );
    const orders = [
      'count: DESC',
      ...measures.flatMap((measure) =>
        columnsOf(measure).flatMap((column) => ['ASC', 'DESC'].map((way) => `${measure}: {${column}: ${way}}`)),
      ),
    ];
    const all = measures.map((measure) => `${measure} { ${columnsOf(measure).join(' ')} }`).join(' ');
    const groups = keys.flatMap(({ name, kind, part }) =>
      orders.map(
        (order) =>
          `groups(by: [{${name}: ${part}}], orderBy: [{${order}}]) { key { ${name} ${kind === 'one' || kind === 'division' ? '{ id }' : ''} } count ${all} }`,
      ),
    );
    const aliased = groups.map((text, index) => `g${index}: ${text}`);
    for (let from = 0; from < aliased.length; from += 30)
      await ask(`{ ${concept.plural}(asOf: null) { ${aliased.slice(from, from + 30).join(' ')} } }`);
  }
});

test('refuses everything that is wrong', async () => {
  const refused = new Refused(values);
  for (const concept of hub.reader.concepts.filter(({ inside }) => !inside)) {
    const field = listOf(concept);
    for (const { name, value } of refused.wrongOfList(concept))
      await ask(`{ ${field.name}(${name}: ${literal(field, name, value)}) { totalCount } }`);
    for (const groups of refused.wrongGroups(concept)) await ask(`{ ${field.name} { groups(${groups}) { count } } }`);
  }
});
