import { graphql } from '@sanfang/schema/graphql.ts';
import { BoardRow_compound } from './BoardRow.tsx';

/** Figures of the area, and one page of its compounds: those with gaps, then the rest. */
export const CoordinationPage_query = graphql(
  `
    query CoordinationPage(
      $place: CompoundFilter!
      $full: CompoundFilter!
      $vacant: CompoundFilter!
      $missing: CompoundFilter!
      $ending: CompoundFilter!
      $soon: CompoundFilter!
      $overdue: CompoundFilter!
      $openItems: ActionItemFilter!
      $overdueItems: ActionItemFilter!
      $itemsOpen: ActionItemFilter!
      $itemsOverdue: ActionItemFilter!
      $planned: MeetingFilter!
      $gaps: CompoundFilter!
      $readGaps: Boolean!
      $gapsFirst: Int
      $gapsLast: Int
      $gapsAfter: String
      $gapsBefore: String
      $rest: CompoundFilter!
      $readRest: Boolean!
      $restFirst: Int
      $restLast: Int
      $restAfter: String
      $restBefore: String
      $communities: CommunityFilter!
      $asOf: Date
      $phones: Boolean!
    ) {
      all: compounds(filter: $place, asOf: $asOf) {
        totalCount
      }
      full: compounds(filter: $full, asOf: $asOf) {
        totalCount
      }
      vacant: compounds(filter: $vacant, asOf: $asOf) {
        totalCount
      }
      missing: compounds(filter: $missing, asOf: $asOf) {
        totalCount
      }
      ending: compounds(filter: $ending, asOf: $asOf) {
        totalCount
      }
      soon: compounds(filter: $soon, asOf: $asOf) {
        totalCount
      }
      overdue: compounds(filter: $overdue, asOf: $asOf) {
        totalCount
      }
      openItems: actionItems(filter: $openItems, asOf: $asOf) {
        totalCount
      }
      overdueItems: actionItems(filter: $overdueItems, asOf: $asOf) {
        totalCount
      }
      gapCount: compounds(filter: $gaps, asOf: $asOf) {
        totalCount
      }
      restCount: compounds(filter: $rest, asOf: $asOf) {
        totalCount
      }
      gapRows: compounds(
        filter: $gaps
        orderBy: [{ name: ASC }]
        first: $gapsFirst
        last: $gapsLast
        after: $gapsAfter
        before: $gapsBefore
        asOf: $asOf
      ) @include(if: $readGaps) {
        edges {
          cursor
          node {
            id
            ...BoardRow_compound
          }
        }
      }
      restRows: compounds(
        filter: $rest
        orderBy: [{ name: ASC }]
        first: $restFirst
        last: $restLast
        after: $restAfter
        before: $restBefore
        asOf: $asOf
      ) @include(if: $readRest) {
        edges {
          cursor
          node {
            id
            ...BoardRow_compound
          }
        }
      }
      communities(filter: $communities, orderBy: [{ code: ASC }], first: 200, asOf: $asOf) {
        nodes {
          id
          code
          name
        }
      }
    }
  `,
  [BoardRow_compound],
);
