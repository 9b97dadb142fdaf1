import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { lastDay } from '../i18n/dates.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { usePeopleFormWords } from '../i18n/people-forms.ts';
import { useWorkerFileWords } from '../i18n/worker-files.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Badge } from '../ui/Badge.tsx';
import { Card } from '../ui/Card.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import type { OpenForm } from '../ui/form/useOpenForm.ts';

// Read in all times.
export const ReservePoolCard_person = graphql(`
  fragment ReservePoolCard_person on Person {
    id
    reservePoolEntries(filter: { since: { lte: $date } }, orderBy: [{ since: DESC }], first: 50) {
      nodes {
        id
        since
        until
        monthsInPool
        note
        division {
          id
          name
        }
        postKind {
          id
          name
          nameEn
        }
        promotion {
          id
          post {
            id
            title
            organization {
              id
              name
            }
          }
        }
      }
    }
  }
`);

interface ReservePoolCardProps {
  person: FragmentOf<typeof ReservePoolCard_person>;
  opened: OpenForm;
}

/** 后备人才库: when somebody was in the pool, and the post that came of it. */
export function ReservePoolCard({ person, opened }: ReservePoolCardProps) {
  const t = useWorkerFileWords();
  const form = usePeopleFormWords();
  const english = useLanguage() === 'en';
  const { date } = useHubLocation();
  const entries = readFragment(ReservePoolCard_person, person).reservePoolEntries.nodes;
  const now = entries.find(({ until }) => !until || until > date);
  const none = <span className="mute">—</span>;
  const act = opened.mayWrite && (
    <button
      type="button"
      className="link no-print"
      onClick={() => (now ? opened.open('leave-pool', { entry: now.id }) : opened.open('enter-pool'))}
    >
      {form(now ? 'leavePool' : 'enterPool')}
    </button>
  );
  return (
    <Card title={t('poolTitle')} note={now && <Badge tone="ok">{t('inPool')}</Badge>} extra={entries.length > 0 && act} flush>
      {entries.length === 0 ? (
        <Empty action={act}>{t('poolNone')}</Empty>
      ) : (
        <DataTable
          label={t('poolTitle')}
          rows={entries}
          rowKey={({ id }) => id}
          rowName={({ division, since }) => `${division.name} ${since}`}
          columns={[
            { key: 'division', title: form('poolDivision'), cell: ({ division }) => division.name },
            {
              key: 'kind',
              title: form('postKind'),
              cell: ({ postKind }) => (postKind ? (english ? postKind.nameEn : postKind.name) : none),
            },
            { key: 'since', title: form('since'), width: 100, cell: ({ since }) => since },
            { key: 'until', title: form('lastDayInPool'), width: 120, cell: ({ until }) => (until ? lastDay(until) : t('still')) },
            {
              key: 'months',
              title: t('months'),
              width: 90,
              number: true,
              cell: ({ monthsInPool }) => monthsInPool ?? none,
            },
            {
              key: 'promotion',
              title: t('promotion'),
              cell: ({ promotion }) => (promotion ? `${promotion.post.organization.name} ${promotion.post.title}` : none),
            },
            { key: 'note', title: form('note'), cell: ({ note }) => note ?? none },
          ]}
        />
      )}
    </Card>
  );
}
