import { graphql } from '@sanfang/schema/graphql.ts';

export const ReplaceForm_query = graphql(`
  query ReplacePropertyCompanyForm($id: ID!) {
    compound(by: { id: $id }) {
      id
      name
      division {
        id
        code
      }
      propertyManagements(first: 1) {
        nodes {
          id
          version
          since
          contractUntil
          exitNotifiedOn
          exitReason
          handedOverOn
          company {
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
      ownersCommittees(first: 1) {
        nodes {
          id
          name
        }
      }
      coordinations(first: 1) {
        nodes {
          id
          meetings(filter: { state: { eq: HELD } }, orderBy: [{ startsAt: DESC }], first: 20) {
            nodes {
              id
              number
              title
              startsAt
            }
          }
        }
      }
    }
  }
`);

export const ReplaceForm_replace = graphql(`
  mutation ReplacePropertyCompany($input: ReplacePropertyCompanyInput!) {
    replacePropertyCompany(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on PropertyCompanyReplaced {
        begun {
          id
          since
        }
      }
    }
  }
`);
