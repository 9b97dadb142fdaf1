import { graphql } from '@sanfang/schema/graphql.ts';

export const Due_actionItem = graphql(`
  fragment Due_actionItem on ActionItem {
    id
    title
    dueOn
    state
    ownerName
    owner {
      id
      name
    }
    ownerPerson {
      id
      name
    }
    meeting {
      id
    }
    organization {
      id
      compound {
        id
      }
    }
  }
`);

/** The most of a kind that is read for a month; where there are more, the page says so. */
export const most = 200;

/** One request for all that is shown of a month. */
export const CalendarPage_query = graphql(
  `
    query CalendarPage(
      $asOf: Date
      $meetings: MeetingFilter!
      $due: ActionItemFilter!
      $overdue: ActionItemFilter!
      $organizations: OrganizationFilter!
      $appointments: AppointmentFilter!
      $managements: PropertyManagementFilter!
      $workers: WorkerFileFilter!
      $elections: ElectionFilter!
    ) {
      meetings(filter: $meetings, orderBy: [{ startsAt: ASC }], first: 200) {
        totalCount
        nodes {
          id
          title
          startsAt
          place
          state
          organization {
            id
            name
            compound {
              id
            }
          }
        }
      }
      due: actionItems(filter: $due, orderBy: [{ dueOn: ASC }], first: 200) {
        totalCount
        nodes {
          id
          ...Due_actionItem
        }
      }
      overdue: actionItems(filter: $overdue, orderBy: [{ dueOn: ASC }], first: 8) {
        totalCount
        nodes {
          id
          ...Due_actionItem
        }
      }
      organizations(filter: $organizations, asOf: $asOf, orderBy: [{ name: ASC }], first: 200) {
        totalCount
        nodes {
          id
          name
          termUntil
        }
      }
      appointments(filter: $appointments, asOf: $asOf, orderBy: [{ since: ASC }], first: 200) {
        totalCount
        nodes {
          id
          termUntil
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
            }
          }
        }
      }
      managements: propertyManagements(filter: $managements, asOf: $asOf, first: 200) {
        totalCount
        nodes {
          id
          contractUntil
          compound {
            id
            name
          }
          company {
            id
            name
          }
        }
      }
      workers: workerFiles(filter: $workers, asOf: $asOf, first: 200) {
        totalCount
        nodes {
          id
          contractUntil
          contractNumber
          person {
            id
            name
          }
        }
      }
      elections(filter: $elections, orderBy: [{ heldOn: ASC }], first: 200) {
        totalCount
        nodes {
          id
          heldOn
          term
          state
          turnout
          organization {
            id
            name
          }
        }
      }
    }
  `,
  [Due_actionItem],
);
