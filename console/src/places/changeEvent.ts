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
      parts(first: 200) {
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
      moves(filter: $moves, first: $first, after: $after, last: $last, before: $before) {
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
  name: string;
  organization: { id: string } | null;
}

/** Communities and bodies apart. Of what an event began and was undone only the name is left: the moves tell what it was. */
export function apart<P extends Part>(parts: readonly P[], bodies: readonly { name: string }[]) {
  const isBody = ({ name, organization }: P) => !!organization || bodies.some((body) => body.name === name);
  return { communities: parts.filter((part) => !isBody(part)), bodies: parts.filter(isBody) };
}
