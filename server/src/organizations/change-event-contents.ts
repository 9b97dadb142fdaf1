import type { EntityManager } from '@mikro-orm/postgresql';
import { partyKinds } from '../coordination/trinity.rows.ts';
import { ChangeAction, ChangeProblemCode } from './change-event-kinds.ts';
import type { CommunityPartInput } from './change-event.inputs.ts';
import type { Layout, Part } from './change-event-layout.ts';
import { among, asList, type Plan, type Row } from './change-event-plan.ts';

/** A row that lies in a community. */
export interface Placed {
  id: string;
  name: string;
  division_id: string;
}
export interface CompoundRow extends Placed {
  households: number | null;
  buildings: number;
}
/** The three bodies that a community has by itself: they end with it. */
export type Body = 'PARTY' | 'STATION' | 'COMMITTEE';
export interface OrganizationRow extends Placed {
  type: string;
  kind_id: string;
  kind: string;
  short_name: string | null;
  compound: string | null;
  parent_id: string | null;
  station_id: string | null;
  established_on: string | null;
  body: Body | null;
}

/** What lies in the communities that change, and where each row lies after the change. */
export interface Contents {
  compounds: CompoundRow[];
  organizations: OrganizationRow[];
  /** By id of a compound, organization, grid, … : the community after the change; of what ends, the one before. */
  places: Map<string, string>;
  /** Organizations that end. */
  ending: Map<string, OrganizationRow>;
}

const assignable = [
  ['grid', 'gridIds', '网格'],
  ['facility', 'facilityIds', '设施'],
  ['business_building_community', 'businessBuildingCommunityIds', '楼宇社区'],
] as const;

const compoundsIn = `select c.id, c.name, c.division_id, c.households, (select count(*)::int from building b where b.compound_id = c.id) as buildings
  from compound c where ${among('c.division_id')} order by c.id`;

/** Organizations as they stand on a day, with the compound in which each sits, wherever in it. */
export const organizationsBy = (column: string): string =>
  `select o.id, o.name, o.division_id, o.type, o.kind_id, k.code as kind, o.short_name, o.parent_id, o.station_id, o.established_on::text,
    coalesce(o.compound_id, b.compound_id, eb.compound_id, ub.compound_id) as compound
  from organization o join organization_kind k on k.id = o.kind_id
  left join building b on b.id = o.building_id
  left join entrance e on e.id = o.entrance_id left join building eb on eb.id = e.building_id
  left join unit u on u.id = o.unit_id left join building ub on ub.id = u.building_id
  where ${among(`o.${column}`)} and (o.dissolved_on is null or o.dissolved_on > ?) order by o.id`;

export async function readContents(em: EntityManager, plan: Plan, layout: Layout): Promise<Contents> {
  const { named, parts, ended, effectiveOn } = layout;
  const involved = new Set([...named.map(({ id }) => id), ...parts.flatMap(({ community }) => community?.id ?? [])]);
  const compounds = await em.execute<CompoundRow[]>(compoundsIn, [asList(involved)]);
  const organizations = await em.execute<OrganizationRow[]>(organizationsBy('division_id'), [asList(involved), effectiveOn]);
  for (const row of organizations) row.body = bodyOf(row);
  const contents: Contents = { compounds, organizations, places: new Map(), ending: new Map() };
  const assigner = new Assigner(plan, layout);

  assigner.assign('compound', 'compoundIds', '小区', compounds, contents.places);
  for (const [table, key, called] of assignable) {
    const rows = await em.execute<Placed[]>(`select id, name, division_id from "${table}" where ${among('division_id')} order by id`, [
      asList(involved),
    ]);
    assigner.assign(table, key, called, rows, contents.places);
  }
  const inside = organizations.filter(({ compound }) => compound && contents.places.has(compound));
  for (const row of inside) {
    contents.places.set(row.id, contents.places.get(row.compound!)!);
    assigner.move('organization', row, contents.places.get(row.id)!);
  }
  // Where a compound is still to be assigned, what sits in it is not asked for one by one.
  const outside = organizations.filter(({ compound }) => !compound || !compounds.some(({ id }) => id === compound));
  const given = assigner.given('organizationIds');
  const ending = outside.filter((row) => row.body && ended.has(row.division_id) && !given.has(row.id));
  for (const row of ending) {
    contents.ending.set(row.id, row);
    contents.places.set(row.id, row.division_id);
  }
  const rest = outside.filter(({ id }) => !contents.ending.has(id));
  assigner.assign('organization', 'organizationIds', '组织', rest, contents.places, organizations);
  await assignPersons(em, plan, layout, contents, assigner, involved);
  return contents;
}

function bodyOf({ kind, type, compound }: OrganizationRow): Body | null {
  if (compound) return null;
  if ((partyKinds as readonly string[]).includes(kind)) return 'PARTY';
  if (kind === 'PUBLIC_SERVICE_STATION') return 'STATION';
  return type === 'RESIDENTS_COMMITTEE' ? 'COMMITTEE' : null;
}

type Key = { [K in keyof CommunityPartInput]: K extends `${string}Ids` ? K : never }[keyof CommunityPartInput] & string;

/** Finds the community after the change for each row, by what the parts say and by what goes without saying. */
class Assigner {
  constructor(
    private readonly plan: Plan,
    private readonly layout: Layout,
  ) {}

  given(key: Key): Map<string, Part> {
    const given = new Map<string, Part>();
    for (const part of this.layout.parts) {
      for (const id of (part.input[key] as string[] | null | undefined) ?? []) {
        if (given.has(id) && given.get(id) !== part)
          this.plan.refuse(ChangeProblemCode.ASSIGNED_TWICE, '同一项划给了两个社区。', {
            path: `parts.${part.index}.${key}`,
            part: part.index,
            nodeId: id,
          });
        given.set(id, part);
      }
    }
    return given;
  }

  /** Without a word a row stays where it is, or goes to the only community that there is after the change. */
  unsaid(row: Placed): string | null {
    const { ended, parts } = this.layout;
    if (!ended.has(row.division_id)) return row.division_id;
    return parts.length === 1 ? parts[0]!.id : null;
  }

  assign(table: string, key: Key, called: string, rows: Placed[], places: Map<string, string>, known: Placed[] = rows): void {
    const given = this.given(key);
    for (const [id, part] of given) {
      if (known.some((row) => row.id === id)) continue;
      this.plan.refuse(ChangeProblemCode.NOT_OF_THESE, `划入“${part.name}”的一项${called}不在所变更的社区里。`, {
        path: `parts.${part.index}.${key}`,
        part: part.index,
        nodeId: id,
        table,
      });
    }
    for (const row of rows) {
      const to = given.get(row.id)?.id ?? this.unsaid(row);
      if (!to) {
        this.plan.refuse(ChangeProblemCode.MISSING_ASSIGNMENT, `${called}“${row.name}”还没有划给哪个社区。`, {
          path: key,
          table,
          nodeId: row.id,
          name: row.name,
        });
        continue;
      }
      places.set(row.id, to);
      this.move(table, row, to);
    }
  }

  move(table: string, row: Placed, to: string, set: Row = {}): void {
    if (to !== row.division_id) this.plan.alter(ChangeAction.MOVE, table, row, { division_id: to, ...set }, { from: row.division_id, to });
  }
}

/** A personal file goes where the person serves, unless told otherwise; nobody is left without a community. */
async function assignPersons(
  em: EntityManager,
  plan: Plan,
  layout: Layout,
  { places, ending }: Contents,
  assigner: Assigner,
  involved: Set<string>,
): Promise<void> {
  const persons = await em.execute<(Placed & { served: string[] | null })[]>(
    `select p.id, p.name, p.division_id, (select jsonb_agg(po.organization_id order by a.since desc) from appointment a join post po on po.id = a.post_id
       where a.person_id = p.id and a.since <= ? and (a.until is null or a.until > ?)) as served
     from person p where ${among('p.division_id')} order by p.id`,
    [layout.effectiveOn, layout.effectiveOn, asList(involved)],
  );
  const given = assigner.given('personIds');
  const gone = new Map<string, string>();
  for (const person of persons) {
    const served = (person.served ?? []).flatMap((id) => (ending.has(id) ? [] : (places.get(id) ?? [])));
    const stays = served.includes(person.division_id) || (!served.length && !layout.ended.has(person.division_id));
    const to = given.get(person.id)?.id ?? (stays ? person.division_id : (served[0] ?? layout.parts[0]?.id));
    if (!to || to === person.division_id) continue;
    assigner.move('person', person, to);
    gone.set(person.id, to);
  }
  const pool = await em.execute<(Placed & { person_id: string })[]>(
    `select r.id, p.name, r.division_id, r.person_id from reserve_pool_entry r join person p on p.id = r.person_id
     where ${among('r.division_id')} and (r.until is null or r.until > ?) order by r.id`,
    [asList(involved), layout.effectiveOn],
  );
  for (const entry of pool) {
    const to = gone.get(entry.person_id) ?? (layout.ended.has(entry.division_id) ? layout.parts[0]?.id : undefined);
    if (to) assigner.move('reserve_pool_entry', entry, to);
  }
  for (const id of given.keys()) {
    if (!persons.some((person) => person.id === id))
      plan.refuse(ChangeProblemCode.NOT_OF_THESE, '所列人员的档案不在所变更的社区里。', { path: 'personIds', table: 'person', nodeId: id });
  }
}
