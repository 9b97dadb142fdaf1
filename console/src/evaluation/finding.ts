import { graphql, type FragmentOf, type ResultOf } from '@sanfang/schema/graphql.ts';

/** All that a finding says of itself: enough to show it, to mend it and to explain it. */
export const Finding_finding = graphql(`
  fragment Finding_finding on Finding {
    id
    verdict
    summary
    sinceDay
    dueOn
    subjectId
    fingerprint
    rule {
      id
      code
      name
      nameEn
      judged
      judgedEn
      remedy
      remedyEn
      clause
      sources
    }
    division {
      id
      code
      name
    }
    organization {
      id
      name
    }
    compound {
      id
      name
    }
    person {
      id
      name
    }
    acknowledgment {
      id
      reason
      since
      until
      acknowledgedBy
      version
    }
    proof(first: 20) {
      totalCount
      nodes {
        id
        role
        since
        until
        note
        person {
          id
          name
        }
        post {
          id
          title
        }
        appointment {
          id
          mode
        }
        organization {
          id
          name
        }
      }
    }
  }
`);

export type FindingRef = FragmentOf<typeof Finding_finding>;
export type Finding = ResultOf<typeof Finding_finding>;
export type Proof = Finding['proof']['nodes'][number];

type Verdicts = ReturnType<typeof graphql.scalar<'Verdict'>>[];
type FindingFilter = ReturnType<typeof graphql.scalar<'FindingFilter'>>;

/** What asks for somebody's hand: a breach, and what nobody can judge for want of facts. */
export const problems: FindingFilter = { verdict: { in: ['BROKEN', 'CANNOT_TELL'] satisfies Verdicts } };
/** Nobody has explained it, or not for the facts as they are. */
export const unexplained: FindingFilter = { not: { acknowledgment: {} } };
