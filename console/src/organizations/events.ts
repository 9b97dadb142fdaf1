import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import type { useElectionWords } from '../i18n/elections.ts';
import type { useOrganizationWords } from '../i18n/organizations.ts';

// Read in all times: what has ended is what a history is made of.
export const Events_organization = graphql(`
  fragment Events_organization on Organization {
    id
    establishedOn
    dissolvedOn
    formerNames(first: 50) {
      nodes {
        id
        name
        until
      }
    }
    elections(filter: { state: { eq: PUBLISHED } }, orderBy: [{ heldOn: DESC }], first: 50) {
      nodes {
        id
        heldOn
        term
        mode
        turnout
      }
    }
    changes(filter: { event: { undoneAt: { isNull: true } } }, first: 50) {
      nodes {
        id
        event {
          id
          kind
          effectiveOn
        }
      }
    }
    posts(first: 100) {
      nodes {
        id
        title
        appointments(first: 50, orderBy: [{ since: DESC }]) {
          nodes {
            id
            since
            until
            person {
              id
              name
            }
          }
        }
      }
    }
    incomingRelations(first: 100, orderBy: [{ since: DESC }]) {
      nodes {
        id
        since
        until
        kind {
          id
          name
          nameEn
        }
        source {
          id
          name
        }
      }
    }
    outgoingRelations(first: 100, orderBy: [{ since: DESC }]) {
      nodes {
        id
        since
        until
        kind {
          id
          name
          nameEn
        }
        target {
          id
          name
        }
      }
    }
  }
`);

export interface OrganizationEvent {
  key: string;
  on: string;
  words: string;
  detail?: string;
  /** Page of the console that says more. */
  path?: string;
}

interface Said {
  t: ReturnType<typeof useOrganizationWords>;
  election: ReturnType<typeof useElectionWords>;
  /** What the glossary calls a value. */
  name(coordinate: string): string;
}

/** What happened to an organization, newest first; nothing that lies after the day that is looked at. */
export function eventsOf(
  organization: FragmentOf<typeof Events_organization>,
  { t, election, name }: Said,
  english: boolean,
  date: string,
): OrganizationEvent[] {
  const all = readFragment(Events_organization, organization);
  const events: OrganizationEvent[] = [];
  const add = (key: string, on: string | null | undefined, words: string, detail?: string, path?: string) => {
    if (on && on <= date) events.push({ key, on, words, detail, path });
  };
  add('established', all.establishedOn, t('eventEstablished'));
  add('dissolved', all.dissolvedOn, t('eventDissolved'));
  for (const former of all.formerNames.nodes) add(former.id, former.until, t('eventRenamed', { name: former.name }));
  for (const { id, heldOn, term, mode, turnout } of all.elections.nodes) {
    const how = name(`AppointmentMode.${mode}`);
    add(
      id,
      heldOn,
      term ? election('event', { term }) : election('eventPlain'),
      turnout ? election('eventTurnout', { mode: how, turnout: String(Number(turnout)) }) : how,
    );
  }
  for (const { event } of uniqueChanges(all.changes.nodes)) {
    const kind = name(`ChangeEventKind.${event.kind}`);
    add(event.id, event.effectiveOn, t('eventLayout', { kind }), undefined, `/data/changes/${event.id}`);
  }
  for (const post of all.posts.nodes) {
    for (const held of post.appointments.nodes) {
      add(`${held.id} since`, held.since, t('eventAppointed', { person: held.person.name, post: post.title }));
      add(`${held.id} until`, held.until, t('eventLeft', { person: held.person.name, post: post.title }));
    }
  }
  const lines = [
    ...all.incomingRelations.nodes.map((line) => ({ ...line, other: line.source.name })),
    ...all.outgoingRelations.nodes.map((line) => ({ ...line, other: line.target.name })),
  ];
  for (const { id, since, until, kind, other } of lines) {
    const said = { kind: english ? kind.nameEn : kind.name, other };
    add(`${id} since`, since, t('eventLine', said));
    add(`${id} until`, until, t('eventLineEnd', said));
  }
  return events.sort((a, b) => b.on.localeCompare(a.on));
}

/** One that carries on is there before and after. */
const uniqueChanges = <Change extends { event: { id: string } }>(changes: Change[]): Change[] =>
  changes.filter(({ event }, index) => changes.findIndex((other) => other.event.id === event.id) === index);

/** When each post was left last before a day, for the posts that are vacant on it. */
export function lastLeft(organization: FragmentOf<typeof Events_organization>, date: string): Map<string, string> {
  const left = new Map<string, string>();
  for (const post of readFragment(Events_organization, organization).posts.nodes) {
    const last = post.appointments.nodes
      .map((held) => held.until ?? '')
      .filter((until) => until <= date)
      .sort()
      .at(-1);
    if (last) left.set(post.id, last);
  }
  return left;
}
