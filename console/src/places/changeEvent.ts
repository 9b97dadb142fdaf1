import { graphql } from '@sanfang/schema/graphql.ts';

export const ChangeEvent_query = graphql(`
  query ChangeEventPage($id: ID!, $moves: ChangeEventMoveFilter, $first: Int, $after: String, $last: Int, $before: String) {
    changeEvent(by: { id: $id }) {
      id
      version
      kind
      effectiveOn
      basis
      reason
      undoneAt
      undoneReason
      recordedBy
      division {
        id
        code
        name
      }
      history(first: 1) {
        nodes {
          id
          actor
          at
        }
      }
      parts(orderBy: [{ name: ASC }], first: 200) {
        nodes {
          id
          side
          name
          households
          population
          boundary
          division {
            id
            code
          }
          organization {
            id
          }
        }
      }
      bodies: moves(filter: { table: { eq: "organization" }, action: { in: [BEGIN, END] } }, first: 200) {
        nodes {
          id
          name
        }
      }
      BEGIN: moves(filter: { action: { eq: BEGIN } }) {
        totalCount
      }
      END: moves(filter: { action: { eq: END } }) {
        totalCount
      }
      MOVE: moves(filter: { action: { eq: MOVE } }) {
        totalCount
      }
      CHANGE: moves(filter: { action: { eq: CHANGE } }) {
        totalCount
      }
      FOLLOW: moves(filter: { action: { eq: FOLLOW } }) {
        totalCount
      }
      moves(filter: $moves, orderBy: [{ action: ASC }, { table: ASC }], first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo {
          startCursor
          endCursor
        }
        nodes {
          id
          action
          table
          nodeId
          name
          from {
            id
            name
          }
          to {
            id
            name
          }
        }
      }
    }
  }
`);

interface Part {
  side: 'BEFORE' | 'AFTER';
  name: string;
  division: { id: string } | null;
  organization: { id: string } | null;
}

/**
 * The communities and the bodies of an event, before and after. Of what it began and was undone only the name is left:
 * the moves tell which of the two it was.
 */
export function partsOf<P extends Part>(parts: readonly P[], bodies: readonly { name: string }[]) {
  const isBody = ({ name, organization }: P) => !!organization || bodies.some((body) => body.name === name);
  const of = (side: Part['side'], body: boolean) => parts.filter((part) => part.side === side && isBody(part) === body);
  return { before: of('BEFORE', false), after: of('AFTER', false), bodiesBefore: of('BEFORE', true), bodiesAfter: of('AFTER', true) };
}

const lacks = (others: readonly Part[], part: Part) =>
  !others.some(({ name, division }) => (division && part.division ? division.id === part.division.id : name === part.name));

/** What happened to a community, as far as the event itself tells. */
export function actionsOf<P extends Part>({ before, after }: { before: P[]; after: P[] }) {
  return {
    before: before.map((part) => ({ ...part, action: lacks(after, part) ? 'END' : null })),
    after: after.map((part) => ({ ...part, action: lacks(before, part) ? 'BEGIN' : null })),
  };
}

/** What an event is called after: the communities that changed; of a closing not those that took over. */
export function namesOf<P extends Part>(kind: string, parts: ReturnType<typeof partsOf<P>>): string {
  const { before, after, bodiesBefore } = parts;
  const closed = kind === 'CLOSE' ? before.filter((part) => lacks(after, part)) : [];
  const named = [closed, kind === 'CREATE' ? after.filter((part) => lacks(before, part)) : [], before, after, bodiesBefore].find(
    (some) => some.length > 0,
  );
  return (named ?? []).map(({ name }) => name).join('、');
}
