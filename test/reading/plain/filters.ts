import type { ReadableConcept } from '@sanfang/server/src/reading/grammar/model.ts';
import type { ToyRow } from '../toy-data.ts';
import { codeOf, comparable, compare, type Day, type World } from './world.ts';

export type Bag = Record<string, any>;

/** Whether a row is what a filter asks for. */
export function matches(world: World, concept: ReadableConcept, row: ToyRow, filter: Bag | null | undefined, asOf: Day): boolean {
  return Object.entries<any>(filter ?? {}).every(([name, given]) => {
    if (name === 'and') return given.every((inner: Bag) => matches(world, concept, row, inner, asOf));
    if (name === 'or') return given.some((inner: Bag) => matches(world, concept, row, inner, asOf));
    if (name === 'not') return !matches(world, concept, row, given, asOf);
    if (name === 'within') return isWithin(codeOf(row), given);
    const field = concept.fields.get(name);
    if (!field) return operatorsHold('String', row.kind, given);
    if (field.kind === 'column') return operatorsHold(field.leaf.name, world.value(row, name), given);
    if (field.kind === 'one') {
      const target = world.item(field.target, row[name], asOf);
      return !!target && matches(world, field.target, target.row, given, asOf);
    }
    const related = world.linked(concept, row, name, asOf);
    const does = (inner: Bag) => (child: ToyRow) => matches(world, field.target, child, inner, asOf);
    return Object.entries<any>(given).every(([how, inner]) => {
      if (how === 'some') return related.some(does(inner));
      if (how === 'none') return !related.some(does(inner));
      if (how === 'every') return related.every(does(inner));
      const { of, ...bounds } = inner;
      return operatorsHold('Int', related.filter(does(of)).length, bounds);
    });
  });
}

/** A division code means its subtree: whatever its last zeros leave. */
function isWithin(code: string, division: string): boolean {
  const padded = division.padEnd(12, '0');
  const length = [2, 4, 6, 9, 12].find((end) => Number(padded.slice(end)) === 0);
  return code.startsWith(padded.slice(0, length));
}

export function operatorsHold(leaf: string, value: unknown, given: Bag): boolean {
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
