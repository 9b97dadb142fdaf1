import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  isEnumType,
  type GraphQLInputFieldConfigMap,
  type GraphQLInputType,
  type GraphQLLeafType,
} from 'graphql';
import type { ReadableConcept } from './model.ts';
import { texts, wordsOfType } from './words.ts';

const comparisons = ['lt', 'lte', 'gt', 'gte'] as const;
const listOf = (type: GraphQLInputType): GraphQLInputType => new GraphQLList(new GraphQLNonNull(type));

/**
 * The input types by which a caller filters. One instance per schema: two schemas in a process must not share
 * types.
 */
export class FilterTypes {
  private readonly made = new Map<string, GraphQLInputObjectType>();

  private input(name: string, description: string, fields: () => GraphQLInputFieldConfigMap): GraphQLInputObjectType {
    const known = this.made.get(name);
    if (known) return known;
    const type = new GraphQLInputObjectType({ name, description, fields });
    this.made.set(name, type);
    return type;
  }

  /** One operator input per leaf type and nullability: `StringFilter`, `NullableDateFilter`, … */
  operators(leaf: GraphQLLeafType, nullable: boolean): GraphQLInputObjectType {
    return this.input(`${nullable ? 'Nullable' : ''}${leaf.name}Filter`, texts.operators(wordsOfType(leaf)), () => {
      const fields: GraphQLInputFieldConfigMap = {
        eq: { type: leaf, description: texts.eq },
        ne: { type: leaf, description: texts.ne },
        in: { type: listOf(leaf), description: texts.in },
      };
      if (!isEnumType(leaf) && !['ID', 'Boolean'].includes(leaf.name)) {
        for (const operator of comparisons) fields[operator] = { type: leaf, description: texts[operator] };
      }
      if (leaf.name === 'String') {
        fields.contains = { type: leaf, description: texts.contains };
        fields.startsWith = { type: leaf, description: texts.startsWith };
      }
      if (nullable) fields.isNull = { type: GraphQLBoolean, description: texts.isNull };
      return fields;
    });
  }

  /** `XFilter`: by indexed columns, by references, by lists, by type and by place. */
  ofConcept(concept: ReadableConcept): GraphQLInputObjectType {
    return this.input(`${concept.name}Filter`, texts.filter(concept.words), () => {
      const fields: GraphQLInputFieldConfigMap = {
        and: { type: listOf(concept.filter), description: texts.and },
        or: { type: listOf(concept.filter), description: texts.or },
        not: { type: concept.filter, description: texts.not },
      };
      for (const [name, field] of concept.fields) {
        const description = concept.type.getFields()[name]?.description;
        if (field.kind === 'many') fields[name] = { type: field.target.listFilter, description };
        else if (field.kind === 'one') fields[name] = { type: field.target.filter, description };
        else if (field.offered) fields[name] = { type: this.operators(field.leaf, field.nullable), description };
      }
      if (hasTypeFilter(concept)) fields.type = { type: this.operators(this.typeEnum(concept), false), description: texts.type };
      if (concept.place && !fields.within) fields.within = { type: GraphQLString, description: texts.within };
      return fields;
    });
  }

  /** `XListFilter`: what must hold of the rows at the other end of a list. */
  ofList(concept: ReadableConcept): GraphQLInputObjectType {
    return this.input(`${concept.name}ListFilter`, texts.listFilter(concept.words), () => ({
      some: { type: concept.filter, description: texts.some },
      none: { type: concept.filter, description: texts.none },
      every: { type: concept.filter, description: texts.every },
      count: { type: this.ofCount(concept), description: texts.count },
    }));
  }

  private ofCount(concept: ReadableConcept): GraphQLInputObjectType {
    return this.input(`${concept.name}CountFilter`, texts.countFilter(concept.words), () => ({
      of: { type: concept.filter, description: texts.of },
      ...Object.fromEntries(
        (['eq', ...comparisons] as const).map((operator) => [operator, { type: GraphQLInt, description: texts[operator] }]),
      ),
    }));
  }

  private readonly typeEnums = new Map<string, GraphQLEnumType>();

  /** The values of an interface's discriminator, described by the subtypes they stand for. */
  private typeEnum(concept: ReadableConcept): GraphQLEnumType {
    const known = this.typeEnums.get(concept.name);
    if (known) return known;
    const described = Object.entries(concept.table.root.discriminatorMap!).map(([value, subtype]) => [
      value,
      { description: this.descriptionOf((subtype as Function).name) },
    ]);
    const type = new GraphQLEnumType({
      name: `${concept.name}Type`,
      description: texts.typeEnum(concept.words),
      values: Object.fromEntries(described),
    });
    this.typeEnums.set(concept.name, type);
    return type;
  }

  constructor(private readonly descriptionOf: (typeName: string) => string | null | undefined) {}
}

/** An interface whose discriminator is not itself a published field is filtered by an enum of its own, `type`. */
const hasTypeFilter = ({ table, fields }: ReadableConcept): boolean =>
  !!table.root.discriminatorMap && table.root === table && !fields.has(table.root.discriminatorColumn as string) && !fields.has('type');
