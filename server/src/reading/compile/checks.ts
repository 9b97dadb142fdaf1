import { parseDivisionCode } from '@sanfang/schema/codes/division-code.ts';
import { idPattern } from '../../shared/id.ts';
import { badInput } from '../bad-input.ts';

/** Checks of callers' values, run before the statement is sent. Each names the argument that it refuses. */

export const largestPage = 200;
export const defaultPage = 50;
const largestBatch = 100;
export const mostGroups = 1000;

export function text(value: unknown, argument: string): unknown {
  if (typeof value === 'string' && value.includes('\0')) throw badInput(`${argument}: a text may not hold the character U+0000.`);
  return value;
}

export function id(value: unknown, argument: string): string {
  const given = String(value);
  if (!idPattern.test(given)) throw badInput(`${argument}: ${JSON.stringify(given.slice(0, 80))} is not an id.`);
  return given;
}

const each =
  <Item>(check: (value: unknown, argument: string) => Item) =>
  (values: unknown[], argument: string): Item[] =>
    values.map((value, index) => check(value, `${argument}.${index}`));

export const textList = each(text);
export const idList = each(id);

export function idBatch(values: unknown[], argument: string): string[] {
  if (values.length > largestBatch) throw badInput(`${argument}: at most ${largestBatch} ids at once, not ${values.length}.`);
  return idList(values, argument);
}

export function pageSize(value: number, argument: string): number {
  if (!(value >= 1 && value <= largestPage)) throw badInput(`${argument}: ${value} is outside 1 to ${largestPage}.`);
  return value;
}

export function groupLimit(value: number, argument: string): number {
  if (!(value >= 1 && value <= mostGroups)) throw badInput(`${argument}: ${value} is outside 1 to ${mostGroups}.`);
  return value;
}

function division(value: string, argument: string): { low: string; high: string } {
  try {
    return parseDivisionCode(value);
  } catch (error) {
    throw badInput(`${argument}: ${(error as Error).message}`);
  }
}

export const firstCode = (value: string, argument: string): string => division(value, argument).low;
export const codeAfter = (value: string, argument: string): string => division(value, argument).high;
