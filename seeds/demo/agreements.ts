import type { Body, World } from './world.ts';

/** The agreement of the three parties, signed when their coordination was set up. */
export function writeTripartyAgreement(world: World, coordination: Body, number: string): void {
  const { id, division, establishedOn } = coordination;
  world.ledger.add('agreement', {
    kind: 'TRIPARTY',
    organization_id: id,
    community_id: world.source.divisionId(division),
    number,
    signed_on: establishedOn,
    since: establishedOn,
    content: '三方议事、通报、会商的办法',
  });
}

interface CoBuilding {
  unit: Body;
  community: string;
  number: string;
  since: string;
  until?: string;
}

/** A resident unit's agreement with its community: as long as the line of the same number holds, with an end that lies ahead. */
export function writeCoBuildingAgreement(world: World, { unit, community, number, since, until }: CoBuilding): void {
  const random = world.random(`agreement/${unit.id}`);
  const ahead = random.chance(0.1) ? world.day(random.between(6, 85)) : world.day(random.between(100, 1300));
  world.ledger.add('agreement', {
    kind: 'CO_BUILDING',
    organization_id: unit.id,
    community_id: world.source.divisionId(community),
    number,
    signed_on: since,
    since,
    until: until ?? ahead,
    content: random.pick(['开放场地和停车位', '党员到社区报到服务', '共办节庆活动，开放食堂', '提供义诊、讲座和志愿服务']),
  });
}
