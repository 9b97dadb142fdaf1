import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLFloat,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  isEnumType,
  type GraphQLFieldConfig,
  type GraphQLInputFieldConfigMap,
  type GraphQLInputType,
  type GraphQLLeafType,
} from 'graphql';
import type { FilterTypes } from './filters.ts';
import type { ColumnField, GroupKey, ReadableConcept } from './model.ts';
import { part, required } from './roots.ts';
import { texts, type Words } from './words.ts';

/** What is counted and measured of a group, by the name of its argument and of its field. */
export const measures = ['sum', 'avg', 'min', 'max'] as const;
export type Measure = (typeof measures)[number];

const temporal = ['Date', 'DateTime'];
const additive = ['Int', 'Float', 'Decimal'];
const measured: Record<Measure, string[]> = {
  sum: additive,
  avg: additive,
  min: [...additive, 'Long', ...temporal],
  max: [...additive, 'Long', ...temporal],
};

/** The type in which a measure of a column is answered: sums and averages of whole numbers are no longer `Int`. */
const answeredAs = (measure: Measure, leaf: GraphQLLeafType): GraphQLLeafType =>
  leaf.name === 'Int' && (measure === 'sum' || measure === 'avg') ? GraphQLFloat : leaf;

/** What `groups` may group by: what filters offer, references, and the level of the division tree. */
export function groupKeysOf(concept: ReadableConcept, divisions: ReadableConcept | undefined): Map<string, GroupKey> {
  const keys = new Map<string, GroupKey>();
  if (concept.place && divisions) keys.set('division', { kind: 'division', divisions });
  for (const [name, field] of concept.fields) {
    if (field.kind === 'column' && field.offered) {
      if (temporal.includes(field.leaf.name)) keys.set(name, { kind: 'date', field });
      else if (isEnumType(field.leaf) || ['Boolean', 'String', 'Int'].includes(field.leaf.name)) keys.set(name, { kind: 'column', field });
    }
    if (field.kind !== 'one') continue;
    if (!keys.has(name)) keys.set(name, { kind: 'one', field });
    keys.set(`via${name[0]!.toUpperCase()}${name.slice(1)}`, { kind: 'via', field });
  }
  return keys;
}

/** The types of `groups` on every connection. One instance per schema. */
export class GroupTypes {
  private readonly inputs = new Map<string, GraphQLInputObjectType>();
  private readonly objects = new Map<string, GraphQLObjectType>();
  private readonly datePart = new GraphQLEnumType({
    name: 'DatePart',
    description: texts.datePart,
    values: { YEAR: { description: texts.year }, MONTH: { description: texts.month }, DAY: { description: texts.day } },
  });

  constructor(
    private readonly filters: FilterTypes,
    private readonly direction: GraphQLEnumType,
  ) {}

  /** The field `groups` of a connection. */
  field(concept: ReadableConcept): GraphQLFieldConfig<Record<string, unknown>, unknown> {
    const listOf = (type: GraphQLInputType): GraphQLInputType => new GraphQLList(new GraphQLNonNull(type));
    return {
      ...part(required(new GraphQLList(required(this.group(concept)))), texts.groups),
      args: {
        by: { type: required(new GraphQLList(required(this.by(concept)))), description: texts.byArgument },
        having: { type: this.having(concept), description: texts.having },
        orderBy: { type: listOf(this.order(concept)), description: texts.orderGroups },
        first: { type: GraphQLInt, description: texts.firstGroups },
      },
    };
  }

  private by(concept: ReadableConcept): GraphQLInputObjectType {
    return this.input(`${concept.name}GroupBy`, texts.groupBy(concept.words), true, () =>
      this.ofKeys(concept, (key) => {
        if (key.kind === 'division') return (key.divisions.fields.get('level') as ColumnField).leaf;
        if (key.kind === 'via') return this.by(key.field.target);
        return key.kind === 'date' ? this.datePart : GraphQLBoolean;
      }),
    );
  }

  private key(concept: ReadableConcept): GraphQLObjectType {
    return this.object(`${concept.name}GroupKey`, texts.groupKey(concept.words), () =>
      Object.fromEntries(
        Object.entries(
          this.ofKeys(concept, (key) => {
            if (key.kind === 'division') return key.divisions.type;
            if (key.kind === 'via') return this.key(key.field.target);
            if (key.kind === 'one') return key.field.target.type;
            return key.kind === 'date' ? GraphQLString : key.field.leaf;
          }),
        ).map(([name, { type, description }]) => [name, part(type, description)]),
      ),
    );
  }

  private group(concept: ReadableConcept): GraphQLObjectType {
    return this.object(`${concept.name}Group`, texts.group(concept.words), () => ({
      key: part(required(this.key(concept)), texts.keyOfGroup),
      count: part(required(GraphQLInt), texts.countOfGroup),
      ...Object.fromEntries(
        this.measuresOf(concept).map((measure) => [
          measure,
          part(
            required(
              this.object(this.nameOf(concept, measure), this.saysOf(concept.words, measure), () =>
                Object.fromEntries(
                  this.columnsOf(concept, measure).map(([name, { leaf }]) => [
                    name,
                    part(answeredAs(measure, leaf), this.textOf(concept, name)),
                  ]),
                ),
              ),
            ),
            texts[measure],
          ),
        ]),
      ),
    }));
  }

  private having(concept: ReadableConcept): GraphQLInputObjectType {
    return this.input(`${concept.name}GroupHaving`, texts.groupHaving(concept.words), false, () =>
      this.measuring(concept, 'Filter', (measure, leaf) => this.filters.operators(leaf ? answeredAs(measure, leaf) : GraphQLInt, !!leaf)),
    );
  }

  private order(concept: ReadableConcept): GraphQLInputObjectType {
    return this.input(`${concept.name}GroupOrder`, texts.groupOrder(concept.words), true, () =>
      this.measuring(concept, 'Order', () => this.direction),
    );
  }

  /** `count`, and one input object per measure that the concept has columns for. */
  private measuring(
    concept: ReadableConcept,
    suffix: 'Filter' | 'Order',
    typeOf: (measure: Measure, leaf?: GraphQLLeafType) => GraphQLInputType,
  ): GraphQLInputFieldConfigMap {
    const fields: GraphQLInputFieldConfigMap = { count: { type: typeOf('sum'), description: texts.countOfGroup } };
    for (const measure of this.measuresOf(concept)) {
      const type = this.input(`${this.nameOf(concept, measure)}${suffix}`, this.saysOf(concept.words, measure), suffix === 'Order', () =>
        Object.fromEntries(
          this.columnsOf(concept, measure).map(([name, { leaf }]) => [
            name,
            { type: typeOf(measure, leaf), description: this.textOf(concept, name) },
          ]),
        ),
      );
      fields[measure] = { type, description: texts[measure] };
    }
    return fields;
  }

  private measuresOf = (concept: ReadableConcept): Measure[] => measures.filter((measure) => this.columnsOf(concept, measure).length);

  private columnsOf = (concept: ReadableConcept, measure: Measure): [string, ColumnField][] =>
    [...concept.fields].flatMap(([name, field]): [string, ColumnField][] =>
      field.kind === 'column' && measured[measure].includes(field.leaf.name) ? [[name, field]] : [],
    );

  /** Sums and averages have the same columns and types, and so have the least and the greatest. */
  private nameOf = (concept: ReadableConcept, measure: Measure): string => `${concept.name}${isTotal(measure) ? 'Totals' : 'Extremes'}`;
  private saysOf = (words: Words, measure: Measure): string => (isTotal(measure) ? texts.totals(words) : texts.extremes(words));
  private textOf = (concept: ReadableConcept, name: string): string => concept.type.getFields()[name]?.description ?? name;

  private ofKeys<Type>(concept: ReadableConcept, typeOf: (key: GroupKey) => Type): Record<string, { type: Type; description: string }> {
    const described = (name: string, key: GroupKey): string => {
      if (key.kind === 'division') return texts.divisionKey;
      return key.kind === 'via' ? texts.via(key.field.target.words) : this.textOf(concept, name);
    };
    return Object.fromEntries(
      [...concept.groupKeys].map(([name, key]) => [name, { type: typeOf(key), description: described(name, key) }]),
    );
  }

  private input(name: string, description: string, isOneOf: boolean, fields: () => GraphQLInputFieldConfigMap): GraphQLInputObjectType {
    return memo(this.inputs, name, () => new GraphQLInputObjectType({ name, description, isOneOf, fields }));
  }

  private object(name: string, description: string, fields: () => Record<string, GraphQLFieldConfig<never, unknown>>): GraphQLObjectType {
    return memo(this.objects, name, () => new GraphQLObjectType({ name, description, fields: fields as never }));
  }
}

const isTotal = (measure: Measure): boolean => measure === 'sum' || measure === 'avg';

function memo<Value>(known: Map<string, Value>, name: string, make: () => Value): Value {
  const found = known.get(name);
  if (found) return found;
  const made = make();
  known.set(name, made);
  return made;
}
