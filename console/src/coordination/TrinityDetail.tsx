import { graphql } from '@sanfang/schema/graphql.ts';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import type { Finding, Proof } from '../evaluation/finding.ts';
import { FindingBlock } from '../evaluation/FindingBlock.tsx';
import { lastDay } from '../i18n/dates.ts';
import { useTrinityWords } from '../i18n/trinity.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import type { OpenForm } from '../ui/form/useOpenForm.ts';

// In all times: who held the posts before.
const TrinityDetail_query = graphql(`
  query TrinityDetail($posts: [ID!]!, $date: Date!) {
    posts(filter: { id: { in: $posts } }, first: 50, asOf: null) {
      nodes {
        id
        appointments(filter: { until: { lte: $date } }, orderBy: [{ since: DESC }], first: 1) {
          nodes {
            id
            until
            person {
              id
              name
            }
          }
        }
      }
    }
  }
`);

interface TrinityDetailProps {
  name: string;
  code: string;
  findings: Finding[];
  opened: OpenForm;
}

const urgency = { BROKEN: 0, CANNOT_TELL: 1, HOLDS: 2, NOT_APPLICABLE: 3 };

/** What proves each verdict on a community, problems first, and what mends them. */
export function TrinityDetail({ name, code, findings, opened }: TrinityDetailProps) {
  const t = useTrinityWords();
  const { to, date } = useHubLocation();
  const shown = findings
    .filter(({ verdict }) => verdict !== 'NOT_APPLICABLE')
    .sort((one, other) => urgency[one.verdict] - urgency[other.verdict] || one.rule.code.localeCompare(other.rule.code));
  const posts = [...new Set(shown.flatMap(({ proof }) => proof.nodes.flatMap(({ post }) => (post ? [post.id] : []))))];
  const [{ data }] = useQuery({ query: TrinityDetail_query, variables: { posts, date }, pause: !posts.length });
  const before = new Map(data?.posts.nodes.map(({ id, appointments }) => [id, appointments.nodes[0]]));
  const predecessor = ({ post, person }: Proof) => {
    const held = post && before.get(post.id);
    return held && held.person.id !== person?.id ? t('before', { name: held.person.name, date: lastDay(held.until!) }) : undefined;
  };
  return (
    <div className="trinity-detail">
      {shown.map((finding) => (
        <FindingBlock key={finding.id} finding={finding} opened={opened} level={2} more={predecessor} />
      ))}
      <p className="trinity-detail-more no-print">
        <Link to={to('/findings', { area: code })}>{t('allFindings', { name })}</Link>
      </p>
    </div>
  );
}
