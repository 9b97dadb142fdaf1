import fc from 'fast-check';
import {
  doTypesOverlap,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isUnionType,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { AnyField, Arguments } from './arguments.ts';
import type { Piece, Writer } from './writer.ts';

/** Names that the statement, or a row of it, has itself: an alias may be any of them. */
const usedNames = ['t0', 't1', 'page_t1', 'c', 'payload', 'place', 'answer', 'count', 'k0', 'm0', 'n', 'kind', 'key', 'rows', 'phone', 'x'];

/** Random selections: aliases, fragments, type conditions, directives, merged fields, to a given depth. */
export class Selections {
  private readonly made = new Map<string, fc.Arbitrary<Piece>>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly args: Arguments,
  ) {}

  /** A random selection set. */
  of(type: GraphQLNamedType, depth: number): fc.Arbitrary<Piece> {
    const key = `${type.name} ${depth}`;
    const known = this.made.get(key);
    if (known) return known;
    const fields = this.fieldsOf(type, depth);
    const typename = fc.constantFrom('', '', 'type: ').map((alias) => (writer: Writer) => {
      writer.note('__typename');
      return `${alias}__typename`;
    });
    const some = fields.length ? fc.constantFrom(...fields) : null;
    const item = fc.oneof(
      { weight: some ? 12 : 0, arbitrary: some ? some.chain((field) => this.field(field, depth)) : typename },
      { weight: 2, arbitrary: typename },
      { weight: 4, arbitrary: this.spread(type, depth) },
      { weight: some ? 1 : 0, arbitrary: some ? some.chain((field) => this.twins(field, depth)) : typename },
      { weight: some ? 2 : 0, arbitrary: some ? some.chain((field) => this.merged(type, field, depth)) : typename },
    );
    const made = fc.array(item, { minLength: 1, maxLength: 4 }).map(
      (pieces): Piece =>
        (writer) =>
          ` { ${pieces.map((piece) => piece(writer)).join(' ')} }`,
    );
    this.made.set(key, made);
    return made;
  }

  private fieldsOf(type: GraphQLNamedType, depth: number): AnyField[] {
    if (isUnionType(type)) return [];
    const fields = Object.values((type as GraphQLObjectType).getFields());
    return depth > 0 ? fields : fields.filter((field) => isLeafType(getNamedType(field.type)));
  }

  private below(field: AnyField, depth: number): fc.Arbitrary<Piece> {
    const named = getNamedType(field.type);
    return isLeafType(named) ? fc.constant<Piece>(() => '') : this.of(named, depth - 1);
  }

  /** One field, now and then under another key. */
  field(field: AnyField, depth: number): fc.Arbitrary<Piece> {
    const alias = fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom('', 'a') },
      { weight: 1, arbitrary: fc.constantFrom('long', ...usedNames) },
    );
    return fc
      .tuple(this.args.of(field), this.below(field, depth), alias, this.directives)
      .map(([args, selected, kind, guard]) => (writer) => {
        noteField(writer, field);
        const text = args(writer);
        const key = keyOf(writer, kind || (text && 'a'));
        return `${key}${field.name}${text}${guard(writer)}${selected(writer)}`;
      });
  }

  /** One field several times under names of its own, each with arguments of its own. */
  private twins(field: AnyField, depth: number): fc.Arbitrary<Piece> {
    const one = fc.tuple(this.args.of(field), this.below(field, Math.min(depth, 2)));
    return fc.array(one, { minLength: 2, maxLength: 3 }).map((twins) => (writer) => {
      noteField(writer, field);
      writer.note('one field under several aliases');
      return twins.map(([args, selected]) => `${keyOf(writer, 'a')}${field.name}${args(writer)}${selected(writer)}`).join(' ');
    });
  }

  /** The same field under the same key at several places of a selection: their selections belong together. */
  private merged(type: GraphQLNamedType, field: AnyField, depth: number): fc.Arbitrary<Piece> {
    const times = fc.array(fc.tuple(this.below(field, depth), this.directives, fc.constantFrom('', 'inline', 'named', 'subtype')), {
      minLength: 2,
      maxLength: 3,
    });
    const subtypes = isInterfaceType(type) ? this.schema.getPossibleTypes(type) : [];
    return fc.tuple(this.args.of(field), times, fc.nat(11)).map(([args, all, chance]) => (writer) => {
      noteField(writer, field);
      writer.note('fields merged from several fragments');
      const text = `${writer.fresh('m')}: ${field.name}${args(writer)}`;
      return all
        .map(([selected, guard, how], index) => {
          const one = `${text}${guard(writer)}${selected(writer)}`;
          if (how === '') return one;
          if (how === 'subtype' && subtypes.length) return `... on ${subtypes[(chance + index) % subtypes.length]!.name} { ${one} }`;
          return how === 'inline' ? `... { ${one} }` : named(writer, type, `{ ${one} }`);
        })
        .join(' ');
    });
  }

  /** A fragment, inline or named, on any type that can apply, guarded or not. */
  private spread(type: GraphQLNamedType, depth: number): fc.Arbitrary<Piece> {
    if (depth < 0) return fc.constant(() => '__typename');
    const conditions = Object.values(this.schema.getTypeMap()).filter(
      (other) => isCompositeType(other) && !other.name.startsWith('__') && doTypesOverlap(this.schema, type as GraphQLCompositeType, other),
    );
    return fc
      .tuple(fc.constantFrom(...conditions), fc.constantFrom('inline', 'inline', 'named', 'named', 'bare'), this.directives)
      .chain(([on, how, guard]) =>
        this.of(how === 'bare' ? type : on, depth - 1).map((selected) => (writer) => {
          if (isAbstractType(type) && isObjectType(on)) writer.note('type condition on a subtype');
          if (isInterfaceType(on) && on !== type) writer.note('type condition on an interface');
          const guarded = guard(writer);
          if (guarded) writer.note('include or skip on a fragment');
          if (how === 'named') return `${named(writer, on, selected(writer))}${guarded}`;
          writer.note(how === 'bare' ? 'inline fragment without a type' : 'inline fragment');
          return `...${how === 'bare' ? '' : ` on ${on.name}`}${guarded} ${selected(writer)}`;
        }),
      );
  }

  private readonly directives: fc.Arbitrary<Piece> = fc
    .option(
      fc.array(
        fc.record({ name: fc.constantFrom('include', 'skip'), on: fc.boolean(), how: fc.constantFrom('literal', 'variable', 'default') }),
        {
          minLength: 1,
          maxLength: 2,
        },
      ),
      { freq: 5 },
    )
    .map((chosen) => (writer) => {
      const names = [...new Set(chosen?.map(({ name }) => name))].map((wanted) => chosen!.find(({ name }) => name === wanted)!);
      return names.map((guard) => ` @${guard.name}(if: ${condition(writer, guard)})`).join('');
    });
}

function condition(writer: Writer, { on, how }: { on: boolean; how: string }): string {
  writer.note(`include or skip by ${how === 'literal' ? 'literal' : 'variable'}`);
  if (how === 'literal') return String(on);
  const name = writer.define('Boolean!', how === 'default' ? String(on) : '');
  if (how === 'variable') writer.variables[name] = on;
  return `$${name}`;
}

function named(writer: Writer, on: GraphQLNamedType, selection: string): string {
  writer.note('named fragment');
  const name = writer.fresh('F');
  writer.fragments.push(`fragment ${name} on ${on.name} ${selection}`);
  return `...${name}`;
}

function keyOf(writer: Writer, kind: string): string {
  if (!kind) return '';
  writer.note('alias');
  if (kind === 'a') return `${writer.fresh('a')}: `;
  if (kind === 'long') {
    writer.note('alias longer than 63 bytes');
    return `${writer.fresh(`long${'g'.repeat(64)}`)}: `;
  }
  writer.note('alias that the statement uses itself');
  return `${kind}: `;
}

function noteField(writer: Writer, field: AnyField): void {
  if (field.deprecationReason) writer.note('deprecated field');
  if (field.name === 'history') writer.note('history');
  // Edges and connections have fields of these names as well.
  if ((field.name === 'node' || field.name === 'nodes') && field.args.length) writer.note(field.name);
  if (field.name === 'findings') writer.note('union');
  if (field.name === 'role') writer.note('plain root resolver');
}
