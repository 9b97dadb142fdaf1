import { graphql } from '@sanfang/schema/graphql.ts';
import { readNow } from '../ui/form/answer.ts';

/** An appointment that a form changes. In all times: one that has ended meanwhile is still the one that was chosen. */
export const HeldAppointment_query = graphql(`
  query HeldAppointment($id: ID!) {
    appointment(by: { id: $id }, asOf: null) {
      id
      version
      mode
      since
      until
      termUntil
      basis
      note
      person {
        id
        name
      }
      post {
        id
        title
        organization {
          id
          name
          division {
            id
            code
          }
        }
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
export const readHeld = async (id: string) => (await readNow(HeldAppointment_query, { id })).appointment!;
