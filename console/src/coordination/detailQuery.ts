import { graphql } from '@sanfang/schema/graphql.ts';
import { AgreementList_coordination } from './AgreementList.tsx';
import { CompoundCard_compound } from './CompoundCard.tsx';
import { DisputeList_coordination } from './DisputeList.tsx';
import { ManagementTimeline_compound } from './ManagementTimeline.tsx';
import { MeetingList_coordination } from './MeetingList.tsx';
import { MeetingSummary_meeting } from './MeetingSummary.tsx';
import { OpenItems_coordination } from './OpenItems.tsx';
import { OwnersCard_compound } from './OwnersCard.tsx';
import { ProjectList_coordination } from './ProjectList.tsx';
import { SeatHistory_compound } from './SeatHistory.tsx';
import { SeatFacts_compound } from './seatFacts.ts';

const Now_compound = graphql(
  `
    fragment CoordinationDetailNow_compound on Compound @_unmask {
      id
      name
      households
      division {
        id
        code
        name
      }
      coordinations(first: 1) {
        nodes {
          id
          establishedOn
          agreementNumber
          last: meetings(filter: $held, orderBy: [{ startsAt: DESC }], first: 1) {
            nodes {
              id
              ...MeetingSummary_meeting
            }
          }
          meetingCount: meetings(filter: $until) {
            totalCount
          }
          disputeCount: disputes(filter: { registeredOn: { lte: $date } }) {
            totalCount
          }
          projectCount: projects(filter: { proposedOn: { lte: $date } }) {
            totalCount
          }
          ...OpenItems_coordination
          ...MeetingList_coordination
          ...DisputeList_coordination
          ...ProjectList_coordination
        }
      }
      ...SeatFacts_compound
      ...OwnersCard_compound
      ...CompoundCard_compound
    }
  `,
  [
    MeetingSummary_meeting,
    OpenItems_coordination,
    MeetingList_coordination,
    DisputeList_coordination,
    ProjectList_coordination,
    SeatFacts_compound,
    OwnersCard_compound,
    CompoundCard_compound,
  ],
);

const Ever_compound = graphql(
  `
    fragment CoordinationDetailEver_compound on Compound @_unmask {
      id
      managementCount: propertyManagements(filter: { since: { lte: $date } }) {
        totalCount
      }
      signing: coordinations(first: 1) {
        nodes {
          id
          agreementCount: agreements(filter: { since: { lte: $date } }) {
            totalCount
          }
          ...AgreementList_coordination
        }
      }
      ...ManagementTimeline_compound
      ...SeatHistory_compound
    }
  `,
  [AgreementList_coordination, ManagementTimeline_compound, SeatHistory_compound],
);

// The address may name the compound or its coordination. What happened over time is read of all times up to the day.
export const CoordinationDetailPage_query = graphql(
  `
    query CoordinationDetailPage(
      $id: ID!
      $asOf: Date
      $date: Date!
      $phones: Boolean!
      $until: MeetingFilter!
      $held: MeetingFilter!
      $meeting: ID!
      $chosen: Boolean!
    ) {
      now: node(id: $id, asOf: $asOf) {
        __typename
        ... on Compound {
          ...CoordinationDetailNow_compound
        }
        ... on TripartyCoordination {
          compound {
            ...CoordinationDetailNow_compound
          }
        }
      }
      ever: node(id: $id, asOf: null) {
        __typename
        ... on Compound {
          ...CoordinationDetailEver_compound
        }
        ... on TripartyCoordination {
          compound {
            ...CoordinationDetailEver_compound
          }
        }
      }
      meeting(by: { id: $meeting }, asOf: $asOf) @include(if: $chosen) {
        id
        ...MeetingSummary_meeting
      }
    }
  `,
  [Now_compound, Ever_compound, MeetingSummary_meeting],
);
