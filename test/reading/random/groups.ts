import type { GroupKey, ReadableConcept } from '@sanfang/server/src/reading/grammar/model.ts';
import fc from 'fast-check';
import { getNamedType, type GraphQLArgument, type GraphQLEnumType, type GraphQLObjectType } from 'graphql';
import type { AnyField } from './arguments.ts';
import type { Selections } from './selections.ts';
import type { Values } from './values.ts';
import { forms, type Piece, surely, write, type Writer } from './writer.ts';

/** One key of `by`: the value of the argument, the names that lead to it, and what to select of it. */
interface AskedKey {
  value: Record<string, unknown>;
  path: string[];
  kind: GroupKey['kind'];
  selected: Piece;
}

/** Random groups of a list: keys at any depth, measures, conditions, orders; what is selected fits what is asked. */
export class Groups {
  constructor(
    private readonly values: Values,
    private readonly selections: Selections,
    private readonly levels: GraphQLEnumType,
  ) {}

  private key(concept: ReadableConcept, keyType: GraphQLObjectType, depth: number): fc.Arbitrary<AskedKey> {
    const keys = [...concept.groupKeys].filter(([, key]) => depth > 0 || key.kind !== 'via');
    return fc.constantFrom(...keys).chain(([name, key]): fc.Arbitrary<AskedKey> => {
      const type = getNamedType(keyType.getFields()[name]!.type);
      if (key.kind === 'via')
        return this.key(key.field.target, type as GraphQLObjectType, depth - 1).map((below) => ({
          value: { [name]: below.value },
          path: [name, ...below.path],
          kind: below.kind,
          selected: (writer) => `${name} { ${below.selected(writer)} }`,
        }));
      const isObject = key.kind === 'one' || key.kind === 'division';
      const selected = isObject ? this.selections.of(type, 1) : fc.constant<Piece>(() => '');
      return fc.record({ value: this.valueOf(key), below: selected }).map(({ value, below }) => ({
        value: { [name]: value },
        path: [name],
        kind: key.kind,
        selected: (writer) => `${name}${below(writer)}`,
      }));
    });
  }

  private valueOf(key: GroupKey): fc.Arbitrary<unknown> {
    if (key.kind === 'date') return fc.constantFrom('YEAR', 'MONTH', 'DAY');
    return key.kind === 'division' ? fc.constantFrom(...this.levels.getValues().map(({ name }) => name)) : fc.constant(true);
  }

  /** The field `groups` of a connection, whole. */
  of(concept: ReadableConcept): fc.Arbitrary<Piece> {
    const field = concept.connection.getFields().groups as AnyField;
    const group = getNamedType(field.type) as GraphQLObjectType;
    const keyType = getNamedType(group.getFields().key!.type) as GraphQLObjectType;
    const argument = (name: string): GraphQLArgument => field.args.find((candidate) => candidate.name === name)!;
    const measures = Object.values(group.getFields()).filter(({ name }) => !['key', 'count'].includes(name));
    const maybe = (value: fc.Arbitrary<unknown>, weight: number) =>
      fc.oneof({ weight, arbitrary: fc.constant(null) }, { weight: 3, arbitrary: fc.record({ value, form: forms }) });
    return fc
      .record({
        by: fc.uniqueArray(this.key(concept, keyType, 2), { maxLength: 3, selector: ({ path }) => path.join('.') }),
        byForm: surely,
        having: maybe(this.values.of(argument('having').type, 2), 6),
        orderBy: maybe(this.values.of(argument('orderBy').type, 2), 4),
        first: maybe(fc.constantFrom(1, 2, 3, 1000), 6),
        whole: fc.boolean(),
        measured: fc.subarray(measures),
        typename: fc.boolean(),
      })
      .map((chosen) => (writer) => {
        noteKeys(writer, chosen.by);
        const texts = [
          `by: ${write(
            writer,
            argument('by').type,
            chosen.by.map(({ value }) => value),
            chosen.byForm,
          )}`,
        ];
        const notes = { having: 'groups having', orderBy: 'groups in an order', first: 'groups, first of them' } as const;
        for (const name of ['having', 'orderBy', 'first'] as const) {
          const given = chosen[name];
          if (!given) continue;
          writer.note(notes[name]);
          texts.push(`${name}: ${write(writer, argument(name).type, given.value, given.form)}`);
        }
        const columns = (measure: AnyField): string => Object.keys((getNamedType(measure.type) as GraphQLObjectType).getFields()).join(' ');
        const selected = [
          chosen.typename ? '__typename' : '',
          chosen.by.length ? `key { ${chosen.by.map((key) => key.selected(writer)).join(' ')} }` : 'key { __typename }',
          chosen.whole ? 'all: count' : 'count',
          ...chosen.measured.map((measure) => `${measure.name} { ${columns(measure)} }`),
        ];
        return `groups(${texts.join(', ')}) { ${selected.join(' ')} }`;
      });
  }
}

function noteKeys(writer: Writer, by: AskedKey[]): void {
  writer.note('groups');
  if (!by.length) writer.note('groups of all');
  if (by.length > 1) writer.note('groups by several keys');
  for (const { kind, path } of by) {
    if (path.length > 1) writer.note('groups via a reference');
    if (kind === 'one') writer.note('groups by reference');
    else if (kind !== 'via') writer.note(`groups by ${kind}`);
  }
}
