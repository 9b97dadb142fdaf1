import type { ReadableConcept } from '@sanfang/server/src/reading/grammar/model.ts';
import fc from 'fast-check';
import { GraphQLID, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLString, type GraphQLInputType } from 'graphql';
import type { Feature } from '../coverage.ts';
import { cursorOf, orderKeys } from '../plain/pages.ts';
import { toyId } from '../toy-data.ts';
import { cursorSecret } from '../toy-hub.ts';
import { type AnyField, listBehind } from './arguments.ts';
import type { Values } from './values.ts';
import { type Piece, surely, write, type Writer } from './writer.ts';

/** An argument that must be refused, and what of it is wrong. */
interface Wrong {
  name: string;
  value: unknown;
  feature: Feature;
}

const wrongIds = ['abc', '', '1', `${toyId('Seat', 1)}0`, toyId('Seat', 1).replace('-7', '-4')];
const wrongDivisions = ['', '3', '33010', '3x', '010105', '330005', '330105000001'];
const inFilter = (value: unknown, feature: Feature): Wrong => ({ name: 'filter', value, feature });

/** Operations with one thing wrong in them: the whole of them is refused. */
export class Refused {
  constructor(private readonly values: Values) {}

  /** Every argument of a list of the concept that must be refused. */
  wrongOfList(concept: ReadableConcept): Wrong[] {
    const size = (name: string, value: number): Wrong => ({ name, value, feature: 'refused: page size' });
    const wrong: Wrong[] = [size('first', 0), size('first', 201), size('last', -1), size('last', 100_000)];
    const keys = orderKeys(null, []);
    const row = this.values.rowsOf(concept)[0]!;
    const cursor = cursorOf(cursorSecret, concept, keys, row);
    const otherOrder = cursorOf(cursorSecret, concept, [['id', 'DESC']], row);
    for (const value of ['', 'nonsense', `${cursor}A`, `${cursor}=`, cursor.slice(2), cursorOf('another', concept, keys, row), otherOrder])
      for (const name of ['after', 'before']) wrong.push({ name, value, feature: 'refused: cursor' });
    for (const name of ['and', 'or', 'not', 'id']) wrong.push(inFilter({ [name]: null }, 'refused: null'));
    wrong.push(inFilter({ id: { eq: null } }, 'refused: null'), inFilter({ or: [{}, { not: { id: { ne: null } } }] }, 'refused: null'));
    for (const id of wrongIds) {
      wrong.push(inFilter({ id: { eq: id } }, 'refused: id'), inFilter({ id: { in: [toyId('Body', 1), id] } }, 'refused: id'));
      wrong.push(inFilter({ and: [{ not: { id: { ne: id } } }] }, 'refused: id'));
    }
    if (concept.place) for (const code of wrongDivisions) wrong.push(inFilter({ within: code }, 'refused: within'));
    for (const [name, field] of concept.fields) {
      const held = (operators: unknown): void => void wrong.push(inFilter({ [name]: operators }, 'refused: null'));
      if (field.kind === 'column' && field.offered) {
        held({ eq: null });
        held({ in: null });
        if (field.nullable) held({ isNull: null });
        if (field.leaf.name === 'String')
          for (const value of [{ eq: 'a\0b' }, { in: ['a', '\0'] }, { contains: '\0' }, { startsWith: '\0' }, { ne: '\0' }])
            wrong.push(inFilter({ [name]: value }, 'refused: U+0000'));
      }
      if (field.kind === 'one') wrong.push(inFilter({ [name]: { id: { eq: 'abc' } } }, 'refused: id'));
      if (field.kind !== 'many') continue;
      for (const how of ['some', 'none', 'every', 'count']) held({ [how]: null });
      held({ count: { of: null } });
      held({ count: { gte: null } });
      wrong.push(inFilter({ [name]: { every: { id: { in: ['q'] } } } }, 'refused: id'));
      wrong.push(inFilter({ [name]: { count: { of: { id: { eq: '' } }, gt: 0 } } }, 'refused: id'));
    }
    return wrong;
  }

  /** The same of its groups, as text. */
  wrongGroups(concept: ReadableConcept): string[] {
    const wrong = ['by: [], first: 0', 'by: [], first: 1001', 'by: [], having: {count: null}', 'by: [], having: {count: {gt: null}}'];
    for (const [name, key] of concept.groupKeys) {
      if (key.kind === 'column' || key.kind === 'one') wrong.push(`by: [{${name}: false}]`, `by: [{${name}: true}, {${name}: true}]`);
      if (key.kind === 'date') wrong.push(`by: [{${name}: DAY}, {${name}: YEAR}]`);
      if (key.kind === 'via')
        wrong.push(`by: [{${name}: {${[...key.field.target.groupKeys].find(([, { kind }]) => kind === 'column')![0]}: false}}]`);
    }
    return wrong;
  }

  /** A list field with one wrong argument. */
  list(field: AnyField): fc.Arbitrary<Piece> {
    const { target } = listBehind(field)!;
    // Each kind of mistake as often as any other, however many there are of it.
    const wrong = this.wrongOfList(target);
    const kinds = [...new Set(wrong.map(({ feature }) => feature))];
    const one = fc.constantFrom(...kinds).chain((kind) => fc.constantFrom(...wrong.filter(({ feature }) => feature === kind)));
    const groups = fc.constantFrom(...this.wrongGroups(target));
    const typeOf = (name: string): GraphQLInputType => field.args.find((argument) => argument.name === name)!.type;
    return fc.oneof(
      {
        weight: 12,
        arbitrary: fc
          .tuple(one, surely, fc.constantFrom('totalCount', 'nodes { id }', '__typename'))
          .map(([wrong, form, selected]) => (writer: Writer) => {
            writer.note(wrong.feature);
            return `${writer.fresh('w')}: ${field.name}(${wrong.name}: ${write(writer, typeOf(wrong.name), wrong.value, form)}) { ${selected} }`;
          }),
      },
      {
        weight: 1,
        arbitrary: surely.map((form): Piece => (writer) => {
          writer.note('refused: first beside last');
          const [first, last] = [1, 2].map((size) => write(writer, GraphQLInt, size, form));
          return `${writer.fresh('w')}: ${field.name}(first: ${first}, last: ${last}) { totalCount }`;
        }),
      },
      {
        weight: 2,
        arbitrary: groups.map((args): Piece => (writer) => {
          writer.note('refused: group');
          return `${writer.fresh('w')}: ${field.name} { groups(${args}) { count } }`;
        }),
      },
    );
  }

  /** A null for a variable that has a default: validation lets it pass where the type allows none. */
  readonly nullBehindDefault: fc.Arbitrary<Piece> = fc
    .constantFrom('id', 'order', 'include', 'skip', 'fragment')
    .map((where) => (writer) => {
      writer.note('refused: null behind a default');
      const type = where === 'id' ? 'ID' : where === 'order' ? 'Direction' : 'Boolean';
      const initial = where === 'id' ? `"${toyId('Seat', 1)}"` : where === 'order' ? 'ASC' : 'true';
      const name = writer.define(type, initial);
      writer.variables[name] = null;
      if (where === 'id') return `node(id: $${name}) { id }`;
      if (where === 'order') return `seats(orderBy: [{title: $${name}}]) { totalCount }`;
      if (where === 'fragment') return `seats { totalCount ... @include(if: $${name}) { __typename } }`;
      return `seats { totalCount __typename @${where}(if: $${name}) }`;
    });

  /** A root field that finds by ids, with a wrong one. */
  readonly finder: fc.Arbitrary<Piece> = fc
    .tuple(fc.constantFrom(...wrongIds), fc.constantFrom('seat', 'node', 'nodes', 'many', 'text'), surely)
    .map(([id, how, form]) => (writer) => {
      const required = (type: GraphQLInputType, value: unknown): string => write(writer, new GraphQLNonNull(type), value, form);
      const ids = new GraphQLList(new GraphQLNonNull(GraphQLID));
      const key = writer.fresh('w');
      writer.note(how === 'many' ? 'refused: too many ids' : how === 'text' ? 'refused: U+0000' : 'refused: id');
      if (how === 'seat') return `${key}: seat(by: {id: ${required(GraphQLID, id)}}) { id }`;
      if (how === 'node') return `${key}: node(id: ${required(GraphQLID, id)}) { id }`;
      if (how === 'nodes') return `${key}: nodes(ids: ${required(ids, [toyId('Human', 1), id])}) { id }`;
      if (how === 'text') return `${key}: area(by: {code: ${required(GraphQLString, `33${'\0'}`)}}) { id }`;
      return `${key}: nodes(ids: ${required(ids, Array(101).fill(toyId('Human', 1)))}) { id }`;
    });
}
