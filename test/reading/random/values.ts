import type { ReadableConcept } from '@sanfang/server/src/reading/grammar/model.ts';
import fc from 'fast-check';
import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  getNamedType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import { type ToyData, toyId, type ToyRow } from '../toy-data.ts';
import { standings } from '../toy-standings.ts';
import { today } from '../toy-hub.ts';

const nowhere = '01980000-0000-7fff-8000-000000000000';

/** Random values of input types, most of them out of the data: a filter that nothing fits tells little. */
export class Values {
  private readonly made = new Map<string, fc.Arbitrary<any>>();
  /** By type: what any place of the type may be given. */
  private readonly pool: Record<string, unknown[]>;
  private readonly concepts: Map<string, ReadableConcept>;

  constructor(
    private readonly data: ToyData,
    concepts: readonly ReadableConcept[],
  ) {
    this.concepts = new Map(concepts.map((concept) => [concept.name, concept]));
    const rows = Object.values(data).flat();
    const days = [...data.Holding, ...data.Line, ...data.Body].flatMap((row) => [row.since, row.until, row.establishedOn, row.dissolvedOn]);
    this.pool = {
      ID: [...rows.map((row) => row.id), rows[0]!.id.toUpperCase(), toyId('Body', 999), nowhere],
      String: [...new Set(rows.flatMap((row) => [row.name, row.title, row.code]).filter((value) => value !== undefined)), '马', 'zz'],
      within: ['33', '3301', '330105', '330105001', '330105002000', '510402', '330000', '51'],
      Date: ['2015-05-15', '2026-06-01', ...days.filter(Boolean)],
      DateTime: data.Human.map((row) => (row.recordedAt as Date).toISOString()),
      Long: ['9007199254740993', '9007199254740995', '-1', '3'],
      Decimal: ['12.5', '50', '12.50', ...data.Body.map((row) => row.capital).filter(Boolean)],
      Int: [0, 1, 2, 5, 2000],
      Float: [
        0.25,
        100,
        60.5,
        ...rows.flatMap((row) => [row.households, row.members, row.floorArea]).filter((value) => value !== null && value !== undefined),
      ],
      Boolean: [true, false],
    };
  }

  /** A random value; `depth` bounds how deep filters nest. */
  of(given: GraphQLInputType, depth: number, known: unknown[] = []): fc.Arbitrary<any> {
    const type = getNullableType(given) as GraphQLInputType;
    if (isListType(type) && isGroupBy(getNamedType(type)))
      return fc.uniqueArray(this.of(type.ofType, depth), { maxLength: 3, selector: (key) => pathOf(key) });
    if (isListType(type)) return fc.array(this.of(type.ofType, depth, known), { maxLength: 3 });
    if (isEnumType(type)) return fc.constantFrom(...type.getValues().map((value) => value.name));
    if (isLeafType(type)) {
      const any = fc.constantFrom(...this.pool[type.name]!);
      return known.length ? fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: any }) : any;
    }
    if (!isInputObjectType(type)) throw new Error(String(type));
    const key = `${type.name} ${depth} ${isOperators(type) ? JSON.stringify(known) : ''}`;
    const made = this.made.get(key) ?? this.input(type, depth, known);
    this.made.set(key, made);
    return made;
  }

  private input(type: GraphQLInputObjectType, depth: number, known: unknown[]): fc.Arbitrary<any> {
    const fields = Object.values(type.getFields()).filter((field) => depth > 0 || isFlat(field));
    if (!fields.length) return fc.constant({});
    const concept = this.concepts.get(type.name.replace(/(Filter|Key)$/, ''));
    const one = (field: GraphQLInputField): fc.Arbitrary<any> => {
      if (field.name === 'within') return fc.constantFrom(...this.pool.within!);
      if (field.name === 'isNull') return fc.boolean();
      if (isGroupBy(type) && getNamedType(field.type).name === 'Boolean') return fc.constant(true);
      return this.of(field.type, depth - 1, concept ? this.valuesOf(concept, field.name) : known);
    };
    if (type.isOneOf) return fc.constantFrom(...fields).chain((field) => one(field).map((value) => ({ [field.name]: value })));
    return fc
      .uniqueArray(fc.constantFrom(...fields), { maxLength: 2 })
      .chain((chosen) =>
        fc.tuple(...chosen.map(one)).map((made) => Object.fromEntries(chosen.map((field, index) => [field.name, made[index]]))),
      );
  }

  rowsOf(concept: ReadableConcept): ToyRow[] {
    if (concept.name === 'Standing') return standings(this.data, today);
    if (concept.name === 'Clue') return standings(this.data, today).flatMap(({ clueRows }) => clueRows as ToyRow[]);
    return this.data[concept.table.root.className as keyof ToyData];
  }

  /** What the data hold in a column, as a caller would write it. */
  valuesOf(concept: ReadableConcept, field: string): unknown[] {
    if (concept.fields.get(field)?.kind !== 'column') return [];
    const values = this.rowsOf(concept).map((row) => (row[field] instanceof Date ? row[field].toISOString() : row[field]));
    return [...new Set(values)].filter((value) => value !== null && value !== undefined);
  }
}

const isGroupBy = (type: { name: string }): boolean => type.name.endsWith('GroupBy');

/** The names that lead to a key of groups: a list may hold each path once. */
const pathOf = (key: unknown): string =>
  key && typeof key === 'object'
    ? Object.entries(key)
        .map(([name, below]) => `${name}.${pathOf(below)}`)
        .join()
    : '';

const isOperators = (type: unknown): boolean => isInputObjectType(type) && Object.hasOwn(type.getFields(), 'eq');

/** Needs no further depth: a value, or operators on one. */
const isFlat = (field: GraphQLInputField): boolean => isLeafType(getNamedType(field.type)) || isOperators(getNamedType(field.type));
