import type { Refusal } from '../shared/refusal.ts';
import { DateIsOutOfRange } from './coordination.errors.ts';

/** A refusal with the thing in the way. */
export const refuse = <Kind extends Refusal>(kind: new () => Kind, facts: Omit<Kind, never>): Kind => Object.assign(new kind(), facts);

interface Range {
  earliest?: string;
  latest?: string;
}

/** A day that may not lie before or after others; `called` says what it is, in Chinese. */
export function checkRange(called: string, day: string, { earliest, latest }: Range): DateIsOutOfRange | null {
  if (earliest && day < earliest) return refuse(DateIsOutOfRange, { earliest, latest, message: `${called}（${day}）早于 ${earliest}。` });
  if (latest && day > latest) return refuse(DateIsOutOfRange, { earliest, latest, message: `${called}（${day}）晚于 ${latest}。` });
  return null;
}
