import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { Link } from 'react-router';
import { lastDay } from '../i18n/dates.ts';
import { useCoordinationWords } from '../i18n/coordination.ts';
import { termState } from '../organizations/todo.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { useMayWrite } from '../shell/useMayWrite.ts';
import type { Party } from './boardState.ts';
import { useMeetingWords } from '../i18n/meetings.ts';
import { clockOf, shortDay } from './clock.ts';
import { mendOf } from './mend.ts';
import { EmptySeat } from './EmptySeat.tsx';
import { SeatedParty } from './SeatedParty.tsx';
import { gapsOf, seatFacts, SeatFacts_compound } from './seatFacts.ts';

export const BoardRow_compound = graphql(
  `
    fragment BoardRow_compound on Compound {
      id
      name
      households
      division {
        id
        code
        name
      }
      coordinations(first: 1) {
        nodes {
          id
          open: actionItems(filter: $itemsOpen) {
            totalCount
          }
          overdue: actionItems(filter: $itemsOverdue) {
            totalCount
          }
          next: meetings(filter: $planned, orderBy: [{ startsAt: ASC }], first: 1) {
            nodes {
              id
              title
              startsAt
            }
          }
          last: meetings(filter: { state: { in: [HELD, INQUORATE] } }, orderBy: [{ startsAt: DESC }], first: 1) {
            nodes {
              id
              startsAt
            }
          }
        }
      }
      ...SeatFacts_compound
    }
  `,
  [SeatFacts_compound],
);

export type Row = FragmentOf<typeof BoardRow_compound>;
const read = (row: Row) => readFragment(BoardRow_compound, row);

export const rowKey = (row: Row) => read(row).id;
export const rowName = (row: Row) => read(row).name;
export const rowGaps = (row: Row) => gapsOf(read(row));

export function CompoundCell({ row }: { row: Row }) {
  const t = useCoordinationWords();
  const { to } = useHubLocation();
  const { id, name, households, division } = read(row);
  return (
    <div className="board-compound">
      <Link to={to(`/coordination/${id}`)}>{name}</Link>
      <span className="mute">
        {division.name}
        {households !== null && <span>{t('households', { number: households.toLocaleString() })}</span>}
      </span>
    </div>
  );
}

/** What stands in one seat; where no coordination is set up, who could sit there. */
export function SeatCell({ row, party }: { row: Row; party: Party }) {
  const t = useCoordinationWords();
  const { date, to } = useHubLocation();
  const mayWrite = useMayWrite(read(row).division.code);
  const { id } = read(row);
  const { occupant, ...facts } = seatFacts(read(row), party, date);
  const { seated, since, reason, contract, termUntil } = facts;
  if (!occupant) {
    const mend = mendOf(party, facts);
    const given = Object.fromEntries(Object.entries(mend.given).map(([name, value]) => [`form-${name}`, value]));
    return (
      <EmptySeat
        party={party}
        since={since}
        reason={reason ?? (since ? undefined : t(seated ? 'neverSeated' : 'noneRecorded'))}
        action={mayWrite && <Link to={to(`/coordination/${id}`, { form: mend.form, ...given })}>{t(mend.words)}</Link>}
      />
    );
  }
  const term = termState(termUntil, date);
  const expiry = termState(contract?.contractUntil, date);
  return (
    <SeatedParty organization={occupant} manager={contract?.projectManager} seated={seated}>
      {term && <strong className={`tone-${term.tone}`}>{t(term.tone === 'bad' ? 'termOver' : 'termLeft', { count: term.days })}</strong>}
      {expiry && (
        <strong className={`tone-${expiry.tone}`}>{t(expiry.tone === 'bad' ? 'daysOver' : 'daysLeft', { count: expiry.days })}</strong>
      )}
      {contract?.contractUntil && !expiry && <span>{t('until', { date: lastDay(contract.contractUntil) })}</span>}
    </SeatedParty>
  );
}

/** When the parties meet next; where nothing is planned, when they met last and what to do. */
export function MeetingCell({ row }: { row: Row }) {
  const t = useCoordinationWords();
  const words = useMeetingWords();
  const { date, to } = useHubLocation();
  const { id, division, coordinations } = read(row);
  const mayWrite = useMayWrite(division.code);
  const coordination = coordinations.nodes[0];
  const [next, last] = [coordination?.next.nodes[0], coordination?.last.nodes[0]];
  const when = next && clockOf(next.startsAt);
  return (
    <div className="board-meeting">
      {when ? (
        <>
          <span>{`${shortDay(when.day, date)} ${words(`weekday${when.weekday}`)} ${when.time}`}</span>
          <span className="mute">{next.title}</span>
        </>
      ) : (
        <>
          <span className={coordination ? 'sub' : 'tone-bad'}>{t(coordination ? 'nothingPlanned' : 'notMadeShort')}</span>
          <span className="mute">
            {last && t('lastMeeting', { date: shortDay(clockOf(last.startsAt).day, date) })}
            {!last && t('noMeetings')}{' '}
            {mayWrite && (
              <Link to={to(`/coordination/${id}`, { form: coordination ? 'plan' : 'set-up' })}>
                {t(coordination ? 'planShort' : 'setUpShort')}
              </Link>
            )}
          </span>
        </>
      )}
    </div>
  );
}

export function ItemsCell({ row }: { row: Row }) {
  const t = useCoordinationWords();
  const { to } = useHubLocation();
  const { id, coordinations } = read(row);
  const coordination = coordinations.nodes[0];
  if (!coordination) return <span className="mute">—</span>;
  const { open, overdue } = coordination;
  return (
    <div className="board-items">
      <Link to={to(`/coordination/${id}`)}>{t('items', { count: open.totalCount })}</Link>
      {overdue.totalCount > 0 && <strong className="tone-bad">{t('itemsOverdue', { count: overdue.totalCount })}</strong>}
    </div>
  );
}
