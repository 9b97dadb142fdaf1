import type { Community } from './communities.ts';
import { personName } from './person-names.ts';
import type { Random } from './random.ts';
import type { Holder, Seat } from './seats.ts';
import type { Body, World } from './world.ts';

/** Terms that the demo looks back on, before the present one. */
const pastTerms = { LEAN: 0, COMPOUNDS: 1, FULL: 2 };
const remembered = new Set(['PARTY_SECRETARY', 'COMMITTEE_DIRECTOR', 'STATION_HEAD']);

/** An appointment that other facts hang on. */
export interface Held {
  person: string;
  appointment: string;
  since: string;
}

/** Puts the people of one community into the posts of its bodies; a name is a person. */
export class Staffing {
  private readonly persons = new Map<string, string>();
  private readonly positions = new Map<string, number>();
  private readonly random: Random;
  /** Who led the community in the terms before, the newest first. */
  private readonly predecessors: string[] = [];
  /** The seat that is being filled is one of a Party organization, which only members hold. */
  private inParty = false;
  /** The body whose seats are being filled. */
  private body = '';
  /** Workers as they were hired, and who holds the present term's post of a kind. */
  readonly hired: Held[] = [];
  readonly leading = new Map<string, Held>();

  constructor(
    private readonly world: World,
    private readonly community: Community,
    /** Elections by body and first day of the term. */
    private readonly elections: ReadonlyMap<string, string> = new Map(),
  ) {
    this.random = world.random(`staffing/${community.code}`);
  }

  fill(body: Body, seats: readonly Seat[]): void {
    this.body = body.id;
    for (const seat of seats) {
      const position = (this.positions.get(body.id) ?? 0) + 1;
      this.positions.set(body.id, position);
      const { kind, title, head, single } = seat;
      const post = this.world.post(body, kind, { title, position, head, single });
      this.inParty = title.includes('书记') || kind === 'PARTY_BODY_MEMBER';
      if (remembered.has(kind)) this.remember(post, seat);
      for (const holder of seat.holders) this.appoint(post, seat, holder);
    }
  }

  /** The person of this name in this community. */
  person(who: string, worker = false): string {
    const known = this.persons.get(who);
    if (known) return known;
    const id = this.world.person(this.random, {
      division: this.community.code,
      name: who,
      worker,
      ...(worker ? {} : { partyMember: this.random.chance(0.7) || this.inParty }),
    });
    this.persons.set(who, id);
    return id;
  }

  private appoint(post: string, { kind, holders }: Seat, { who, mode, since, until, note, term }: Holder): void {
    // Who follows a leaver in a post with one seat starts where that one ended.
    const before = holders.find((holder) => holder.until !== undefined && holder.who !== who)?.until;
    const start = since ?? (until === undefined ? before : undefined) ?? this.ordinaryStart(mode);
    const termUntil = term ? this.community.termUntil : undefined;
    const person = this.person(who, mode === 'OPEN_RECRUITMENT');
    const election = term ? this.elections.get(`${this.body}/${start}`) : undefined;
    const appointment = this.world.appoint(post, person, { mode, since: start, until, termUntil, note, election });
    if (kind === 'FULL_TIME_WORKER') this.hired.push({ person, appointment, since: start });
    if (until === undefined && start === this.community.termSince) this.leading.set(kind, { person, appointment, since: start });
  }

  /** Elected people start with the term; workers come when they are hired. */
  private ordinaryStart(mode: string): string {
    return mode === 'OPEN_RECRUITMENT' ? this.world.day(-this.random.between(120, 3200)) : this.community.termSince;
  }

  /** Holders of the terms before: the same person again, or one who has left since. */
  private remember(post: string, { kind, holders }: Seat): void {
    let until = this.community.termSince;
    for (let term = 0; term < pastTerms[this.community.depth]; term += 1) {
      const since = this.world.yearsAgo(5, until);
      const mode =
        kind === 'STATION_HEAD' ? 'CONCURRENT' : kind === 'PARTY_SECRETARY' ? 'PUBLIC_NOMINATION_AND_DIRECT_ELECTION' : 'DIRECT_ELECTION';
      this.world.appoint(post, this.person(this.predecessor(kind, term, holders[0]?.who)), {
        mode,
        since,
        until,
        termUntil: kind === 'STATION_HEAD' ? undefined : until,
        election: this.elections.get(`${this.body}/${since}`),
      });
      until = since;
    }
  }

  private predecessor(kind: string, term: number, present: string | undefined): string {
    // The head of the station was the secretary then, as the rule wants it.
    if (kind === 'STATION_HEAD') return this.predecessors[term] ?? this.freshName();
    const name = present !== undefined && term === 0 && this.random.chance(0.55) ? present : this.freshName();
    if (kind === 'PARTY_SECRETARY') this.predecessors[term] = name;
    return name;
  }

  private freshName(): string {
    let name = personName(this.random);
    while (this.persons.has(name)) name = personName(this.random);
    return name;
  }
}
