import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { lastDay } from '../i18n/dates.ts';
import { useCoordinationWords } from '../i18n/coordination.ts';
import { OrganizationLink, OrganizationLink_organization } from '../organizations/OrganizationLink.tsx';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Card } from '../ui/Card.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import { StateMark } from '../ui/StateMark.tsx';
import { parties } from './boardState.ts';

export const SeatHistory_compound = graphql(
  `
    fragment SeatHistory_compound on Compound {
      id
      coordinations(first: 5) {
        nodes {
          id
          seats(filter: { since: { lte: $date } }, orderBy: [{ since: DESC }], first: 100) {
            nodes {
              id
              party
              since
              until
              reason
              occupant {
                id
                name
                ...OrganizationLink_organization
              }
            }
          }
        }
      }
    }
  `,
  [OrganizationLink_organization],
);

/** Who sat in which seat, and when it was empty, seat by seat. */
export function SeatHistory({ compound }: { compound: FragmentOf<typeof SeatHistory_compound> }) {
  const t = useCoordinationWords();
  const { date } = useHubLocation();
  const rows = readFragment(SeatHistory_compound, compound)
    .coordinations.nodes.flatMap(({ seats }) => seats.nodes)
    .sort((one, other) => parties.indexOf(one.party) - parties.indexOf(other.party));
  const begins = (row: (typeof rows)[number]) => rows.find(({ party }) => party === row.party) === row;
  return (
    <Card title={t('seatHistory')} flush>
      {rows.length === 0 ? (
        <Empty>{t('seatHistoryNone')}</Empty>
      ) : (
        <DataTable
          label={t('seatHistory')}
          rows={rows}
          rowKey={({ id }) => id}
          rowName={({ party, since }) => `${t(`seat${party}`)} ${since}`}
          columns={[
            { key: 'seat', title: t('columnSeat'), width: 110, cell: (row) => (begins(row) ? t(`seat${row.party}`) : '') },
            {
              key: 'occupant',
              title: t('columnOccupant'),
              cell: ({ occupant }) => (occupant ? <OrganizationLink organization={occupant} /> : <StateMark state="VACANT" />),
            },
            { key: 'since', title: t('columnFrom'), width: 104, cell: ({ since }) => since },
            { key: 'until', title: t('columnTo'), width: 104, cell: ({ until }) => (until && until <= date ? lastDay(until) : t('now')) },
            { key: 'reason', title: t('columnReason'), cell: ({ reason }) => reason ?? <span className="mute">—</span> },
          ]}
        />
      )}
    </Card>
  );
}
