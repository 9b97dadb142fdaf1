import { addDays, wholeMonthsBetween } from '@sanfang/schema/codes/dates.ts';
import type { Trinity } from './trinity.ts';
import type { World } from './world.ts';

const leading = ['PARTY_SECRETARY', 'COMMITTEE_DIRECTOR'] as const;
const candidates = 3;

/** The pool of a street: who is in it, who got a post from it at the last change of term, and one who left without. */
export function writeReservePool(world: World, street: string, trinities: readonly Trinity[]): void {
  const random = world.random(`reserve/${street}`);
  const division_id = world.source.divisionId(street);
  const inPool = new Set<string>();
  const enter = (person: string, entry: { since: string; until?: string; kind: string; promotion?: string; note?: string }) => {
    if (inPool.has(person)) return;
    inPool.add(person);
    const { since, until, kind, promotion, note } = entry;
    world.ledger.add('reserve_pool_entry', {
      person_id: person,
      division_id,
      since,
      until,
      post_kind_id: world.source.referenceId('post_kind', kind),
      promotion_id: promotion,
      months_in_pool: until && wholeMonthsBetween(since, until),
      note,
    });
  };
  for (const { staffing } of trinities) {
    for (const kind of leading) {
      const head = staffing.leading.get(kind);
      if (!head || !random.chance(0.45)) continue;
      enter(head.person, { since: addDays(head.since, -random.between(200, 1300)), until: head.since, kind, promotion: head.appointment });
    }
  }
  const people = random.some(trinities.flatMap(juniors), candidates + 1);
  people.forEach((person, index) => {
    const kind = random.pick(leading);
    const since = world.day(-random.between(260, 1100));
    if (index < candidates) enter(person, { since, kind, note: random.pick(notes) });
    else enter(person, { since, until: world.day(-random.between(20, 200)), kind, note: '调离本街道' });
  });
}

const notes = ['已轮岗：民政、综治', '已轮岗：党建', '街道推荐，参加书记后备班'];

/** Those of a community who may come to lead it: full-time workers and deputies. */
function juniors({ roles, staffing }: Trinity): string[] {
  const deputies = [roles.deputySecretary, roles.deputyDirector].filter((who) => who !== null);
  return [...deputies, ...roles.workers.slice(0, 2)].map((who) => staffing.person(who));
}
