import { graphql } from '@sanfang/schema/graphql.ts';
import { Side_organization } from '../sides.ts';

/** A meeting that is planned or recorded, as the form fills itself from it. */
export const MeetingForm_query = graphql(
  `
    query MeetingForm($id: ID!) {
      meeting(by: { id: $id }) {
        id
        number
        title
        startsAt
        endsAt
        place
        mode
        link
        state
        opening
        version
        attendances(orderBy: [{ position: ASC }], first: 200) {
          nodes {
            id
            name
            role
            present
            note
            person {
              id
            }
            organization {
              id
              name
              ...Side_organization
            }
          }
        }
        matters(orderBy: [{ position: ASC }], first: 50) {
          nodes {
            id
            title
            discussion
            outcome
            resolutionNumber
            resolution
            ownersAsked
            ownersAgreed
            votes(first: 8) {
              nodes {
                id
                party
                vote
              }
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
  `,
  [Side_organization],
);

export const MeetingForm_record = graphql(`
  mutation RecordMeeting($input: RecordMeetingInput!) {
    recordMeeting(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on Meeting {
        id
        number
        actionItems {
          totalCount
        }
      }
    }
  }
`);
