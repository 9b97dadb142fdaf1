import { addDays } from '@sanfang/schema/codes/dates.ts';
import { today } from '../kit/hub.ts';
import type { Choice, Outcome, Writer } from './writer.ts';

/** Where chance writes: a street with both mechanisms, small enough that writers meet. */
export const street = '330105014';
const community = `${street}003`;

/** A day within four months of today. */
const dayOf = ({ day }: Choice): string => addDays(today, (day % 120) - 60);
const open = `since <= '${today}' and (until is null or until > '${today}')`;
const posts = `select p.id, p.single from post p join organization o on o.id = p.organization_id
  where o.division_code = '${community}' and o.type in ('PARTY_ORGANIZATION', 'RESIDENTS_COMMITTEE', 'SERVICE_STATION') order by p.id limit 12`;
const persons = `select distinct a.person_id as id from appointment a where a.division_code = '${community}' order by 1 limit 12`;
const appointments = `select a.id, a.version, a.post_id, a.person_id, a.since::text, a.until::text from appointment a
  where a.post_id in (select id from (${posts}) p) order by a.since desc, a.id limit 30`;
const compounds = `select id from compound where division_code like '${street}%' order by id limit 3`;
const companies = `select id from organization where type = 'PROPERTY_COMPANY' and dissolved_on is null order by id limit 4`;
const coordinations = `select o.id from organization o where o.type = 'TRIPARTY_COORDINATION' and o.compound_id in (${compounds}) order by o.id`;
const events = `select id, version from change_event where undone_at is null and division_code like '${street}%' order by effective_on desc, id desc`;
const communities = `select id, code, name from division where level = 'COMMUNITY' and code like '${street}%' and dissolved_on is null order by code`;

interface Id {
  id: string;
}
interface Versioned extends Id {
  version: number;
}
type Deed = (writer: Writer, choice: Choice) => Promise<Outcome | undefined>;

const appoint: Deed = async (writer, choice) => {
  const post = await writer.pick<Id>(posts, choice.one);
  const person = await writer.pick<Id>(persons, choice.other);
  const until = choice.day % 3 ? undefined : addDays(dayOf(choice), 1 + (choice.one % 40));
  return writer.send('appointPerson', { postId: post!.id, personId: person!.id, mode: 'APPOINTED', since: dayOf(choice), until });
};

const end: Deed = async (writer, choice) => {
  const appointment = await writer.pick<Versioned>(appointments, choice.one);
  return (
    appointment && writer.send('endAppointment', { appointmentId: appointment.id, version: appointment.version, until: dayOf(choice) })
  );
};

const correct: Deed = async (writer, choice) => {
  const appointment = await writer.pick<Versioned>(appointments, choice.one);
  const change = [{ since: dayOf(choice) }, { until: null }, { until: dayOf(choice) }, { note: `第 ${choice.other} 次` }][choice.other % 4];
  return appointment && writer.send('correctAppointment', { appointmentId: appointment.id, version: appointment.version, ...change });
};

const move: Deed = async (writer, choice) => {
  const appointment = await writer.pick<Versioned>(appointments, choice.one);
  const post = await writer.pick<Id>(posts, choice.other);
  return (
    appointment &&
    writer.send('movePerson', {
      appointmentId: appointment.id,
      version: appointment.version,
      toPostId: post!.id,
      on: dayOf(choice),
      mode: 'APPOINTED',
    })
  );
};

const replaceCompany: Deed = async (writer, choice) => {
  const compound = await writer.pick<Id>(compounds, choice.one);
  const company = await writer.pick<Id>(companies, choice.other);
  const [management] = await writer.hub.sql<Versioned>(
    `select id, version from property_management where compound_id = '${compound!.id}' and until is null`,
  );
  return writer.send('replacePropertyCompany', {
    compoundId: compound!.id,
    companyId: choice.day % 3 ? company!.id : null,
    on: dayOf(choice),
    mode: 'ENTRUSTED',
    reason: '合同到期',
    managementVersion: management?.version,
  });
};

const seat: Deed = async (writer, choice) => {
  const coordination = await writer.pick<Id>(coordinations, choice.one);
  if (!coordination) return undefined;
  const parties = ['RESIDENTS_COMMITTEE', 'OWNERS_COMMITTEE', 'PROPERTY_COMPANY'];
  const party = parties[choice.other % parties.length]!;
  const [present] = await writer.hub.sql<Versioned & { occupant_id: string | null }>(
    `select id, version, occupant_id from coordination_seat where coordination_id = '${coordination.id}' and party = '${party}' and ${open}`,
  );
  return (
    present &&
    writer.send('seatParty', {
      coordinationId: coordination.id,
      party,
      occupantId: choice.day % 2 ? present.occupant_id : null,
      since: dayOf(choice),
      reason: '席位调整',
      version: present.version,
    })
  );
};

/** Looks at the preview and does it, as the wizard does. */
async function changeLayout(writer: Writer, plan: Record<string, unknown>): Promise<Outcome | undefined> {
  const { data } = await writer.hub.run(writer.caller, 'query($input: ChangePlanInput!) { changePreview(input: $input) { stamp } }', {
    input: plan,
  });
  const stamp = (data as { changePreview?: { stamp: string } } | null | undefined)?.changePreview?.stamp;
  return stamp === undefined ? undefined : writer.send('changeLayout', { ...plan, stamp });
}

const split: Deed = async (writer, choice) => {
  const old = await writer.pick<Id & { name: string }>(communities, choice.one);
  if (!old) return undefined;
  const inside = await writer.hub.sql<Id>(`select id from compound where division_id = '${old.id}' order by id`);
  return changeLayout(writer, {
    kind: 'SPLIT',
    communityIds: [old.id],
    effectiveOn: today,
    parts: [
      { communityId: old.id, compoundIds: inside.slice(1).map(({ id }) => id) },
      {
        name: `新${choice.one}${choice.other}${choice.day}社区`,
        compoundIds: inside.slice(0, 1).map(({ id }) => id),
        beginBodies: choice.day % 2 === 0,
      },
    ],
  });
};

const merge: Deed = async (writer, choice) => {
  const [one, other] = [await writer.pick<Id>(communities, choice.one), await writer.pick<Id>(communities, choice.other)];
  if (!one || !other || one.id === other.id) return undefined;
  return changeLayout(writer, { kind: 'MERGE', communityIds: [one.id, other.id], effectiveOn: today, parts: [{ communityId: one.id }] });
};

const undo: Deed = async (writer, choice) => {
  const event = await writer.pick<Versioned>(events, choice.one % 2);
  return event && writer.send('undoChangeEvent', { eventId: event.id, version: event.version, reason: '方案有误' });
};

/** What may be done, by name; the more often it stands here, the more often it is. */
export const deeds: readonly [name: string, deed: Deed][] = [
  ['appoint', appoint],
  ['appoint', appoint],
  ['end', end],
  ['correct', correct],
  ['move', move],
  ['replace the company', replaceCompany],
  ['replace the company', replaceCompany],
  ['seat', seat],
  ['split', split],
  ['merge', merge],
  ['undo', undo],
  ['undo', undo],
];
