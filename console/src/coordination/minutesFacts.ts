import { graphql } from '@sanfang/schema/graphql.ts';
import { Side_organization } from './sides.ts';

export const Minutes_meeting = graphql(
  `
    fragment Minutes_meeting on Meeting @_unmask {
      id
      number
      title
      startsAt
      endsAt
      place
      mode
      state
      opening
      note
      organization {
        __typename
        id
        name
        division {
          id
          name
        }
        compound {
          id
          name
        }
        ... on TripartyCoordination {
          seats(orderBy: [{ since: ASC }], first: 200) {
            nodes {
              id
              party
              since
              until
              occupant {
                id
                ...Side_organization
              }
            }
          }
        }
      }
      attendances(orderBy: [{ position: ASC }], first: 200) {
        nodes {
          id
          name
          role
          present
          note
          organization {
            id
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
      actionItems(orderBy: [{ dueOn: ASC }], first: 100) {
        nodes {
          id
          title
          dueOn
          ownerName
          ownerPerson {
            id
            name
          }
          owner {
            id
            ...Side_organization
          }
        }
      }
    }
  `,
  [Side_organization],
);

const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 一, 十, 十二, 二十一: sections of a document are counted in words. */
export function chineseNumeral(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (!tens) return numerals[ones]!;
  return `${tens > 1 ? numerals[tens] : ''}十${numerals[ones]}`;
}

/** `26-07` is 〔2026〕7 号 at the head of a document. */
export function documentNumber(number: string): { year: string; number: string } | undefined {
  const [, year, running] = /^(\d{2})-0*(\d+)$/.exec(number) ?? [];
  return year ? { year: `20${year}`, number: running! } : undefined;
}
