import type { ReadableConcept } from '@sanfang/server/src/reading/grammar/model.ts';
import { readOf } from '@sanfang/server/src/reading/grammar/model.ts';
import { signedCursor } from '@sanfang/server/src/reading/cursor.ts';
import { conceptOf } from '@sanfang/server/src/shared/id.ts';
import { isInterfaceType, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { ToyData, ToyRow } from './toy-data.ts';

/**
 * The same schema answered the plain way, by graphql-js from arrays: what every compiled answer is compared with.
 * It shares with the compiler only the description of the fields, and decides everything else anew.
 */

type Day = string | null;
interface Item {
  concept: ReadableConcept;
  row: ToyRow;
  asOf: Day;
}
type Bag = Record<string, any>;

/** Texts by code point, as the C collation does; JavaScript alone compares UTF-16 units. */
export function compare(a: any, b: any): number {
  if (typeof a !== 'string') return a < b ? -1 : a > b ? 1 : 0;
  const [x, y] = [[...a], [...b]];
  for (let i = 0; i < Math.min(x.length, y.length); i++) if (x[i] !== y[i]) return x[i]!.codePointAt(0)! - y[i]!.codePointAt(0)!;
  return x.length - y.length;
}

const comparable = (leaf: string, value: any): any => {
  if (value == null) return null;
  if (leaf === 'Long') return BigInt(value);
  if (leaf === 'Decimal') return Number(value);
  if (leaf === 'DateTime') return new Date(value).toISOString();
  if (leaf === 'ID') return String(value).toLowerCase();
  return value;
};

/** As PostgreSQL writes a value as text: what a cursor holds. */
const written = (value: any): string =>
  value instanceof Date
    ? value
        .toISOString()
        .replace('T', ' ')
        .replace(/\.?0*Z$/, '+00')
    : String(value);

export class PlainExecutor {
  private readonly concepts: ReadableConcept[];

  constructor(
    schema: GraphQLSchema,
    concepts: Map<string, ReadableConcept>,
    private readonly data: ToyData,
    private readonly today: string,
    private readonly secret: string,
  ) {
    this.concepts = [...concepts.values()];
    for (const type of Object.values(schema.getTypeMap())) {
      if (isInterfaceType(type)) type.resolveType = ({ concept, row }: Item) => this.typeOf(concept, row);
      if (!isObjectType(type) || type.name.startsWith('__')) continue;
      const own = concepts.get(type.name);
      for (const field of Object.values(type.getFields())) {
        const resolve = this.resolver(field, own);
        if (resolve) field.resolve = resolve;
      }
    }
  }

  private resolver(
    field: { name: string; extensions: unknown; resolve?: any },
    own: ReadableConcept | undefined,
  ): GraphQLFieldResolver<any, any> | undefined {
    const read = readOf(field as never);
    if (!read) {
      const code = field.resolve as GraphQLFieldResolver<any, any>;
      return own && (({ row }, args, context, info) => code({ $needs: row }, args, context, info));
    }
    const dayOf = (args: Bag): Day => (args.asOf === undefined ? this.today : args.asOf);
    switch (read.kind) {
      case 'part':
        return (source) => source[field.name] ?? null;
      case 'column':
        return ({ row }: Item) => this.value(row, field.name);
      case 'one':
        return ({ row, asOf }: Item) => this.item(read.target, row[field.name], asOf);
      case 'many':
        return ({ concept, row, asOf }: Item, args) =>
          this.connection(read.target, this.linked(concept, row, field.name, asOf), args, asOf, read.defaultOrder);
      case 'list':
        return (_, args) =>
          this.connection(
            read.target,
            this.rowsOf(read.target).filter((row) => this.valid(read.target, row, dayOf(args))),
            args,
            dayOf(args),
            [],
          );
      case 'find':
        return (_, args) => {
          const [[key, value]] = Object.entries<any>(args.by) as [[string, any]];
          const row = this.rowsOf(read.target).find(
            (candidate) => this.value(candidate, key) === (key === 'id' ? value.toLowerCase() : value),
          );
          return row ? { concept: read.target, row, asOf: dayOf(args) } : null;
        };
      case 'node':
        return (_, args) => this.node(args.id, dayOf(args));
      case 'nodes':
        return (_, args) => args.ids.map((id: string) => this.node(id, dayOf(args)));
      default:
        throw new Error(`The plain executor does not know ${field.name}.`);
    }
  }

  private node(id: string, asOf: Day): Item | null {
    const concept = this.concepts.find(({ tag }) => tag === conceptOf(id));
    return concept ? this.item(concept, id.toLowerCase(), asOf) : null;
  }

  private item(concept: ReadableConcept, id: unknown, asOf: Day): Item | null {
    const row = this.data[concept.table.root.className as keyof ToyData].find((candidate) => candidate.id === id);
    return row ? { concept, row, asOf } : null;
  }

  private rowsOf(concept: ReadableConcept): ToyRow[] {
    const { root, discriminatorValue } = concept.table;
    const rows = this.data[root.className as keyof ToyData];
    return root === concept.table ? rows : rows.filter((row) => row[root.discriminatorColumn as string] === discriminatorValue);
  }

  private typeOf(concept: ReadableConcept, row: ToyRow): string {
    const { root } = concept.table;
    return root.discriminatorMap
      ? (root.discriminatorMap[row[root.discriminatorColumn as string] as string] as unknown as Function).name
      : concept.name;
  }

  private value(row: ToyRow, name: string): any {
    return name === 'lowerCode' ? ((row.creditCode as string | null)?.toLowerCase() ?? null) : (row[name] ?? null);
  }

  private valid({ valid }: ReadableConcept, row: ToyRow, asOf: Day): boolean {
    if (!valid || asOf === null) return true;
    const [since, until] = [row[valid.since.name] as string | null, row[valid.until.name] as string | null];
    return (since === null || since <= asOf) && (until === null || until > asOf);
  }

  private linked(concept: ReadableConcept, row: ToyRow, name: string, asOf: Day): ToyRow[] {
    const field = concept.fields.get(name);
    if (field?.kind !== 'many') throw new Error(`${name} is no list.`);
    const { link, target } = field;
    return this.rowsOf(target).filter((child) => {
      if (!this.valid(target, child, asOf)) return false;
      if (link.by !== 'subtree') return child[link.property.name] === row.id;
      const code = (child.divisionCode ?? child.code) as string;
      return code >= (row.code as string) && code < (row.codeEnd as string);
    });
  }

  private matches(concept: ReadableConcept, row: ToyRow, filter: Bag | undefined, asOf: Day): boolean {
    return Object.entries<any>(filter ?? {}).every(([name, given]) => {
      if (name === 'and') return given.every((inner: Bag) => this.matches(concept, row, inner, asOf));
      if (name === 'or') return given.some((inner: Bag) => this.matches(concept, row, inner, asOf));
      if (name === 'not') return !this.matches(concept, row, given, asOf);
      if (name === 'within') return ((row.divisionCode ?? row.code) as string).startsWith(given);
      const field = concept.fields.get(name);
      if (!field) return operatorsHold('String', row.kind, given);
      if (field.kind === 'column') return operatorsHold(field.leaf.name, this.value(row, name), given);
      if (field.kind === 'one') {
        const target = this.item(field.target, row[name], asOf);
        return !!target && this.matches(field.target, target.row, given, asOf);
      }
      const related = this.linked(concept, row, name, asOf);
      const does = (inner: Bag) => (child: ToyRow) => this.matches(field.target, child, inner, asOf);
      return Object.entries<any>(given).every(([how, inner]) => {
        if (how === 'some') return related.some(does(inner));
        if (how === 'none') return !related.some(does(inner));
        if (how === 'every') return related.every(does(inner));
        const { of, ...bounds } = inner;
        return operatorsHold('Int', related.filter(does(of)).length, bounds);
      });
    });
  }

  private connection(
    concept: ReadableConcept,
    rows: ToyRow[],
    args: Bag,
    asOf: Day,
    defaultOrder: { field: string; direction: string }[],
  ): Bag {
    const asked: [string, string][] = args.orderBy?.length
      ? args.orderBy.map((term: Bag) => Object.entries(term)[0])
      : defaultOrder.map((term) => [term.field, term.direction]);
    const order = asked.filter(([name], index) => asked.findIndex(([other]) => other === name) === index);
    if (!order.some(([name]) => name === 'id')) order.push(['id', order.at(-1)?.[1] ?? 'ASC']);
    const leafOf = (name: string): string => (concept.fields.get(name) as { leaf: { name: string } }).leaf.name;
    const all = rows
      .filter((row) => this.matches(concept, row, args.filter, asOf))
      .sort((x, y) => {
        for (const [name, direction] of order) {
          const difference = compare(comparable(leafOf(name), x[name]), comparable(leafOf(name), y[name]));
          if (difference) return direction === 'ASC' ? difference : -difference;
        }
        return 0;
      });
    const signature = `${concept.name} ${order.map((term) => term.join(':')).join()}`;
    const cursor = (row: ToyRow): string =>
      signedCursor(
        this.secret,
        `[${[signature, ...order.map(([name]) => written(row[name]))].map((text) => JSON.stringify(text)).join(', ')}]`,
      );
    const place = (wanted: string): number => all.findIndex((row) => cursor(row) === wanted);
    let page = all;
    if (args.before != null) page = page.slice(0, place(args.before));
    if (args.after != null) page = page.slice(place(args.after) + 1);
    const backward = args.last != null;
    const size = args.last ?? args.first ?? 50;
    const more = page.length > size;
    page = backward ? page.slice(Math.max(0, page.length - size)) : page.slice(0, size);
    const node = (row: ToyRow): Item => ({ concept, row, asOf });
    return {
      nodes: page.map(node),
      edges: page.map((row) => ({ node: node(row), cursor: cursor(row) })),
      totalCount: all.length,
      pageInfo: {
        hasNextPage: backward ? args.before != null : more,
        hasPreviousPage: backward ? more : args.after != null,
        startCursor: page.length ? cursor(page[0]!) : null,
        endCursor: page.length ? cursor(page.at(-1)!) : null,
      },
    };
  }
}

function operatorsHold(leaf: string, value: unknown, given: Bag): boolean {
  const have = comparable(leaf, value);
  return Object.entries<any>(given).every(([operator, operand]) => {
    const wanted = Array.isArray(operand) ? operand.map((item) => comparable(leaf, item)) : comparable(leaf, operand);
    switch (operator) {
      case 'eq':
        return have !== null && have === wanted;
      case 'ne':
        return have !== wanted;
      case 'in':
        return have !== null && wanted.includes(have);
      case 'isNull':
        return (have === null) === operand;
      case 'contains':
        return have !== null && have.includes(wanted);
      case 'startsWith':
        return have !== null && have.startsWith(wanted);
      default: {
        const difference = compare(have, wanted);
        return have !== null && { lt: difference < 0, lte: difference <= 0, gt: difference > 0, gte: difference >= 0 }[operator]!;
      }
    }
  });
}
