import { graphql, type ResultOf } from '@sanfang/schema/graphql.ts';
import type { TestHub } from '../kit/hub.ts';
import { type Caller, reader } from '../kit/viewers.ts';

export const findingsOf = graphql(`
  query ($filter: FindingFilter, $asOf: Date) {
    findings(first: 200, asOf: $asOf, filter: $filter, orderBy: [{ subjectId: ASC }]) {
      totalCount
      nodes {
        id
        rule {
          code
        }
        subjectId
        verdict
        division {
          name
          code
        }
        summary
        sinceDay
        dueOn
        fingerprint
        acknowledgment {
          id
          reason
          version
        }
        proof {
          nodes {
            role
            note
            since
            person {
              name
            }
            post {
              title
            }
            organization {
              name
            }
          }
        }
      }
    }
  }
`);

export type FoundRow = ResultOf<typeof findingsOf>['findings']['nodes'][number];

interface Asking {
  /** Division code under which to look. */
  within: string;
  rules: readonly string[];
  subject?: string;
  as?: Caller;
  asOf?: string;
}

/** What rules say under a division, at most two hundred rows. */
export async function findings(hub: TestHub, { within, rules, subject, as = reader(within), asOf }: Asking): Promise<FoundRow[]> {
  const filter = { within, rule: { code: { in: rules } }, ...(subject && { subjectId: { eq: subject } }) };
  const answer = await hub.ask<ResultOf<typeof findingsOf>>(as, findingsOf as never, { filter, asOf } as never);
  return answer.findings.nodes;
}

/** The same as one line a row, by community and rule. */
export const lines = (rows: readonly FoundRow[]): string[] =>
  rows.map(({ rule, division, verdict, summary }) => `${division.name} ${rule.code} ${verdict} ${summary}`).sort();
