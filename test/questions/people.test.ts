import { afterAll, beforeAll, expect, test } from 'vitest';
import { onEachEngine, openHub, type TestHub, today } from '../kit/hub.ts';
import { reader } from '../kit/viewers.ts';
import { documentOf } from './question.ts';

const area = '330105';

interface Turnout {
  community: string;
  term: string;
  turnout: string;
  mode: string;
}
interface Promoted {
  name: string;
  months: number;
  kind: string;
}

onEachEngine((engine) => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await openHub({ engine });
  });
  afterAll(() => hub.close());

  /** Asks a question by its document, in one request, which is one statement. */
  const ask = async (question: string) => {
    hub.statements.length = 0;
    const answer = await hub.ask(reader(area), documentOf(question), { area });
    if (hub.statements.length !== 1) throw new Error(`${question} took ${hub.statements.length} statements.`);
    return answer;
  };

  test('Q41: turnout of committee elections by community and term', async () => {
    const { elections } = await ask('q41');
    const facts = await hub.sql<Turnout>(
      `select d.name as community, e.term, e.turnout::text as turnout, e.mode from election e join organization o on o.id = e.organization_id
       join division d on d.id = o.division_id where o.type = 'RESIDENTS_COMMITTEE' and e.state = 'PUBLISHED'`,
    );
    const said = elections.nodes.map(
      ({ organization, term, turnout, mode }: Turnout & { organization: { division: { name: string } } }): Turnout => ({
        community: organization.division.name,
        term,
        turnout,
        mode,
      }),
    );
    expect(elections.totalCount).toBe(facts.length);
    expect(said).toHaveLength(facts.length);
    expect(said).toEqual(expect.arrayContaining(facts));
    expect(elections.groups).toHaveLength(13);
    for (const { key, count, min } of elections.groups) {
      const own = facts.filter(({ community }) => community === key.division.name).map(({ turnout }) => Number(turnout));
      expect({ count, least: Number(min.turnout) }).toEqual({ count: 3, least: Math.min(...own) });
    }
  });

  test('Q45: months in the reserve pool before a post', async () => {
    const { reservePoolEntries, waiting } = await ask('q45');
    const facts = await hub.sql<Promoted>(
      `select h.name, k.name as kind, (extract(year from gap) * 12 + extract(month from gap))::int as months
       from (select *, age(until, since) as gap from reserve_pool_entry) e join person h on h.id = e.person_id
       join appointment a on a.id = e.promotion_id and a.since = e.until join post p on p.id = a.post_id join post_kind k on k.id = p.kind_id`,
    );
    expect(facts.length).toBeGreaterThan(3);
    expect(reservePoolEntries.totalCount).toBe(facts.length);
    const said = reservePoolEntries.nodes.map(
      (entry: { person: { name: string }; monthsInPool: number; promotion: { post: { kind: { name: string } } } }): Promoted => ({
        name: entry.person.name,
        kind: entry.promotion.post.kind.name,
        months: entry.monthsInPool,
      }),
    );
    expect(said).toEqual(expect.arrayContaining(facts));
    for (const { key, count, avg } of reservePoolEntries.groups) {
      const { code } = key.viaPromotion.viaPost.kind;
      const [fact] = await hub.sql<{ count: number; months: string }>(
        `select count(*)::int as count, avg(months_in_pool) as months from reserve_pool_entry e join post_kind k on k.id = e.post_kind_id
         where e.promotion_id is not null and k.code = ?`,
        [code],
      );
      expect(count).toBe(fact!.count);
      expect(Number(avg.monthsInPool)).toBeCloseTo(Number(fact!.months), 1);
    }
    const [inPool] = await hub.sql<{ count: number }>(
      'select count(*)::int as count from reserve_pool_entry where since <= ? and (until is null or until > ?)',
      [today, today],
    );
    expect(waiting.totalCount).toBe(inPool!.count);
    expect(inPool!.count).toBeGreaterThanOrEqual(6);
  });
});
