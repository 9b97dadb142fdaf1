import fc from 'fast-check';
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { type ToyData, toyId } from './toy-data.ts';

/** Random operations over the toy schema: aliases, fragments, directives, arguments by literal and by variable. */

export interface Operation {
  source: string;
  variables: Record<string, unknown>;
}

/** What one operation collects while its text is written. */
interface Writer {
  variables: Record<string, unknown>;
  definitions: string[];
  fragments: string[];
  count: number;
}
type Piece = (writer: Writer) => string;

const asVariable = (writer: Writer, type: string, value: unknown): string => {
  const name = `v${writer.count++}`;
  writer.variables[name] = value;
  writer.definitions.push(`$${name}: ${type}`);
  return `$${name}`;
};

function asLiteral(given: GraphQLInputType, value: any): string {
  const type = getNullableType(given) as GraphQLInputType;
  if (value === null) return 'null';
  if (isListType(type)) return `[${(value as unknown[]).map((item) => asLiteral(type.ofType, item)).join(', ')}]`;
  if (isInputObjectType(type))
    return `{${Object.entries(value)
      .map(([key, item]) => `${key}: ${asLiteral(type.getFields()[key]!.type, item)}`)
      .join(', ')}}`;
  return isEnumType(type) ? String(value) : JSON.stringify(value);
}

const memo = <Value>(cache: Map<string, Value>, key: string, make: () => Value): Value =>
  cache.get(key) ?? cache.set(key, make()).get(key)!;

/** Values that the data know, with every boundary day among them. */
function poolOf(data: ToyData): Record<string, unknown[]> {
  const rows = Object.values(data).flat();
  const days = [...data.Holding, ...data.Line, ...data.Body].flatMap((row) => [row.since, row.until, row.establishedOn, row.dissolvedOn]);
  return {
    ID: [...rows.map((row) => row.id), rows[0]!.id.toUpperCase(), toyId('Body', 999), '01980000-0000-7fff-8000-000000000000'],
    String: [...rows.flatMap((row) => [row.name, row.title, row.code]).filter((value) => value !== undefined), '马', 'zz'],
    within: ['33', '3301', '330105', '330105001', '330105002000', '51'],
    Date: ['2015-05-15', '2026-06-01', ...days.filter(Boolean)],
    DateTime: data.Human.map((row) => (row.recordedAt as Date).toISOString()),
    Long: ['9007199254740993', '9007199254740995', '-1', '3'],
    Decimal: ['12.5', '50', '12.50'],
    Int: [0, 1, 2, 5, 2000],
    Float: [0.25, 100, 60.5],
    Boolean: [true, false],
  };
}

export function operations(schema: GraphQLSchema, data: ToyData): fc.Arbitrary<Operation> {
  const pool = poolOf(data);
  const values = new Map<string, fc.Arbitrary<any>>();
  const selections = new Map<string, fc.Arbitrary<Piece>>();

  const valueOf = (given: GraphQLInputType, depth: number): fc.Arbitrary<any> => {
    const type = getNullableType(given) as GraphQLInputType;
    if (isListType(type)) return fc.array(valueOf(type.ofType, depth), { maxLength: 3 });
    if (isEnumType(type)) return fc.constantFrom(...type.getValues().map((value) => value.name));
    if (isLeafType(type)) return fc.constantFrom(...pool[type.name]!);
    if (!isInputObjectType(type)) throw new Error(String(type));
    const flat = (field: GraphQLInputField): boolean =>
      isLeafType(getNamedType(field.type)) ||
      Object.hasOwn((getNamedType(field.type) as { getFields?(): object }).getFields?.() ?? {}, 'eq');
    const fields = Object.values(type.getFields()).filter((field) => depth > 0 || flat(field));
    if (!fields.length) return fc.constant({});
    const one = (field: GraphQLInputField): fc.Arbitrary<any> =>
      field.name === 'within' ? fc.constantFrom(...pool.within!) : valueOf(field.type, depth - 1);
    return memo(values, `${type.name} ${depth}`, () =>
      type.isOneOf
        ? fc.constantFrom(...fields).chain((field) => one(field).map((value) => ({ [field.name]: value })))
        : fc
            .uniqueArray(fc.constantFrom(...fields), { maxLength: 2 })
            .chain((chosen) =>
              fc.tuple(...chosen.map(one)).map((made) => Object.fromEntries(chosen.map((field, index) => [field.name, made[index]]))),
            ),
    );
  };

  const given = (type: GraphQLInputType, value: fc.Arbitrary<unknown>): fc.Arbitrary<Piece> =>
    fc.tuple(value, fc.boolean()).map(
      ([made, variable]) =>
        (writer) =>
          variable ? asVariable(writer, String(type), made) : asLiteral(type, made),
    );

  const argumentsOf = (field: GraphQLField<unknown, unknown>): fc.Arbitrary<Piece> => {
    const named = field.args.filter(({ name }) => !['first', 'last', 'after', 'before'].includes(name));
    const each = named.map((argument) => {
      const value = argument.name === 'asOf' ? fc.option(valueOf(argument.type, 0), { freq: 4 }) : valueOf(argument.type, 2);
      const piece = given(argument.type, value).map((text): [string, Piece] => [argument.name, text]);
      return String(argument.type).endsWith('!') ? piece : fc.option(piece, { freq: 2 });
    });
    const size = field.args.some(({ name }) => name === 'first')
      ? fc.option(fc.tuple(fc.constantFrom('first', 'last'), given(schema.getType('Int') as never, fc.integer({ min: 1, max: 4 }))), {
          freq: 2,
        })
      : fc.constant(null);
    return fc.tuple(fc.tuple(...each), size).map(([chosen, page]) => (writer) => {
      const texts = [...chosen, page].flatMap((argument) => (argument ? [`${argument[0]}: ${(argument[1] as Piece)(writer)}`] : []));
      return texts.length ? `(${texts.join(', ')})` : '';
    });
  };

  const directive: fc.Arbitrary<Piece> = fc
    .option(fc.tuple(fc.constantFrom('include', 'skip'), fc.boolean(), fc.boolean()), { freq: 4 })
    .map(
      (chosen) => (writer) => (chosen ? ` @${chosen[0]}(if: ${chosen[1] ? asVariable(writer, 'Boolean!', chosen[2]) : chosen[2]})` : ''),
    );

  const fieldOf = (field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<Piece> => {
    const named = getNamedType(field.type);
    const below = isLeafType(named) ? fc.constant<Piece>(() => '') : selectionOf(named, depth - 1);
    return fc.tuple(argumentsOf(field), below, fc.boolean(), directive).map(([args, selected, alias, guard]) => (writer) => {
      const text = args(writer);
      return `${alias || text ? `a${writer.count++}: ` : ''}${field.name}${text}${guard(writer)}${selected(writer)}`;
    });
  };

  const spreadOf = (type: GraphQLNamedType, depth: number): fc.Arbitrary<Piece> => {
    if (depth < 0) return fc.constant(() => '__typename');
    const conditions = isAbstractType(type)
      ? [type, ...schema.getPossibleTypes(type)]
      : [type, ...(type as GraphQLObjectType).getInterfaces()];
    return fc.tuple(fc.constantFrom(...conditions), fc.boolean(), directive).chain(([on, named, guard]) =>
      selectionOf(on, depth - 1).map((selected) => (writer) => {
        if (!named) return `... on ${on.name}${guard(writer)} ${selected(writer)}`;
        const name = `F${writer.count++}`;
        writer.fragments.push(`fragment ${name} on ${on.name} ${selected(writer)}`);
        return `...${name}${guard(writer)}`;
      }),
    );
  };

  const selectionOf = (type: GraphQLNamedType, depth: number): fc.Arbitrary<Piece> =>
    memo(selections, `${type.name} ${depth}`, () => {
      const fields = Object.values((type as GraphQLObjectType).getFields()).filter(
        (field) => depth > 0 || isLeafType(getNamedType(field.type)),
      );
      const field = fields.length
        ? fc.constantFrom(...fields).chain((chosen) => fieldOf(chosen, depth))
        : fc.constant<Piece>(() => '__typename');
      const item = fc.oneof(
        { weight: 6, arbitrary: field },
        { weight: 1, arbitrary: fc.constant<Piece>(() => '__typename') },
        { weight: 2, arbitrary: spreadOf(type, depth) },
      );
      return fc
        .array(item, { minLength: 1, maxLength: 4 })
        .map((pieces) => (writer) => ` { ${pieces.map((piece) => piece(writer)).join(' ')} }`);
    });

  // Filters need a generator of their own: random trees hardly ever nest them deeply enough to tell right from wrong.
  const lists = Object.values(schema.getQueryType()!.getFields()).filter((field) => field.args.some(({ name }) => name === 'filter'));
  const filtering: fc.Arbitrary<Piece> = fc.constantFrom(...lists).chain((field) => {
    const { type } = field.args.find(({ name }) => name === 'filter')!;
    return fc.tuple(given(type, valueOf(type, 4)), fc.option(fc.constantFrom(...(pool.Date as string[])))).map(
      ([filter, day]) =>
        (writer) =>
          `{ ${field.name}(filter: ${filter(writer)}${day === null ? '' : `, asOf: "${day}"`}) { totalCount nodes { id } } }`,
    );
  });

  return fc.oneof({ weight: 2, arbitrary: selectionOf(schema.getQueryType()!, 7) }, { weight: 3, arbitrary: filtering }).map((piece) => {
    const writer: Writer = { variables: {}, definitions: [], fragments: [], count: 0 };
    const body = piece(writer);
    const header = writer.definitions.length ? `query(${writer.definitions.join(', ')})` : 'query';
    return { source: `${header} ${body}\n${writer.fragments.join('\n')}`, variables: writer.variables };
  });
}
