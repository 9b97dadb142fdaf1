import { graphql } from '@sanfang/schema/graphql.ts';
import { readNow } from '../ui/form/answer.ts';

/** An election that a form changes. */
export const OneElection_query = graphql(`
  query OneElection($id: ID!) {
    election(by: { id: $id }) {
      id
      version
      state
      mode
      term
      heldOn
      registeredVoters
      ballots
      validBallots
      observers
      onlineRegistration
      electronicCount
      basis
      note
      organization {
        id
        name
      }
      history(first: 1) {
        nodes {
          id
          actor
          at
        }
      }
    }
  }
`);

/** The same as the hub holds it now. */
export const readElection = async (id: string) => (await readNow(OneElection_query, { id })).election!;
