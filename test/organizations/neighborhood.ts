import { openHub, type TestHub } from '../kit/hub.ts';
import { faraway, idOf, neighbor, organizationId, Town, wangma } from './town.ts';

/**
 * A small neighborhood: 1 Party, 2 committee, 3 station, 4 company (elsewhere, public record), 5 coordination, 6 Party
 * next door, 7 committee next door, 8 alone.
 */
export async function openNeighborhood(): Promise<TestHub> {
  const hub = await openHub({ content: 'none' });
  const town = new Town(hub);
  await town.found();
  await town.organization(1, 'PARTY_ORGANIZATION', '王马社区党委');
  await town.organization(3, 'SERVICE_STATION', '王马公共服务站', wangma, { parent_id: organizationId(1) });
  await town.organization(2, 'RESIDENTS_COMMITTEE', '王马社区居民委员会', wangma, { station_id: organizationId(3) });
  await town.organization(4, 'PROPERTY_COMPANY', '远方物业', faraway);
  await town.organization(5, 'TRIPARTY_COORDINATION', '王马三方协调', wangma, { established_on: '2020-01-01' });
  await town.organization(6, 'PARTY_ORGANIZATION', '长木社区党委', neighbor);
  await town.organization(7, 'RESIDENTS_COMMITTEE', '长木社区居民委员会', neighbor);
  await town.organization(8, 'RESIDENTS_COMMITTEE', '独居委员会', faraway);
  await town.relation('LEADS', 1, 2, '2015-01-01', '2022-01-01', '文 1');
  await town.relation('LEADS', 1, 2, '2022-01-01', null, '文 2');
  await town.relation('CO_BUILDING', 1, 6, '2018-01-01');
  await town.relation('LEADS', 6, 7, '2018-01-01');
  await town.relation('CO_BUILDING', 4, 7, '2019-05-01', '2025-01-01');
  const seat = { coordination_id: organizationId(5), since: '2020-01-01' };
  await town.insert('coordination_seat', {
    id: idOf('coordination_seat', 1),
    party: 'RESIDENTS_COMMITTEE',
    occupant_id: organizationId(2),
    ...seat,
  });
  await town.insert('coordination_seat', {
    id: idOf('coordination_seat', 2),
    party: 'PROPERTY_COMPANY',
    occupant_id: organizationId(4),
    ...seat,
    until: '2024-01-01',
  });
  return hub;
}

/** The number out of an id. */
export const numberOf = (id: string): number => Number(id.slice(-12));

/** A line as the tests ask for it. */
export interface AskedEdge {
  kind: { code: string };
  sourceId: string;
  targetId: string;
  basis?: string | null;
}

/** A line in short: `LEADS 1-2`. */
export const lineOf = ({ kind, sourceId, targetId }: AskedEdge): string => `${kind.code} ${numberOf(sourceId)}-${numberOf(targetId)}`;
