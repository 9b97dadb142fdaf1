import { graphql } from '@sanfang/schema/graphql.ts';

/** One company's time in a compound, as a form that changes it reads it; also when it has ended. */
export const ManagementChange_query = graphql(`
  query PropertyManagementChange($id: ID!) {
    propertyManagement(by: { id: $id }, asOf: null) {
      id
      since
      until
      exitNotifiedOn
      exitReason
      handedOverOn
      handover
      version
      company {
        id
        name
      }
      compound {
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
