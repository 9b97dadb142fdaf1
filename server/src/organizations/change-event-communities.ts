import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '../shared/id.ts';
import { tagOf } from '../shared/node.ts';
import { searchKeys } from '../shared/search-keys.ts';
import { ChangeAction, ChangeProblemCode } from './change-event-kinds.ts';
import type { Body, Contents, OrganizationRow } from './change-event-contents.ts';
import type { Layout, Part } from './change-event-layout.ts';
import type { Plan, Row } from './change-event-plan.ts';
import { Organization } from './organization.entity.ts';

const columns = {
  residence: 'residence',
  communityType: 'community_type',
  households: 'households',
  population: 'population',
  boundaryEast: 'boundary_east',
  boundarySouth: 'boundary_south',
  boundaryWest: 'boundary_west',
  boundaryNorth: 'boundary_north',
} as const;

/** The communities themselves: those that end, that begin, and that go on with other values. */
export function planCommunities(plan: Plan, { named, parts, ended, effectiveOn, street }: Layout): void {
  for (const community of named) {
    if (ended.has(community.id)) plan.alter(ChangeAction.END, 'division', community, { dissolved_on: effectiveOn }, { from: community.id });
  }
  for (const part of parts) {
    const said = Object.entries(columns).flatMap(([field, column]) => {
      const value = part.input[field as keyof typeof columns];
      return value === null || value === undefined || value === part.community?.[field as keyof typeof columns]
        ? []
        : [[column, value] as const];
    });
    const set: Row = Object.fromEntries(said);
    if (part.name !== part.community?.name)
      Object.assign(set, { name: part.name, search_keys: searchKeys([part.name, part.community?.name ?? part.name], [part.code]) });
    if (!part.community) {
      plan.begin(
        'division',
        part,
        {
          ...set,
          level: 'COMMUNITY',
          code: part.code,
          code_end: String(Number(part.code) + 1),
          parent_id: street.id,
          established_on: effectiveOn,
        },
        part.id,
      );
    } else if (said.length || part.name !== part.community.name)
      plan.alter(ChangeAction.CHANGE, 'division', part, set, { from: part.id, to: part.id });
  }
  checkTotals(plan, named, parts);
}

function checkTotals(plan: Plan, named: Layout['named'], parts: Part[]): void {
  for (const [key, called] of [
    ['households', '户数'],
    ['population', '人口'],
  ] as const) {
    const before = named.map((community) => community[key]);
    const after = parts.map((part) => part.input[key] ?? part.community?.[key]);
    if (![...before, ...after].every((value) => typeof value === 'number') || !before.length) continue;
    const [was, will] = [before, after].map((values) => values.reduce<number>((sum, value) => sum + value!, 0)) as [number, number];
    if (was === will || parts.some(({ community }) => community && !named.includes(community))) continue;
    plan.refuse(ChangeProblemCode.TOTALS_DIFFER, `变更前${called}合计 ${was}，变更后合计 ${will}，相差 ${Math.abs(will - was)}。`, {
      blocking: false,
      path: key,
    });
  }
}

const order: Body[] = ['PARTY', 'STATION', 'COMMITTEE'];
/** Of a community that nothing came before. */
const usual: Record<Body, { kind: string; suffix: string }> = {
  PARTY: { kind: 'COMMUNITY_GENERAL_PARTY_BRANCH', suffix: '党总支' },
  STATION: { kind: 'PUBLIC_SERVICE_STATION', suffix: '公共服务工作站' },
  COMMITTEE: { kind: 'RESIDENTS_COMMITTEE', suffix: '居民委员会' },
};

/** The bodies of each community after the change: carried on, there already, or begun. */
export class Bodies {
  private readonly standing = new Map<string, string>();
  /** Body that begins, by the one that it is made after. */
  readonly after = new Map<string, OrganizationRow | null>();
  readonly bodyOf = new Map<string, Body>();

  constructor(
    private readonly plan: Plan,
    private readonly layout: Layout,
    private readonly contents: Contents,
  ) {
    for (const row of contents.organizations) {
      if (!row.body) continue;
      this.bodyOf.set(row.id, row.body);
      const place = contents.places.get(row.id);
      if (contents.ending.has(row.id) || !place || this.at(place, row.body)) continue;
      this.standing.set(`${place} ${row.body}`, row.id);
    }
  }

  at(place: string, body: Body): string | undefined {
    return this.standing.get(`${place} ${body}`);
  }

  end(): void {
    for (const row of this.contents.ending.values())
      this.plan.alter(ChangeAction.END, 'organization', row, { dissolved_on: this.layout.effectiveOn }, { from: row.division_id });
    for (const row of this.contents.ending.values()) {
      if (!row.established_on || row.established_on < this.layout.effectiveOn) continue;
      this.plan.refuse(
        ChangeProblemCode.NEWER_FACT,
        `“${row.name}”成立于 ${row.established_on}，不能在 ${this.layout.effectiveOn} 终止。`,
        {
          path: 'effectiveOn',
          table: 'organization',
          nodeId: row.id,
          name: row.name,
        },
      );
    }
  }

  async begin(em: EntityManager): Promise<void> {
    const kinds = await em.execute<{ id: string; code: string; type: string }[]>('select id, code, type from organization_kind');
    for (const part of this.layout.parts) {
      if (part.community || part.input.beginBodies === false) continue;
      for (const body of order) {
        if (this.at(part.id, body)) continue;
        const model = this.model(body);
        if (!model && this.contents.organizations.some((row) => row.body)) continue;
        const kind = kinds.find(({ id, code }) => (model ? id === model.kind_id : code === usual[body].kind));
        if (kind) this.beginOne(part, body, model, kind);
      }
    }
  }

  /** The body that this one is made after: of a community that ends, else of the first one named. */
  private model(body: Body): OrganizationRow | null {
    const { named, ended } = this.layout;
    const rows = this.contents.organizations.filter((row) => row.body === body && named.some(({ id }) => id === row.division_id));
    return rows.find((row) => ended.has(row.division_id)) ?? rows[0] ?? null;
  }

  private beginOne(part: Part, body: Body, model: OrganizationRow | null, kind: { id: string; type: string }): void {
    const renamed = (text: string) => renamedIn(this.layout, part, model, text);
    const name = model ? renamed(model.name) : part.name + usual[body].suffix;
    const id = newId(tagOf(Organization));
    const station =
      body === 'COMMITTEE'
        ? (this.at(part.id, 'STATION') ?? (model?.station_id && !this.contents.ending.has(model.station_id) ? model.station_id : null))
        : null;
    const parent = model?.parent_id;
    const set: Row = {
      name,
      type: kind.type,
      kind_id: kind.id,
      division_id: part.id,
      established_on: this.layout.effectiveOn,
      demo: false,
      search_keys: searchKeys([name]),
      short_name: model?.short_name ? renamed(model.short_name) : null,
      parent_id: parent && this.contents.ending.has(parent) ? (this.at(part.id, 'PARTY') ?? null) : (parent ?? null),
      station_id: station,
    };
    this.plan.begin('organization', { id, name }, set, part.id);
    this.standing.set(`${part.id} ${body}`, id);
    this.bodyOf.set(id, body);
    this.contents.places.set(id, part.id);
    this.after.set(id, model);
  }
}

/** A name of the old community's body, or of a post in it, as the new one has it. */
export function renamedIn(layout: Layout, part: Part, model: OrganizationRow | null, text: string): string {
  const old = layout.named.find(({ id }) => id === model?.division_id)?.name;
  if (old && text.includes(old)) return text.replaceAll(old, part.name);
  const stem = old?.replace(/社区$|村$/, '');
  return stem && text.startsWith(stem) ? part.name.replace(/社区$|村$/, '') + text.slice(stem.length) : text;
}
