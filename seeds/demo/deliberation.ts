import { addDays } from '@sanfang/schema/codes/dates.ts';
import { hallTopics } from './meeting-topics.ts';
import { type Guest, type Item, numbering, workday, writeMinutes } from './minutes.ts';
import type { Trinity } from './trinity.ts';
import type { Body, World } from './world.ts';

const steps = ['AGREED', 'SET_UP', 'FUNDED', 'UNDER_WAY', 'ACCEPTED', 'REVIEWED'];
const funds = ['社区惠民资金', '街道财政补助', '公共收益与居民自筹', '社区基金会资助'];

/** A hall meets a few times a year; what it agrees on becomes a project. */
export function writeDeliberation(world: World, hall: Body, { community, committee, party, roles, staffing }: Trinity): void {
  const random = world.random(`deliberation/${community.code}`);
  const number = numbering();
  const people = [roles.director, roles.deputyDirector, roles.committeeMembers[0]].filter((who) => who != null);
  const chair = roles.secretary ?? people[0];
  if (!chair) return;
  const someone = (name: string) => ({ name, person: staffing.person(name) });
  const days = Array.from({ length: random.between(2, 3) }, () => -random.between(25, 600)).toSorted((one, other) => one - other);
  for (const [index, [title, resolution, project]] of random.some(hallTopics, days.length).entries()) {
    const day = workday(world.day(days[index]!));
    const guests: Guest[] = [
      { ...someone(chair), body: roles.secretary ? party : committee, role: 'CHAIR', present: true },
      ...people
        .filter((who) => who !== chair)
        .map((who): Guest => ({ ...someone(who), body: committee, role: 'ATTENDANT', present: true })),
    ];
    const item: Item = { title: `公布“${title}”的商议结果`, owner: committee, who: someone(people[0] ?? chair), dueOn: addDays(day, 14) };
    const [matter] = writeMinutes(world, {
      organization: hall,
      number: number(day),
      title,
      day,
      place: hall.name,
      mode: random.pick(['ON_SITE', 'ON_SITE', 'ONLINE', 'MOBILE']),
      state: 'HELD',
      opening: `居民代表就“${title}”进行了商议。`,
      guests,
      matters: [
        { title, outcome: 'RESOLVED', resolution, items: [{ ...item, state: 'DONE', closedOn: addDays(day, 10), result: '已公布' }] },
      ],
    });
    if (project)
      writeProject(world, {
        hall,
        matter: matter!,
        title: project,
        proposedOn: day,
        age: -days[index]!,
        source: random.pick(funds),
        budget: random.between(3, 60),
      });
  }
}

interface Started {
  hall: Body;
  matter: string;
  title: string;
  proposedOn: string;
  /** Days since. */
  age: number;
  source: string;
  /** In thousands. */
  budget: number;
}

/** A project comes a step further about every two months. */
function writeProject(world: World, { hall, matter, title, proposedOn, age, source, budget }: Started): void {
  const reached = Math.min(Math.floor(age / 60), steps.length - 1);
  const at = (step: string): boolean => reached >= steps.indexOf(step);
  world.ledger.add('project', {
    organization_id: hall.id,
    matter_id: matter,
    title,
    state: steps[reached],
    proposed_on: proposedOn,
    budget: `${budget}000.00`,
    funding_source: at('FUNDED') ? source : undefined,
    started_on: at('UNDER_WAY') ? addDays(proposedOn, 180) : undefined,
    ended_on: at('ACCEPTED') ? addDays(proposedOn, 236) : undefined,
    result: at('REVIEWED') ? '居民评议满意率百分之九十二' : undefined,
  });
}
