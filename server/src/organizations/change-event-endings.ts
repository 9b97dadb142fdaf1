import type { EntityManager } from '@mikro-orm/postgresql';
import { Post } from '../people/post.entity.ts';
import { newId } from '../shared/id.ts';
import { tagOf } from '../shared/node.ts';
import { ChangeAction } from './change-event-kinds.ts';
import { endRow } from './change-event-lines.ts';
import { among, asList, type Plan, type Row } from './change-event-plan.ts';

interface Dated {
  id: string;
  name: string;
  since: string;
}

/** What is dated and ends with its organization: table, how to call a row, and the column that names the organization. */
const dated = [
  [
    'appointment',
    "(select n.name || ' ' || p.title from person n, post p where n.id = t.person_id and p.id = t.post_id)",
    't.post_id in (select id from post where',
    ')',
    'organization_id',
  ],
  ['property_management', '(select c.name from compound c where c.id = t.compound_id)', '(', ')', 't.company_id'],
  ['agreement', "coalesce(t.number, '协议')", '(', ')', 't.organization_id'],
] as const;

/** Posts become vacant, contracts and agreements end with the organization that ends. */
export async function endWhatTheyHold(em: EntityManager, plan: Plan, ended: Iterable<string>, day: string): Promise<void> {
  const list = asList(ended);
  for (const [table, name, open, close, column] of dated) {
    const rows = await em.execute<Dated[]>(
      `select t.id, ${name} as name, t.since::text from "${table}" t where ${open} ${among(column)} ${close} and (t.until is null or t.until > ?) order by t.id`,
      [list, day],
    );
    for (const row of rows) endRow(plan, table, row, day);
  }
}

/** An organization that begins has the posts of the one that it is made after, vacant. */
export async function copyPosts(
  em: EntityManager,
  plan: Plan,
  id: string,
  model: string,
  rename: (title: string) => string,
  place: string | null,
): Promise<void> {
  const posts = await em.execute<Row[]>(
    'select title, kind_id, head, single, position from post where organization_id = ? order by position, title, id',
    [model],
  );
  for (const post of posts) {
    const title = rename(String(post.title));
    plan.begin('post', { id: newId(tagOf(Post)), name: title }, { ...post, title, organization_id: id }, place);
  }
}

/** Agreements with a community go to the one in which the other party lies after the change. */
export async function moveAgreements(
  em: EntityManager,
  plan: Plan,
  changed: Iterable<string>,
  place: (organization: string) => string | undefined,
  day: string,
): Promise<void> {
  const rows = await em.execute<{ id: string; name: string; community_id: string; organization_id: string }[]>(
    `select a.id, coalesce(a.number, o.name) as name, a.community_id, a.organization_id from agreement a join organization o on o.id = a.organization_id
     where ${among('a.community_id')} and (a.until is null or a.until > ?) order by a.id`,
    [asList(changed), day],
  );
  for (const row of rows) {
    const to = place(row.organization_id);
    if (to && to !== row.community_id && !plan.has('agreement', row.id))
      plan.alter(ChangeAction.CHANGE, 'agreement', row, { community_id: to }, { from: row.community_id, to });
  }
}

/** What was said about findings of a row goes where the row goes. */
export async function moveAcknowledgments(em: EntityManager, plan: Plan): Promise<void> {
  const moved = new Map(plan.of(ChangeAction.MOVE).map((step) => [step.id, step]));
  const rows = await em.execute<{ id: string; subject_id: string }[]>(
    `select id, subject_id from finding_acknowledgment where ${among('subject_id')} order by id`,
    [asList(moved.keys())],
  );
  for (const { id, subject_id } of rows) {
    const { name, from, to } = moved.get(subject_id)!;
    plan.alter(ChangeAction.MOVE, 'finding_acknowledgment', { id, name }, { division_id: to }, { from, to });
  }
}
