import { FlushMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Appointment } from './appointment.entity.ts';
import { SeatIsTaken } from './appointment.errors.ts';
import type { Person } from './person.entity.ts';
import type { Post } from './post.entity.ts';

export interface Tenure {
  post: Post;
  person: Person;
  since: string;
  until?: string | null;
}

/**
 * Who holds the seat within that time: anyone where it is for one, the same person where several hold it. The post is
 * locked by then, so that of two appointments to the same seat the second one meets the first; the exclusion
 * constraint has the last word.
 */
export async function checkSeat(
  em: EntityManager,
  { post, person, since, until }: Tenure,
  { doing = '任命', except }: { doing?: string; except?: Appointment } = {},
): Promise<SeatIsTaken | null> {
  const inTheWay = (await em.findOne(
    Appointment,
    {
      post,
      ...(post.single ? {} : { person }),
      ...(except && { id: { $ne: except.id } }),
      $and: [{ $or: [{ until: null }, { until: { $gt: since } }] }, ...(until ? [{ since: { $lt: until } }] : [])],
    } as never,
    // What is about to be corrected is not written before it is known to fit.
    { populate: ['person'] as never, orderBy: { since: 'asc' }, flushMode: FlushMode.COMMIT },
  )) as Appointment | null;
  if (!inTheWay) return null;
  const holder = inTheWay.person.getEntity().name;
  return Object.assign(new SeatIsTaken(), {
    message: `不能${doing}：${post.title}已有${holder}（${inTheWay.since} 起）。先结束其任职。`,
    appointment: inTheWay,
  });
}
