import { ICalCalendar, ICalCalendarMethod } from 'ical-generator';
import { addDays } from '@sanfang/schema/codes/dates.ts';
import { parse, type DocumentNode } from 'graphql';

/** How far back and ahead a calendar program is told of things. */
const daysBack = 60;
const daysAhead = 400;

/** What a calendar holds, asked like any other query, with the rights of whoever opened the feed. */
export const calendarDocument: DocumentNode = parse(`
  query Calendar($within: String!, $from: Date!, $to: Date!, $start: DateTime!) {
    division(by: { code: $within }) { name }
    meetings(filter: { within: $within, state: { in: [PLANNED, HELD] }, startsAt: { gte: $start } }, orderBy: [{ startsAt: ASC }], first: 200) {
      nodes { id number title startsAt endsAt place state organization { name } }
    }
    actionItems(filter: { within: $within, state: { eq: OPEN } }, orderBy: [{ dueOn: ASC }], first: 200) {
      nodes { id title dueOn ownerName owner { name } organization { name } }
    }
    organizations(filter: { within: $within, termUntil: { gte: $from, lte: $to } }, first: 200) {
      nodes { id name termUntil }
    }
    propertyManagements(filter: { within: $within, contractUntil: { gte: $from, lte: $to } }, first: 200) {
      nodes { id contractUntil compound { name } company { name } }
    }
    workerFiles(filter: { within: $within, contractUntil: { gte: $from, lte: $to } }, first: 200) {
      nodes { id contractUntil person { name } }
    }
    appointments(filter: { within: $within, termUntil: { gte: $from, lte: $to }, post: { head: { eq: true } } }, first: 200) {
      nodes { id termUntil person { name } post { title organization { name termUntil } } }
    }
    elections(filter: { within: $within, heldOn: { gte: $from, lte: $to } }, first: 200) {
      nodes { id heldOn term organization { name } }
    }
  }`);

export const calendarVariables = (within: string, today: string) => {
  const from = addDays(today, -daysBack);
  return { within: within.padEnd(12, '0'), from, to: addDays(today, daysAhead), start: `${from}T00:00:00.000Z` };
};

interface Named {
  name: string;
}
type List<Node> = { nodes: Node[] };

/** What the query answers. */
export interface CalendarData {
  division: Named | null;
  meetings: List<{
    id: string;
    number: string;
    title: string;
    startsAt: string;
    endsAt: string | null;
    place: string | null;
    state: string;
    organization: Named;
  }>;
  actionItems: List<{ id: string; title: string; dueOn: string; ownerName: string | null; owner: Named | null; organization: Named }>;
  organizations: List<{ id: string; name: string; termUntil: string }>;
  propertyManagements: List<{ id: string; contractUntil: string; compound: Named; company: Named }>;
  workerFiles: List<{ id: string; contractUntil: string; person: Named }>;
  appointments: List<{
    id: string;
    termUntil: string;
    person: Named;
    post: { title: string; organization: Named & { termUntil: string | null } };
  }>;
  elections: List<{ id: string; heldOn: string; term: string | null; organization: Named }>;
}

/** The text of the calendar (RFC 5545). Ends are told on their last day: `until` is the first day that is over. */
export function calendarText(data: CalendarData): string {
  const calendar = new ICalCalendar({
    name: `${data.division?.name ?? ''} 三方`,
    method: ICalCalendarMethod.PUBLISH,
    prodId: '//sanfang//hub//ZH',
    ttl: 3600,
  });
  const onDay = (id: string, day: string, summary: string, description?: string): void => {
    calendar.createEvent({ id, start: new Date(`${day}T00:00:00Z`), allDay: true, summary, description });
  };
  for (const { id, number, title, startsAt, endsAt, place, organization } of data.meetings.nodes) {
    calendar.createEvent({
      id,
      start: new Date(startsAt),
      end: endsAt ? new Date(endsAt) : undefined,
      summary: `${organization.name}：${title}`,
      location: place ?? undefined,
      description: `会议 ${number}`,
    });
  }
  for (const { id, title, dueOn, ownerName, owner, organization } of data.actionItems.nodes)
    onDay(id, dueOn, `事项到期：${title}`, [organization.name, owner?.name, ownerName].filter(Boolean).join(' '));
  for (const { id, name, termUntil } of data.organizations.nodes) onDay(id, addDays(termUntil, -1), `${name} 届满`);
  for (const { id, termUntil, person, post } of data.appointments.nodes) {
    const { name, termUntil: ofBody } = post.organization;
    // Where the body's own term ends on that day, the body says it for all.
    if (termUntil !== ofBody) onDay(id, addDays(termUntil, -1), `${name} ${post.title} ${person.name} 任期届满`);
  }
  for (const { id, contractUntil, compound, company } of data.propertyManagements.nodes)
    onDay(id, addDays(contractUntil, -1), `${compound.name} 物业合同到期`, company.name);
  for (const { id, contractUntil, person } of data.workerFiles.nodes) onDay(id, addDays(contractUntil, -1), `${person.name} 聘用合同到期`);
  for (const { id, heldOn, term, organization } of data.elections.nodes) onDay(id, heldOn, `${organization.name} ${term ?? ''}换届投票`);
  return calendar.toString();
}
