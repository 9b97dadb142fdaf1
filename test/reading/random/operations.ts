import type { ReadableConcept } from '@sanfang/server/src/reading/grammar/model.ts';
import fc from 'fast-check';
import { type GraphQLEnumType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { Feature } from '../coverage.ts';
import type { ToyData } from '../toy-data.ts';
import { type AnyField, Arguments, listBehind } from './arguments.ts';
import { Groups } from './groups.ts';
import { Refused } from './refused.ts';
import { Selections } from './selections.ts';
import { Values } from './values.ts';
import { forms, given, type Piece, Writer } from './writer.ts';

/** A random operation over the toy schema, and what it holds. */
export interface Operation {
  source: string;
  variables: Record<string, unknown>;
  features: Set<Feature>;
}

/** What is read: where the operations find fields and values. */
interface Subject {
  schema: GraphQLSchema;
  data: ToyData;
  concepts: readonly ReadableConcept[];
}

/**
 * Trees find what nobody thought of, but hardly ever nest a filter deeply enough, or ask for the page behind a
 * cursor: so there are shapes beside them that do little else.
 */
export function operations({ schema, data, concepts }: Subject): fc.Arbitrary<Operation> {
  const values = new Values(data, concepts);
  const args = new Arguments(values);
  const selections = new Selections(schema, args);
  const groups = new Groups(values, selections, schema.getType('ToyLevel') as GraphQLEnumType);
  const refused = new Refused(values);
  const query = schema.getQueryType()!;
  const lists = Object.values(query.getFields()).filter((field) => listBehind(field));

  const tree = selections.of(query, 7);

  const filtering = fc.constantFrom(...lists).chain((field) => {
    const typeOf = (name: string) => field.args.find((argument) => argument.name === name)!.type;
    const filter = given(typeOf('filter'), values.of(typeOf('filter'), 4), forms);
    const day = fc.option(given(typeOf('asOf'), fc.option(values.of(typeOf('asOf'), 0), { freq: 5 }), forms));
    return fc.tuple(filter, day).map(([made, asOf]): Piece => (writer) => {
      writer.note('filter of depth four');
      return `{ ${field.name}(filter: ${made(writer)}${asOf ? `, asOf: ${asOf(writer)}` : ''}) { totalCount nodes { id } } }`;
    });
  });

  /** A list with all that lists have, below it lists again; some references on the way, which a policy may hide. */
  const listOf = (field: AnyField, depth: number): fc.Arbitrary<Piece> => {
    const { target } = listBehind(field)!;
    const below = Object.values((target.type as GraphQLObjectType).getFields());
    const nested = below.filter((candidate) => listBehind(candidate));
    const references = below.filter(({ name }) => target.fields.get(name)?.kind === 'one');
    const inner =
      depth > 1 && nested.length ? fc.constantFrom(...nested).chain((list) => listOf(list, depth - 1)) : fc.constant<Piece>(() => 'id');
    const reference = references.length
      ? fc.option(fc.constantFrom(...references).chain((one) => selections.field(one, 2)))
      : fc.constant(null);
    const parts = fc.subarray([
      'totalCount',
      'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }',
      'totalCountIsEstimate',
      '__typename',
    ]);
    return fc
      .record({
        arguments: args.ofList(field, args.listGiven(field, 1, 1)),
        inner,
        reference,
        parts,
        edges: fc.boolean(),
      })
      .map((chosen) => (writer) => {
        if (depth === 1) writer.note('nested lists, each with filter, order and page');
        const given = chosen.arguments(writer);
        const item = `{ id ${chosen.reference?.(writer) ?? ''} ${chosen.inner(writer)} }`;
        const items = chosen.edges ? `edges { cursor node ${item} }` : `nodes ${item}`;
        return `${writer.fresh('l')}: ${field.name}${given} { ${items} ${chosen.parts.join(' ')} }`;
      });
  };
  const paging = fc
    .tuple(fc.constantFrom(...lists), fc.integer({ min: 1, max: 3 }))
    .chain(([field, depth]) => listOf(field, depth))
    .map(
      (piece): Piece =>
        (writer) =>
          `{ ${piece(writer)} }`,
    );

  const grouping = fc.constantFrom(...lists).chain((field) =>
    fc.tuple(args.ofList(field, args.listGiven(field, 1, 4)), groups.of(listBehind(field)!.target)).map(
      ([given, grouped]): Piece =>
        (writer) =>
          `{ ${writer.fresh('g')}: ${field.name}${given(writer)} { totalCount ${grouped(writer)} } }`,
    ),
  );

  /** From a row that is surely seen down its references and lists, to rows that may be hidden, and to code. */
  const way = (concept: ReadableConcept, depth: number): fc.Arbitrary<Piece> => {
    const below = [...concept.fields].filter(([, { kind }]) => kind === 'one' || (kind === 'many' && depth > 2));
    const code: Record<string, string> = { Human: 'phone', Body: 'shortCode(digits: 3)' };
    const own = fc.constantFrom('id', `id ${code[concept.name] ?? '__typename'}`);
    if (!depth || !below.length) return own.map((text) => () => text);
    const step = fc.constantFrom(...below).chain(([name, field]): fc.Arbitrary<Piece> => {
      if (field.kind === 'column') throw new Error(`${name} leads nowhere.`);
      const guard = name === 'history' ? fc.constant('') : fc.constantFrom('', '', ' @include(if: true)');
      return fc.tuple(way(field.target, depth - 1), guard).map(([piece, guarded]) => (writer) => {
        const selected = `{ ${piece(writer)} }`;
        return `${writer.fresh('s')}: ${name}${guarded} ${field.kind === 'one' ? selected : `{ nodes ${selected} }`}`;
      });
    });
    return fc.tuple(own, fc.array(step, { minLength: 1, maxLength: 2 })).map(
      ([text, steps]): Piece =>
        (writer) =>
          `${text} ${steps.map((piece) => piece(writer)).join(' ')}`,
    );
  };
  const hiding = fc
    .tuple(
      fc.constantFrom('Seat', 'Holding', 'Line', 'Human'),
      fc.constantFrom('find', 'find', 'nodes', 'findings', 'list'),
      fc.nat(20),
      fc.integer({ min: 2, max: 5 }),
    )
    .chain(([name, how, row, depth]) => {
      const concept = concepts.find((candidate) => candidate.name === name)!;
      const rows = values.rowsOf(concept);
      const ids = [0, 1, 2].map((step) => rows[(row + step) % rows.length]!.id);
      return way(concept, depth).map((piece): Piece => (writer) => {
        const selected = `{ ${piece(writer)} }`;
        if (how === 'list') return `{ ${concept.plural}(asOf: null, first: ${1 + (row % 3)}) { nodes ${selected} } }`;
        if (how === 'find') return `{ ${name.toLowerCase()}(by: {id: "${ids[0]}"}) ${selected} role }`;
        const root = how === 'findings' && name !== 'Line' ? 'findings' : 'nodes';
        return `{ ${root}(ids: ${JSON.stringify(ids)}, asOf: null) { __typename ... on ${name} ${selected} } }`;
      });
    });

  const many = concepts.flatMap(({ plural, type }) =>
    Object.values(type.getFields()).flatMap((field) => (listBehind(field) ? [{ plural, field }] : [])),
  );
  const refusing = fc
    .oneof(
      { weight: 4, arbitrary: fc.constantFrom(...lists).chain((field) => refused.list(field)) },
      {
        weight: 4,
        arbitrary: fc.constantFrom(...many).chain(({ plural, field }) =>
          refused.list(field).map(
            (piece): Piece =>
              (writer) =>
                `${writer.fresh('w')}: ${plural} { nodes { ${piece(writer)} } }`,
          ),
        ),
      },
      { weight: 2, arbitrary: refused.finder },
      { weight: 1, arbitrary: refused.nullBehindDefault },
    )
    .map(
      (piece): Piece =>
        (writer) =>
          `{ areas { totalCount } ${piece(writer)} }`,
    );

  const beside = fc
    .tuple(tree, fc.constantFrom('__type(name: "Seat") { name fields { name } }', '__schema { queryType { name } }', 'role'))
    .map(([piece, other]): Piece => (writer) => {
      writer.note(other === 'role' ? 'plain root resolver' : 'introspection beside data');
      return ` { ${other} ... ${piece(writer)} }`;
    });

  return fc
    .oneof(
      { weight: 10, arbitrary: tree },
      { weight: 8, arbitrary: filtering },
      { weight: 6, arbitrary: paging },
      { weight: 5, arbitrary: grouping },
      { weight: 5, arbitrary: hiding },
      { weight: 3, arbitrary: refusing },
      { weight: 1, arbitrary: beside },
    )
    .map((piece) => operationOf(piece));
}

/** Other variables for the same operation: other values, lengths, enums, concepts, absent ones. */
export function varied(value: any): any {
  if (typeof value === 'boolean') return !value;
  if (value === 'ASC' || value === 'DESC') return value === 'ASC' ? 'DESC' : 'ASC';
  if (typeof value === 'string') return value.replace(/^(01980000-0000-710)([1-6])/, (_, start, tag) => `${start}${(Number(tag) % 6) + 1}`);
  if (Array.isArray(value)) return value.slice(0, -1).map(varied);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, item]) => [key, varied(item)]);
  return Object.fromEntries(entries.length > 1 ? entries.slice(1) : entries);
}

function operationOf(piece: Piece): Operation {
  const writer = new Writer();
  const body = piece(writer);
  const header = writer.definitions.length ? `query(${writer.definitions.join(', ')})` : 'query';
  return { source: `${header} ${body}\n${writer.fragments.join('\n')}`, variables: writer.variables, features: writer.features };
}
