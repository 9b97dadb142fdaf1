import { addDays } from '@sanfang/schema/codes/dates.ts';
import { organizationKinds } from '../reference/organization-kinds.ts';
import { postKinds } from '../reference/post-kinds.ts';
import type { DivisionRow } from '../reference/divisions.ts';
import { creditCodes } from './credit-codes.ts';
import { Ledger, type DemoTable } from './ledger.ts';
import { personName } from './person-names.ts';
import { Random } from './random.ts';

/** What the demo is made from and with; the loader knows how ids and search keys are formed. */
export interface DemoSource {
  seed: number;
  /** The day the demo is made on: terms and contracts end around it. */
  today: string;
  divisions: readonly DivisionRow[];
  id(table: DemoTable, number: number): string;
  divisionId(code: string): string;
  referenceId(table: 'organization_kind' | 'relation_kind' | 'post_kind' | 'code_list_entry', code: string): string;
  searchKeys(names: readonly string[], codes: readonly (string | null | undefined)[]): string;
}

/** An organization of the demo, as later rows need it. */
export interface Body {
  id: string;
  name: string;
  division: string;
  establishedOn: string;
}

export interface NewBody {
  kind: string;
  name: string;
  division: string;
  establishedOn: string;
  shortName?: string;
  dissolvedOn?: string;
  termSince?: string;
  termUntil?: string;
  parent?: Body;
  compound?: string;
  building?: string;
  entrance?: string;
  unit?: string;
  creditCode?: string;
  phone?: string;
  address?: string;
  memberCount?: number;
  station?: Body;
  floorArea?: number;
  windows?: number;
  mode?: string;
  hallJoined?: boolean;
  openingHours?: string;
  filingNumber?: string;
  agreementNumber?: string;
  /** Former names, newest first; each ends where the next or the present one starts. */
  formerly?: readonly { name: string; since?: string; until: string }[];
}

interface NewPerson {
  division: string;
  name?: string;
  partyMember?: boolean;
  /** Paid community workers have degrees and certificates, elected neighbors less often. */
  worker?: boolean;
}

interface Tenure {
  mode: string;
  since: string;
  until?: string;
  termUntil?: string;
  basis?: string;
  note?: string;
  election?: string;
}

/** What is known of a person beside the name. */
export interface PersonFacts {
  education: string;
  certificate?: string;
}

const kinds = new Map(organizationKinds.map((kind) => [kind.code, kind]));
const posts = new Map(postKinds.map((kind) => [kind.code, kind]));
const educations = ['高中', '大专', '大专', '本科', '本科', '本科', '硕士研究生'];

/** Writes facts in the words of the field and turns them into rows. */
export class World {
  readonly ledger: Ledger;
  readonly credit = creditCodes();
  private people = 0;
  private readonly facts = new Map<string, PersonFacts>();

  constructor(readonly source: DemoSource) {
    this.ledger = new Ledger((table, number) => source.id(table, number));
  }

  random(purpose: string): Random {
    return new Random(`${this.source.seed}/${purpose}`);
  }

  /** A day so many days from today. */
  day(days: number): string {
    return addDays(this.source.today, days);
  }

  /** This very day, so many years ago. */
  yearsAgo(years: number, day = this.source.today): string {
    const date = `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
    return date.endsWith('-02-29') ? `${date.slice(0, 8)}28` : date;
  }

  /** The later of two days. */
  later(one: string, other: string): string {
    return one > other ? one : other;
  }

  organization(body: NewBody): Body {
    const kind = kinds.get(body.kind);
    if (!kind) throw new Error(`The demo names the unknown kind of organization ${body.kind}.`);
    const { source } = this;
    const former = body.formerly ?? [];
    const id = this.ledger.add('organization', {
      name: body.name,
      short_name: body.shortName,
      type: kind.type,
      kind_id: source.referenceId('organization_kind', kind.code),
      division_id: source.divisionId(body.division),
      compound_id: body.compound,
      building_id: body.building,
      entrance_id: body.entrance,
      unit_id: body.unit,
      parent_id: body.parent?.id,
      credit_code: body.creditCode,
      established_on: body.establishedOn,
      dissolved_on: body.dissolvedOn,
      term_since: body.termSince,
      term_until: body.termUntil,
      phone: body.phone,
      address: body.address,
      demo: true,
      search_keys: source.searchKeys(
        [body.name, ...(body.shortName ? [body.shortName] : []), ...former.map(({ name }) => name)],
        [body.creditCode, body.agreementNumber, body.filingNumber],
      ),
      member_count: body.memberCount,
      station_id: body.station?.id,
      floor_area: body.floorArea,
      windows: body.windows,
      mode: body.mode,
      hall_joined: body.hallJoined,
      opening_hours: body.openingHours,
      filing_number: body.filingNumber,
      agreement_number: body.agreementNumber,
    });
    for (const { name, since, until } of former) this.ledger.add('former_name', { organization_id: id, name, since, until });
    return { id, name: body.name, division: body.division, establishedOn: body.establishedOn };
  }

  relate(kind: string, from: Body, to: Body, line: { since?: string; until?: string; basis?: string; note?: string } = {}): void {
    const { since = this.later(from.establishedOn, to.establishedOn), ...more } = line;
    const kindId = this.source.referenceId('relation_kind', kind);
    this.ledger.add('relation', { kind_id: kindId, source_id: from.id, target_id: to.id, since, ...more });
  }

  person(random: Random, { division, name = personName(random), partyMember = random.chance(0.5), worker = false }: NewPerson): string {
    const { source } = this;
    this.people += 1;
    const bornIn = Number(source.today.slice(0, 4)) - (worker ? random.between(24, 50) : random.between(30, 68));
    const certified = random.chance(worker ? 0.6 : 0.25);
    const education = random.pick(worker ? educations.slice(1) : educations);
    const certificate = certified ? random.pick(['助理社会工作师', '助理社会工作师', '社会工作师']) : undefined;
    const id = this.ledger.add('person', {
      name,
      division_id: source.divisionId(division),
      // No operator gives out numbers that start with 120.
      phone: `120${String(this.people).padStart(8, '0')}`,
      born_in: bornIn,
      party_member: partyMember,
      education,
      certificate,
      demo: true,
      search_keys: source.searchKeys([name], []),
    });
    this.facts.set(id, { education, certificate });
    return id;
  }

  factsOf(person: string): PersonFacts {
    return this.facts.get(person)!;
  }

  post(organization: Body, kind: string, post: { title: string; position: number; head?: boolean; single?: boolean }): string {
    const { title, position, head = false, single = posts.get(kind)!.single } = post;
    const kindId = this.source.referenceId('post_kind', kind);
    return this.ledger.add('post', { title, kind_id: kindId, organization_id: organization.id, head, single, position });
  }

  appoint(post: string, person: string, { mode, since, until, termUntil, basis, note, election }: Tenure): string {
    return this.ledger.add('appointment', {
      post_id: post,
      person_id: person,
      mode,
      since,
      until,
      term_until: termUntil,
      election_id: election,
      basis,
      note,
    });
  }

  compound(compound: { name: string; division: string; households: number; builtIn: number; address: string }): string {
    return this.ledger.add('compound', {
      name: compound.name,
      division_id: this.source.divisionId(compound.division),
      households: compound.households,
      built_in: compound.builtIn,
      address: compound.address,
      search_keys: this.source.searchKeys([compound.name], []),
    });
  }
}
