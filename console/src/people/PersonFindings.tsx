import { readFragment } from '@sanfang/schema/graphql.ts';
import { Link } from 'react-router';
import { Finding_finding, type FindingRef } from '../evaluation/finding.ts';
import { FixButtons } from '../evaluation/FixButtons.tsx';
import '../evaluation/FindingBlock.css';
import { useLanguage } from '../i18n/i18n.ts';
import { useWorkerFileWords } from '../i18n/worker-files.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Card } from '../ui/Card.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import type { OpenForm } from '../ui/form/useOpenForm.ts';
import { StateMark } from '../ui/StateMark.tsx';

interface PersonFindingsProps {
  personId: string;
  findings: FindingRef[];
  opened: OpenForm;
}

/** What the rules find amiss about a person, with what mends it; nothing at all is no card. */
export function PersonFindings({ personId, findings, opened }: PersonFindingsProps) {
  const t = useWorkerFileWords();
  const english = useLanguage() === 'en';
  const { to } = useHubLocation();
  if (findings.length === 0) return null;
  const rows = findings.map((finding) => readFragment(Finding_finding, finding));
  return (
    <Card title={t('findingsTitle')} note={t('findingsNote', { count: rows.length })} flush>
      <DataTable
        label={t('findingsTitle')}
        rows={rows}
        rowKey={({ id }) => id}
        rowName={({ summary }) => summary}
        columns={[
          { key: 'verdict', title: t('verdict'), width: 110, cell: ({ verdict }) => <StateMark state={verdict} /> },
          {
            key: 'rule',
            title: t('rule'),
            width: 220,
            cell: ({ rule, division }) => (
              <Link to={to('/findings', { rule: rule.code, area: division.code })}>
                {rule.code} {english ? rule.nameEn : rule.name}
              </Link>
            ),
          },
          { key: 'summary', title: t('summary'), cell: ({ summary }) => summary },
          {
            key: 'mend',
            title: t('mend'),
            cell: (finding) => (
              <>
                <p>{english ? finding.rule.remedyEn : finding.rule.remedy}</p>
                <FixButtons finding={finding} opened={opened} here={`/people/${personId}`} />
              </>
            ),
          },
          { key: 'known', title: t('known'), cell: ({ acknowledgment }) => acknowledgment?.reason ?? <span className="mute">—</span> },
        ]}
      />
    </Card>
  );
}
