import type { TableRows } from '../table-rows.ts';
import { writeBuildings } from './buildings.ts';
import { communitiesOf, communityFacts } from './communities.ts';
import { writeCompanies } from './companies.ts';
import { writeCompounds } from './compounds.ts';
import { writeCoordination } from './coordination.ts';
import { writeDeliberation } from './deliberation.ts';
import { writeDisputes } from './disputes.ts';
import { writeManagement } from './management.ts';
import { writeMeetings } from './meetings.ts';
import {
  writeGrids,
  writeLegalLink,
  writeResidentUnits,
  writeSeparateStations,
  writeSocialOrganizations,
  type Neighborhood,
} from './neighborhood.ts';
import { writeOffices } from './offices.ts';
import { writeFacilities, writePast, writeServicePoints } from './premises.ts';
import { writeBusinessBuildings, writeFederation, writeJoinedHall, writeLawFirms } from './street-bodies.ts';
import { writeReservePool } from './reserve-pool.ts';
import { writeTrinity, type Trinity } from './trinity.ts';
import { writeWorkerFiles } from './worker-files.ts';
import { World, type DemoSource } from './world.ts';

export interface Demo {
  tables: TableRows[];
  /** Type, size and boundary of communities whose rows are there already. */
  communityFacts: TableRows;
}

/** The whole demo: the same rows for the same seed and day. Everything in it but places is invented. */
export function demo(source: DemoSource): Demo {
  const world = new World(source);
  const communities = communitiesOf(world);
  const offices = writeOffices(world, communities);
  const trinities = new Map<string, Trinity>();
  for (const community of communities) trinities.set(community.code, writeTrinity(world, community, offices, trinities));

  const detailed = [...trinities.values()].filter(({ community }) => community.depth !== 'LEAN');
  const fullStreets = new Set(detailed.filter(({ community }) => community.depth === 'FULL').map(({ community }) => community.street));
  const streetName = (code: string) => source.divisions.find((division) => division.code === code)!.name;
  const federations = new Map([...fullStreets].map((street) => [street, writeFederation(world, street, streetName(street))]));
  const neighborhood: Neighborhood = { offices, lawFirms: writeLawFirms(world), federations };
  const companies = writeCompanies(world, [...new Set(detailed.map(({ community }) => community.street))]);

  const estates = new Set<string>();
  for (const trinity of detailed) {
    const compounds = writeCompounds(world, trinity.community, estates);
    for (const compound of compounds) {
      const table = writeCoordination(world, compound, trinity, writeManagement(world, compound, companies));
      if (!table || trinity.community.depth !== 'FULL') continue;
      writeMeetings(world, table);
      writeDisputes(world, table);
    }
    writeSocialOrganizations(world, trinity, neighborhood);
    writeResidentUnits(world, trinity);
    writeGrids(world, trinity);
    if (trinity.community.depth !== 'FULL') continue;
    writeBuildings(world, trinity, compounds);
    writeSeparateStations(world, trinity, neighborhood);
    writeLegalLink(world, trinity, neighborhood);
    writeFacilities(world, trinity);
    writeDeliberation(world, writeServicePoints(world, trinity), trinity);
    writePast(world, trinity, offices);
    if (trinity.community.name === '仓桥社区') writeJoinedHall(world, trinity, offices);
    if (trinity.community.name === '延安新村社区') writeBusinessBuildings(world, trinity);
  }
  for (const street of fullStreets) {
    const own = detailed.filter(({ community }) => community.street === street);
    for (const trinity of own) writeWorkerFiles(world, trinity);
    writeReservePool(world, street, own);
  }
  return { tables: world.ledger.tables(), communityFacts: communityFacts(world, communities) };
}
