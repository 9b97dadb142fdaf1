import { Field, ObjectType } from 'type-graphql';
import { Refusal } from './refusal.ts';
import { DateOnly } from './scalars.ts';
import { says } from './says.ts';

@ObjectType({ ...says('日期颠倒', 'Period is empty', { zh: '止不晚于起', en: 'until does not lie after since' }), implements: Refusal })
export class PeriodIsEmpty extends Refusal {
  @Field(() => DateOnly, says('起', 'Since'))
  since!: string;

  /** Always there; nullable, so that it can be asked beside the `until` of what was recorded. */
  @Field(() => DateOnly, { nullable: true, ...says('止', 'Until') })
  until?: string;
}

/** A half-open interval holds at least one day. */
export function checkPeriod(since: string, until: string | null | undefined): PeriodIsEmpty | null {
  if (!until || until > since) return null;
  return Object.assign(new PeriodIsEmpty(), { message: `止（${until}）不晚于起（${since}），这段时间里没有一天。`, since, until });
}
