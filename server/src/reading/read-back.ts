import {
  defaultFieldResolver,
  getNamedType,
  isAbstractType,
  isObjectType,
  isUnionType,
  responsePathAsArray,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type GraphQLUnionType,
} from 'graphql';
import { newContext } from './compile/context.ts';
import { nodesOf } from './compile/nodes.ts';
import { statementOf } from './compile/operation.ts';
import { distinctTags, Slot, slotted } from './compile/slots.ts';
import { type ReadableConcept, readOf } from './grammar/model.ts';
import { operationKey } from './plans.ts';
import { Reader } from './reader.ts';
import type { ReadContext } from './run.ts';

/** Anything a resolver may hand over for a row: an entity, or its id alone. */
interface Identified {
  id: string;
}

/** No GraphQL variable can have this name. */
const idsVariable = '$ids';

/**
 * Reads what a resolver answers by the read path: a mutation (or a root field of code) returns rows, entities or
 * `{ id }`, and one statement selects below them what the caller asked for. Values that are no rows of a concept
 * (typed refusals) pass through.
 */
export async function readBack(answered: unknown, context: ReadContext, info: GraphQLResolveInfo): Promise<unknown> {
  const reader = Reader.of(info.schema);
  const values = Array.isArray(answered) ? (answered as unknown[]) : [answered];
  const declared = getNamedType(info.returnType);
  const rows = values.filter((value) => isRow(value, reader, declared, info.schema)) as Identified[];
  if (!rows.length) return answered;
  const ids = rows.map((row) => row.id);
  const tags = distinctTags(ids);
  const { variables, shape } = slotted(info.schema, info.operation, info.variableValues);
  const path = responsePathAsArray(info.path).filter((key) => typeof key === 'string');
  const key = `${operationKey(info.operation)} ${path.join('.')} ${tags.join()} ${shape}`;
  const plan = reader.plan(key, () => {
    const compiling = newContext({
      schema: info.schema,
      fragments: info.fragments,
      variables,
      tree: true,
      width: 'all',
      countUpTo: reader.countUpTo,
    });
    compiling.asOf = compiling.parameters.ofRun('today', 'date');
    const asked = compiling.parameters.add(new Slot([idsVariable]), 'uuid[]', info.fieldName);
    const selections = info.fieldNodes.flatMap((node) => node.selectionSet ?? []);
    return statementOf(compiling, [['rows', nodesOf(compiling, reader.concepts, asked, tags, selections, declared)]]);
  });
  const tree = JSON.parse(await reader.run(plan, { ...info.variableValues, [idsVariable]: ids }, context)) as { rows: unknown[] };
  const found = new Map(ids.map((id, index) => [id, tree.rows[index]]));
  const read = values.map((value) => (rows.includes(value as Identified) ? found.get((value as Identified).id) : value));
  return Array.isArray(answered) ? read : read[0];
}

/** A value whose id belongs to a concept that the field may answer. */
function isRow(value: unknown, reader: Reader, declared: GraphQLNamedType, schema: GraphQLSchema): boolean {
  const id = (value as Partial<Identified> | null | undefined)?.id;
  if (typeof id !== 'string') return false;
  const [tag] = distinctTags(id);
  return reader.concepts.some((concept) => concept.tag === tag && canBe(concept, declared, schema));
}

const canBe = ({ type }: ReadableConcept, declared: GraphQLNamedType, schema: GraphQLSchema): boolean =>
  declared === type ||
  (isAbstractType(declared) &&
    schema.getPossibleTypes(declared).some((possible) => possible === type || (isAbstractType(type) && schema.isSubType(type, possible))));

/** Makes every field of code that answers concepts (of mutations, their results, plain root fields) read its answer back. */
export function readBackResults(schema: GraphQLSchema, concepts: Map<string, ReadableConcept>): void {
  const all = [...concepts.values()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (isUnionType(type) && all.some((concept) => canBe(concept, type, schema))) typeRows(type);
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const declared = getNamedType(field.type);
      if (!readOf(field) && all.some((concept) => canBe(concept, declared, schema))) readBackField(field);
    }
  }
}

function readBackField(field: GraphQLField<unknown, unknown>): void {
  const code = field.resolve ?? defaultFieldResolver;
  field.resolve = async (source, args, context, info) => readBack(await code(source, args, context, info), context as ReadContext, info);
}

/** A union of rows and refusals: a row that was read back says its type, a refusal is told by its class. */
function typeRows(union: GraphQLUnionType): void {
  const code = union.resolveType!;
  union.resolveType = (value: { $type?: string }, context, info, type) => value.$type ?? code(value, context, info, type);
}
