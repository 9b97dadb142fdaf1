import { graphql } from '@sanfang/schema/graphql.ts';

/** One action item as a form that changes it reads it. */
export const ItemChange_query = graphql(`
  query ActionItemChange($id: ID!) {
    actionItem(by: { id: $id }) {
      id
      title
      dueOn
      state
      version
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
