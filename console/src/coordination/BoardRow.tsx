import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { Link } from 'react-router';
import { lastDay } from '../i18n/dates.ts';
import { useCoordinationWords } from '../i18n/coordination.ts';
import { termState } from '../organizations/todo.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { useMayWrite } from '../shell/useMayWrite.ts';
import type { Party } from './boardState.ts';
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
  const { id, name, households, division, coordinations } = read(row);
  return (
    <div className="board-compound">
      <Link to={to(`/coordination/${id}`)}>{name}</Link>
      <span className="mute">
        {division.name}
        {households !== null && <span>{t('households', { number: households.toLocaleString() })}</span>}
      </span>
      {!coordinations.nodes.length && <span className="board-missing">{t('notMade')}</span>}
    </div>
  );
}

/** What stands in one seat; where no coordination is set up, who could sit there. */
export function SeatCell({ row, party }: { row: Row; party: Party }) {
  const t = useCoordinationWords();
  const { date, to } = useHubLocation();
  const mayWrite = useMayWrite(read(row).division.code);
  const { id } = read(row);
  const { seated, occupant, candidate, since, reason, contract, termUntil } = seatFacts(read(row), party, date);
  if (!occupant) {
    const mend = mendOf(party, { seated, since, candidate });
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
