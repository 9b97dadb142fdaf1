import { graphql } from '@sanfang/schema/graphql.ts';

export const LayoutPreview_query = graphql(`
  query LayoutPreview($input: ChangePlanInput!) {
    changePreview(input: $input) {
      stamp
      before {
        id
        name
        code
        action
        households
        population
        compounds
        buildings
        compoundHouseholds
      }
      after {
        id
        name
        code
        action
        households
        population
        compounds
        buildings
        compoundHouseholds
      }
      problems {
        code
        message
        blocking
        path
        table
        nodeId
        name
      }
      counts {
        table
        action
        count
      }
      rows {
        table
        nodeId
        name
        action
        from
        to
      }
    }
  }
`);

export const LayoutChange = graphql(`
  mutation ChangeLayout($input: ChangeLayoutInput!) {
    changeLayout(input: $input) {
      __typename
      ... on ChangeEvent {
        id
      }
      ... on ChangeIsBlocked {
        message
        problems {
          code
          message
          blocking
          path
          table
          nodeId
          name
        }
      }
    }
  }
`);
