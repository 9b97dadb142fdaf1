import type { TestHub } from '../kit/hub.ts';
import { today } from '../kit/hub.ts';

interface Committee {
  committee: string;
  code: string;
  division: string;
  station: string | null;
}
interface Holding {
  organization: string;
  kind: string;
  person: string;
}

const bodies = [
  'PARTY_SECRETARY',
  'DEPUTY_PARTY_SECRETARY',
  'PARTY_BODY_MEMBER',
  'COMMITTEE_DIRECTOR',
  'COMMITTEE_DEPUTY_DIRECTOR',
  'COMMITTEE_MEMBER',
  'FULL_TIME_WORKER',
];

/** X1 to X4 of every committee of the demo, told from the rows of three tables without any of the hub's SQL. */
export async function judgedPlainly(hub: TestHub, day = today): Promise<Record<string, string>> {
  const exists = (row: string) =>
    `coalesce(${row}.established_on, '-infinity') <= ?::date and coalesce(${row}.dissolved_on, 'infinity') > ?::date`;
  const committees = await hub.sql<Committee>(
    `select o.id as committee, o.division_code as code, o.division_id as division, s.id as station from organization o join organization_kind k on k.id = o.kind_id
     left join organization s on s.id = o.station_id and ${exists('s')} where k.code = 'RESIDENTS_COMMITTEE' and ${exists('o')}`,
    [day, day, day, day],
  );
  const parties = await hub.sql<{ id: string; division: string }>(
    `select o.id, o.division_id as division from organization o join organization_kind k on k.id = o.kind_id where o.compound_id is null and ${exists('o')}
     and k.code in ('COMMUNITY_PARTY_COMMITTEE', 'COMMUNITY_GENERAL_PARTY_BRANCH', 'COMMUNITY_PARTY_ORGANIZATION')`,
    [day, day],
  );
  const holdings = await hub.sql<Holding>(
    `select p.organization_id as organization, k.code as kind, a.person_id as person from appointment a join post p on p.id = a.post_id
     join post_kind k on k.id = p.kind_id where a.since <= ?::date and coalesce(a.until, 'infinity') > ?::date`,
    [day, day],
  );
  const held = new Map<string, Holding[]>();
  for (const holding of holdings) held.set(holding.organization, [...(held.get(holding.organization) ?? []), holding]);
  const persons = (organization: string | null | undefined, ...kinds: string[]): string[] =>
    organization ? (held.get(organization) ?? []).filter(({ kind }) => kinds.includes(kind)).map(({ person }) => person) : [];
  const partyOf = (division: string) => parties.find((party) => party.division === division)?.id;

  const verdicts: Record<string, string> = {};
  for (const { committee, code, division, station } of committees) {
    const party = partyOf(division);
    const [secretary] = persons(party, 'PARTY_SECRETARY');
    const [director] = persons(committee, 'COMMITTEE_DIRECTOR');
    const [head] = persons(station, 'STATION_HEAD');
    const deputies = persons(station, 'STATION_DEPUTY_HEAD');
    const eligible = [...persons(party, 'DEPUTY_PARTY_SECRETARY'), ...persons(committee, 'COMMITTEE_DEPUTY_DIRECTOR')];
    const neighbors = committees.filter((other) => other.station === station && station).map((other) => partyOf(other.division));
    const ofNeighbors = neighbors.flatMap((neighbor) => persons(neighbor, 'PARTY_SECRETARY'));
    const say = (rule: string, verdict: string): void => void (verdicts[`${code} ${rule}`] = verdict);

    if (!secretary || !head) say('X1', 'CANNOT_TELL');
    else say('X1', secretary === head || ofNeighbors.includes(head) ? 'HOLDS' : 'BROKEN');

    if (!secretary || !director || !station) {
      say('X2', 'CANNOT_TELL');
      say('X3', 'CANNOT_TELL');
    } else if (secretary === director) {
      say('X2', 'NOT_APPLICABLE');
      if (!deputies.length) say('X3', 'CANNOT_TELL');
      else if (deputies.some((deputy) => eligible.includes(deputy))) say('X3', 'HOLDS');
      else say('X3', deputies.includes(secretary) || eligible.length ? 'BROKEN' : 'CANNOT_TELL');
    } else {
      say('X3', 'NOT_APPLICABLE');
      if (!deputies.length) say('X2', 'CANNOT_TELL');
      else say('X2', deputies.includes(director) ? 'HOLDS' : 'BROKEN');
    }

    const members = [party, committee, station].flatMap((body) => persons(body, ...bodies));
    const inStation = new Set((held.get(station ?? '') ?? []).map(({ person }) => person));
    const roster = persons(station, 'STATION_STAFF', 'FULL_TIME_WORKER');
    if (!station || !party || !roster.length || !members.length) say('X4', 'CANNOT_TELL');
    else say('X4', members.every((member) => inStation.has(member)) ? 'HOLDS' : 'BROKEN');
  }
  return verdicts;
}
