import { graphql } from '@sanfang/schema/graphql.ts';
import { openStates } from './electionOutcome.ts';

/** What an election is recorded for: the posts with who holds them, and one that is under way. */
export const ElectionForm_query = graphql(`
  query ElectionForm($id: ID!, $open: ElectionFilter!) {
    organization(by: { id: $id }) {
      id
      name
      division {
        id
        code
      }
      posts(orderBy: [{ position: ASC }], first: 100) {
        nodes {
          id
          title
          single
          appointments(orderBy: [{ since: ASC }], first: 50) {
            nodes {
              id
              mode
              since
              person {
                id
                name
              }
            }
          }
        }
      }
      elections(filter: $open, first: 1) {
        nodes {
          id
          version
          state
          mode
          term
          heldOn
          registeredVoters
          observers
          onlineRegistration
          electronicCount
          basis
        }
      }
    }
  }
`);

export const openElections = { state: { in: [...openStates] } };

const wholeNumber = /^\d{1,9}$/;
export const isWhole = (text: string) => wholeNumber.test(text.trim());
export const numberOf = (text: string | undefined) => (text?.trim() ? Number(text) : null);
