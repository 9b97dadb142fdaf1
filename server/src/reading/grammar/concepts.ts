import type { EntityMetadata, MetadataStorage } from '@mikro-orm/core';
import { getNamedType, getNullableType, isLeafType, isListType, isNonNullType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { concepts as registeredConcepts, type RegisteredConcept } from '../concept.ts';
import { needsOf, type OrderTerm, propertyOf, type ReadableConcept, type ReadableField, requiredProperty } from './model.ts';
import { wordsOf } from './words.ts';

/** Whatever a class inherits from the concepts above it, nearest first: tag, keys, interval, subtrees. */
function lineage(target: Function): RegisteredConcept[] {
  const line: RegisteredConcept[] = [];
  for (let at: Function | null = target; at; at = Object.getPrototypeOf(at)) {
    const concept = registeredConcepts.get(at);
    if (concept) line.push(concept);
  }
  return line;
}

function intervalOf(table: EntityMetadata, line: RegisteredConcept[]): ReadableConcept['valid'] {
  const declared = line.find((concept) => concept.valid !== undefined)?.valid;
  if (declared === null) return undefined;
  if (declared) return { since: requiredProperty(table, declared.since), until: requiredProperty(table, declared.until) };
  const [since, until] = [propertyOf(table, 'since'), propertyOf(table, 'until')];
  return since && until ? { since, until } : undefined;
}

function placeOf(table: EntityMetadata): ReadableConcept['place'] {
  const end = propertyOf(table, 'codeEnd');
  if (end) return { code: requiredProperty(table, 'code'), end };
  const code = propertyOf(table, 'divisionCode');
  return code && { code };
}

/** Backed by an index: primary key, discriminator, unique, indexed alone, or first of a composite index. */
function isIndexed(table: EntityMetadata, name: string): boolean {
  const property = requiredProperty(table, name);
  if (property.primary || property.index || property.unique || table.root.discriminatorColumn === name) return true;
  return [table, table.root].some(({ indexes, uniques }) =>
    [...indexes, ...uniques].some((index) => [index.properties ?? []].flat()[0] === name),
  );
}

const newestFirst = (audit: ReadableConcept): OrderTerm[] =>
  ['sequence', 'at']
    .filter((field) => audit.fields.has(field))
    .slice(0, 1)
    .map((field) => ({ field, direction: 'DESC' }));

/** Every registered concept joined with its type and its table; the generated types are filled in by `readable()`. */
export function joinConcepts(schema: GraphQLSchema, metadata: MetadataStorage): Map<string, ReadableConcept> {
  const joined = new Map<string, ReadableConcept>();
  for (const [target, registered] of registeredConcepts) {
    const type = schema.getType(target.name);
    if (!type) continue;
    const table = metadata.get(target as never) as EntityMetadata;
    const line = lineage(target);
    joined.set(type.name, {
      name: type.name,
      words: wordsOf(type.description, type.name),
      type,
      table,
      plural: registered.plural,
      tag: line.find((concept) => concept.tag !== undefined)?.tag ?? -1,
      keys: ['id', ...new Set(line.flatMap((concept) => concept.find ?? []))],
      guarded: !!(table.root as EntityMetadata & { policies?: unknown[] }).policies?.length,
      valid: intervalOf(table, line),
      place: placeOf(table),
      scopedBy: line.find((concept) => concept.scopedBy)?.scopedBy,
      rows: registered.rows,
      inside: !!registered.inside,
      fields: new Map<string, ReadableField>(),
    } as ReadableConcept);
  }
  return joined;
}

/** How a declared field is read; undefined where it is code. */
function fieldOf(
  concept: ReadableConcept,
  field: GraphQLField<unknown, unknown>,
  all: Map<string, ReadableConcept>,
  subtrees: Set<string>,
  insides: Map<string, string>,
): ReadableField | undefined {
  const named = getNamedType(field.type);
  const target = all.get(named.name);
  const inside = insides.get(field.name);
  if (inside) {
    if (!target?.inside) throw new Error(`${concept.name}.${field.name}: only rows of a concept declared so stand inside others.`);
    return { kind: 'many', target, link: { by: 'inside', property: requiredProperty(concept.table, inside) }, defaultOrder: [] };
  }
  if (subtrees.has(field.name)) {
    if (!target?.place || !concept.place?.end)
      throw new Error(`${concept.name}.${field.name}: a subtree leads from a division to rows with a division code.`);
    return { kind: 'many', target, link: { by: 'subtree' }, defaultOrder: [] };
  }
  const property = (concept.table.properties as Record<string, NonNullable<ReturnType<typeof propertyOf>>>)[field.name];
  if (!property || needsOf(field)) return undefined;
  const isList = isListType(getNullableType(field.type));
  if (target && isList) {
    return {
      kind: 'many',
      target,
      link: { by: 'reference', property: requiredProperty(target.table, property.mappedBy) },
      defaultOrder: [],
    };
  }
  if (target) return { kind: 'one', property, target };
  if (!isLeafType(named)) throw new Error(`${concept.name}.${field.name}: ${named.name} is neither a concept nor a value.`);
  if (property.nullable && isNonNullType(field.type))
    throw new Error(`${concept.name}.${field.name} is never null in the contract, but its column may be.`);
  const offered = !isList && named.name !== 'JSON' && isIndexed(concept.table, field.name);
  return { kind: 'column', property, leaf: named, nullable: !!property.nullable || !!property.formula, offered };
}

/** Fills `fields` of every concept: the declared ones, and `history` wherever there is an audit trail. */
export function joinFields(all: Map<string, ReadableConcept>): void {
  for (const [target, { insides }] of registeredConcepts) {
    const concept = all.get(target.name);
    if (!concept) continue;
    const subtrees = new Set(lineage(target).flatMap((registered) => [...registered.subtrees.keys()]));
    for (const field of Object.values(concept.type.getFields())) {
      const read = fieldOf(concept, field, all, subtrees, insides);
      if (read) concept.fields.set(field.name, read);
    }
  }
  const audit = all.get('AuditEntry');
  if (!audit) return;
  for (const concept of all.values()) {
    if (concept === audit || concept.rows || concept.inside) continue;
    concept.fields.set('history', {
      kind: 'many',
      target: audit,
      link: { by: 'node', property: requiredProperty(audit.table, 'nodeId') },
      defaultOrder: newestFirst(audit),
    });
  }
}
