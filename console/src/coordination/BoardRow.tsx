import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { Link } from 'react-router';
import { lastDay } from '../i18n/dates.ts';
import { useCoordinationWords } from '../i18n/coordination.ts';
import { OrganizationLink_organization } from '../organizations/OrganizationLink.tsx';
import { termState } from '../organizations/todo.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import type { Party } from './boardState.ts';
import { EmptySeat } from './EmptySeat.tsx';
import { PartyHead_organization } from './partyHead.ts';
import { SeatedParty } from './SeatedParty.tsx';

export const BoardRow_compound = graphql(
  `
    fragment BoardRow_compound on Compound {
      id
      name
      households
      division {
        id code name
        parties: organizations(
          filter: { kind: { code: { in: ["COMMUNITY_PARTY_ORGANIZATION", "COMMUNITY_PARTY_COMMITTEE", "COMMUNITY_GENERAL_PARTY_BRANCH"] } } }
          first: 1
        ) { nodes { id shortName ...OrganizationLink_organization ...PartyHead_organization } }
        committees: organizations(filter: { type: { eq: RESIDENTS_COMMITTEE } }, first: 1) {
          nodes { id shortName ...OrganizationLink_organization ...PartyHead_organization }
        }
      }
      coordinations(first: 1) {
        nodes {
          id
          seats(first: 8) {
            nodes { id party since reason occupant { id shortName ...OrganizationLink_organization ...PartyHead_organization } }
          }
        }
      }
      ownersCommittees(first: 1) { nodes { id shortName termUntil ...OrganizationLink_organization ...PartyHead_organization } }
      propertyManagements(first: 1) {
        nodes { id since contractUntil projectManager company { id shortName ...OrganizationLink_organization ...PartyHead_organization } }
      }
    }
  `,
  [OrganizationLink_organization, PartyHead_organization],
);

export type Row = FragmentOf<typeof BoardRow_compound>;
const read = (row: Row) => readFragment(BoardRow_compound, row);

export const rowKey = (row: Row) => read(row).id;
export const rowName = (row: Row) => read(row).name;

/** How much is missing: a compound without any coordination lacks most. */
export function gapsOf(row: Row): number {
  const coordination = read(row).coordinations.nodes[0];
  return coordination ? 4 - coordination.seats.nodes.filter(({ occupant }) => occupant).length : 5;
}

export function CompoundCell({ row }: { row: Row }) {
  const t = useCoordinationWords();
  const { to } = useHubLocation();
  const { id, name, households, division, coordinations } = read(row);
  return (
    <div className="board-compound">
      <Link to={to(`/coordination/${id}`)}>{name}</Link>
      <span className="mute">
        {division.name}
        {households !== null && <span>{t('households', { count: households })}</span>}
      </span>
      {!coordinations.nodes.length && <span className="board-missing">{t('notMade')}</span>}
    </div>
  );
}

/** What stands in one seat; where no coordination is set up, who could sit there. */
export function SeatCell({ row, party }: { row: Row; party: Party }) {
  const t = useCoordinationWords();
  const { date } = useHubLocation();
  const { coordinations, ownersCommittees, propertyManagements, division } = read(row);
  const coordination = coordinations.nodes[0];
  const seat = coordination?.seats.nodes.find((candidate) => candidate.party === party);
  const owners = ownersCommittees.nodes[0];
  const management = propertyManagements.nodes[0];
  const fact = {
    LEADER: division.parties.nodes[0],
    RESIDENTS_COMMITTEE: division.committees.nodes[0],
    OWNERS_COMMITTEE: owners,
    PROPERTY_COMPANY: management?.company,
  }[party];
  const occupant = coordination ? seat?.occupant : fact;

  if (!occupant) {
    const why = coordination ? seat?.reason : undefined;
    return <EmptySeat party={party} since={seat?.since} reason={why ?? (coordination && seat ? undefined : t('neverSeated'))} />;
  }
  // The contract and the manager on site belong to the company that serves now, not to one that merely keeps the seat.
  const contract = party === 'PROPERTY_COMPANY' && management?.company.id === occupant.id ? management : undefined;
  const term = party === 'OWNERS_COMMITTEE' && owners?.id === occupant.id ? termState(owners.termUntil, date) : undefined;
  const expiry = contract && termState(contract.contractUntil, date);
  return (
    <SeatedParty organization={occupant} shortName={occupant.shortName} manager={contract?.projectManager} seated={!!coordination}>
      {term && <strong className={`tone-${term.tone}`}>{t(term.tone === 'bad' ? 'termOver' : 'termLeft', { count: term.days })}</strong>}
      {expiry && <strong className={`tone-${expiry.tone}`}>{t(expiry.tone === 'bad' ? 'daysOver' : 'daysLeft', { count: expiry.days })}</strong>}
      {contract?.contractUntil && !expiry && <span>{t('until', { date: lastDay(contract.contractUntil) })}</span>}
    </SeatedParty>
  );
}
