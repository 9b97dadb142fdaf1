import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { useHubLocation } from './useHubLocation.ts';

// Ends are not asked for: where something ends in this trade, something else begins on the same day or soon after.
const Changes_query = graphql(`
  query Changes($lines: [RelationFilter!], $posts: [AppointmentFilter!], $date: Date!) {
    lineBefore: relations(filter: { and: $lines, since: { lt: $date } }, orderBy: [{ since: DESC }], first: 1, asOf: null) {
      nodes {
        id
        since
      }
    }
    lineAfter: relations(filter: { and: $lines, since: { gt: $date } }, orderBy: [{ since: ASC }], first: 1, asOf: null) {
      nodes {
        id
        since
      }
    }
    postBefore: appointments(filter: { and: $posts, since: { lt: $date } }, orderBy: [{ since: DESC }], first: 1, asOf: null) {
      nodes {
        id
        since
      }
    }
    postAfter: appointments(filter: { and: $posts, since: { gt: $date } }, orderBy: [{ since: ASC }], first: 1, asOf: null) {
      nodes {
        id
        since
      }
    }
  }
`);

/** The dates of the nearest changes before and after the date that is looked at. */
export function useChanges(): { previous?: string; next?: string } {
  const { area, date, today } = useHubLocation();
  const [{ data }] = useQuery({
    query: Changes_query,
    variables: { date, posts: area ? [{ within: area }] : [], lines: area ? [{ source: { within: area } }] : [] },
    requestPolicy: 'cache-first',
  });
  if (!data) return {};
  const earlier = [...data.lineBefore.nodes, ...data.postBefore.nodes].map((fact) => fact.since).sort();
  const later = [...data.lineAfter.nodes, ...data.postAfter.nodes].map((fact) => fact.since).sort();
  // Walking forward from the past stops at today, even on a day when nothing changed.
  const next = [...later, ...(date < today ? [today] : [])].sort()[0];
  return { previous: earlier.at(-1), next };
}
