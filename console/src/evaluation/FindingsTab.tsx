import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { Link } from 'react-router';
import { useFindingWords } from '../i18n/findings.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Card } from '../ui/Card.tsx';
import { Empty } from '../ui/Empty.tsx';
import type { OpenForm } from '../ui/form/useOpenForm.ts';
import { Finding_finding } from './finding.ts';
import { FindingBlock } from './FindingBlock.tsx';
import './FindingsTab.css';

export const FindingsTab_organization = graphql(
  `
    fragment FindingsTab_organization on Organization {
      id
      division {
        id
        code
        name
      }
      findings(orderBy: [{ verdict: ASC }, { subjectId: ASC }], first: 100) {
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

const urgency = { BROKEN: 0, CANNOT_TELL: 1, HOLDS: 2, NOT_APPLICABLE: 3 };

/** All that the rules say of one organization, what is wrong first, and what holds below it. */
export function FindingsTab({ organization, opened }: { organization: FragmentOf<typeof FindingsTab_organization>; opened: OpenForm }) {
  const t = useFindingWords();
  const { to } = useHubLocation();
  const { id, division, findings } = readFragment(FindingsTab_organization, organization);
  const shown = findings.nodes
    .map((finding) => readFragment(Finding_finding, finding))
    .sort((one, other) => urgency[one.verdict] - urgency[other.verdict]);
  return (
    <Card
      title={t('tabTitle')}
      note={shown.length > 0 && t('tabNote', { count: new Set(shown.map(({ rule }) => rule.code)).size })}
      extra={<Link to={to('/findings', { area: division.code })}>{t('ofArea', { name: division.name })}</Link>}
      flush
    >
      {shown.length === 0 && <Empty>{t('tabNone')}</Empty>}
      <div className="findings-tab">
        {shown.map((finding) => (
          <FindingBlock key={finding.id} finding={finding} opened={opened} here={`/organizations/${id}`} />
        ))}
      </div>
    </Card>
  );
}
