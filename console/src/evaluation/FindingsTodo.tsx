import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { useFindingWords } from '../i18n/findings.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import type { OpenForm } from '../ui/form/useOpenForm.ts';
import { StateMark } from '../ui/StateMark.tsx';
import { dueWords } from './dueWords.ts';
import { Finding_finding } from './finding.ts';
import { FixButtons } from './FixButtons.tsx';

export const FindingsTodo_organization = graphql(
  `
    fragment FindingsTodo_organization on Organization {
      id
      openFindings: findings(
        filter: { verdict: { in: [BROKEN, CANNOT_TELL] }, not: { acknowledgment: {} } }
        orderBy: [{ verdict: ASC }, { subjectId: ASC }]
        first: 10
      ) {
        totalCount
        nodes {
          id
          ...Finding_finding
        }
      }
    }
  `,
  [Finding_finding],
);

/** What the rules find wrong with an organization, as rows of its 要处理 card, each with what mends it. */
export function FindingsTodo({ organization, opened }: { organization: FragmentOf<typeof FindingsTodo_organization>; opened: OpenForm }) {
  const t = useFindingWords();
  const { date } = useHubLocation();
  const { id, openFindings } = readFragment(FindingsTodo_organization, organization);
  return openFindings.nodes
    .map((finding) => readFragment(Finding_finding, finding))
    .map((finding) => (
      <li key={finding.id}>
        <span>
          <StateMark state={finding.verdict} />
          <span className="mute todo-rule">{finding.rule.code}</span>
        </span>
        <div className="todo-line">
          <div>
            <h3>{finding.summary}</h3>
            <p className="mute">{[finding.rule.name, dueWords(finding, date, t)].filter(Boolean).join('　')}</p>
          </div>
          <FixButtons finding={finding} opened={opened} here={`/organizations/${id}`} />
        </div>
      </li>
    ));
}
