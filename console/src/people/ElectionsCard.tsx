import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { Link } from 'react-router';
import { useElectionWords } from '../i18n/elections.ts';
import { useGlossary } from '../i18n/glossary.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Badge } from '../ui/Badge.tsx';
import { Card } from '../ui/Card.tsx';
import { DataTable, type Column } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import type { OpenForm } from '../ui/form/useOpenForm.ts';
import { openStates } from './electionOutcome.ts';
import './ElectionsCard.css';

// Read in all times: who was elected may have left.
export const ElectionsCard_organization = graphql(`
  fragment ElectionsCard_organization on Organization {
    id
    electionsEver: elections(orderBy: [{ heldOn: DESC }], first: 50) {
      nodes {
        id
        heldOn
        term
        mode
        state
        registeredVoters
        ballots
        validBallots
        turnout
        appointments(first: 30) {
          nodes {
            id
            person {
              id
              name
            }
            post {
              id
              title
            }
          }
        }
      }
    }
  }
`);

interface ElectionsCardProps {
  organization: FragmentOf<typeof ElectionsCard_organization>;
  opened: OpenForm;
}

/** The elections of a body, each with its totals and who came of it. */
export function ElectionsCard({ organization, opened }: ElectionsCardProps) {
  const t = useElectionWords();
  const name = useGlossary();
  const { to, date } = useHubLocation();
  const rows = readFragment(ElectionsCard_organization, organization).electionsEver.nodes.filter(
    ({ heldOn, state }) => heldOn <= date || state !== 'PUBLISHED',
  );
  type Row = (typeof rows)[number];
  const isOpen = (row: Row) => (openStates as readonly string[]).includes(row.state);
  const none = <span className="mute">—</span>;
  const under = rows.some(isOpen);
  const link = (words: string, form: string, row?: Row) => (
    <button
      key={form}
      type="button"
      className="link"
      aria-label={row && `${words}：${row.heldOn}`}
      onClick={() => opened.open(form, row ? { election: row.id } : {})}
    >
      {words}
    </button>
  );
  const acts: Column<Row>[] = opened.mayWrite
    ? [
        {
          key: 'act',
          title: t('columnAct'),
          width: 150,
          cell: (row) => (
            <span className="elections-acts no-print">
              {isOpen(row) && [link(t('recordResult'), 'record-election', row), link(t('advance'), 'advance-election', row)]}
              {row.state !== 'CANCELED' && link(t('correct'), 'correct-election', row)}
            </span>
          ),
        },
      ]
    : [];
  return (
    <Card
      title={t('title')}
      extra={
        opened.mayWrite && (
          <span className="elections-acts no-print">
            {!under && [link(t('record'), 'record-election'), link(t('announce'), 'announce-election')]}
          </span>
        )
      }
      flush
    >
      {rows.length === 0 ? (
        <Empty>{t('none')}</Empty>
      ) : (
        <DataTable
          label={t('title')}
          rows={rows}
          rowKey={({ id }) => id}
          rowName={({ heldOn, term }) => term ?? heldOn}
          columns={[
            { key: 'held', title: t('columnHeld'), width: 100, cell: ({ heldOn }) => heldOn },
            { key: 'term', title: t('columnTerm'), width: 90, cell: ({ term }) => term ?? none },
            { key: 'mode', title: t('columnMode'), width: 100, cell: ({ mode }) => name(`AppointmentMode.${mode}`) },
            {
              key: 'state',
              title: t('columnState'),
              width: 110,
              cell: ({ state }) => <Badge tone={state === 'PUBLISHED' ? 'ok' : 'plain'}>{name(`ElectionState.${state}`)}</Badge>,
            },
            {
              key: 'turnout',
              title: t('columnTurnout'),
              width: 70,
              number: true,
              cell: ({ turnout }) => (turnout ? `${Number(turnout)}%` : none),
            },
            {
              key: 'totals',
              title: t('columnTotals'),
              width: 150,
              number: true,
              cell: ({ registeredVoters, ballots, validBallots }) =>
                registeredVoters === null
                  ? none
                  : [registeredVoters, ballots, validBallots].map((total) => total?.toLocaleString() ?? '—').join('　'),
            },
            {
              key: 'elected',
              title: t('columnElected'),
              cell: ({ appointments }) =>
                appointments.nodes.length === 0
                  ? none
                  : appointments.nodes.map(({ id, person, post }) => (
                      <span key={id} className="elections-one">
                        <Link to={to(`/people/${person.id}`)}>{person.name}</Link> <span className="mute">{post.title}</span>
                      </span>
                    )),
            },
            ...acts,
          ]}
        />
      )}
    </Card>
  );
}
