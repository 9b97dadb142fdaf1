import type { graphql } from '@sanfang/schema/graphql.ts';
import type { Picked } from '../ui/form/HubPicker.tsx';

export type Kind = ReturnType<typeof graphql.scalar<'ChangeEventKind'>>;
export type PlanInput = ReturnType<typeof graphql.scalar<'ChangePlanInput'>>;
type PartInput = PlanInput['parts'][number];

export const kinds = ['SPLIT', 'MERGE', 'ENLARGE', 'CREATE', 'CLOSE'] as const satisfies Kind[];
export const steps = ['what', 'parts', 'assign', 'preview'] as const;
export type Step = (typeof steps)[number];

/** Things that a person assigns by hand, by the field of the part that takes their ids. */
export const assignable = {
  compound: 'compoundIds',
  grid: 'gridIds',
  facility: 'facilityIds',
  business_building_community: 'businessBuildingCommunityIds',
  organization: 'organizationIds',
} as const;
export type Assignable = keyof typeof assignable;

export interface Item {
  id: string;
  table: Assignable;
  name: string;
  /** What else tells it from its neighbors: households, kind. */
  detail: string;
  communityId: string;
}

/** A community after the change, as the form holds it: figures as they are typed. */
export interface PartValues {
  key: string;
  /** Of one that carries on. */
  communityId?: string;
  /** Name before the change of one that carries on. */
  carriedName?: string;
  name?: string;
  code?: string;
  residence?: string;
  communityType?: string;
  households?: string;
  population?: string;
  boundaryEast?: string;
  boundarySouth?: string;
  boundaryWest?: string;
  boundaryNorth?: string;
  beginBodies?: boolean;
}

export interface LayoutValues {
  kind?: Kind;
  /** The communities that change. */
  communities: Picked[];
  /** CLOSE: who takes over. */
  takers: Picked[];
  effectiveOn?: string;
  basis?: string;
  reason?: string;
  parts: PartValues[];
  /** Key of the part to which a thing goes, by the id of the thing. */
  placed: Record<string, string>;
}

const untyped = {
  name: '',
  code: '',
  residence: '',
  communityType: '',
  households: '',
  population: '',
  boundaryEast: '',
  boundarySouth: '',
  boundaryWest: '',
  boundaryNorth: '',
};
const begun = (key: string): PartValues => ({ ...untyped, key, beginBodies: true });
const carried = ({ id, name }: Picked): PartValues => ({ ...untyped, key: id, communityId: id, carriedName: name, beginBodies: false });

/** The communities after the change that a kind asks for; what was typed of those that were there stays. */
export function partsFor({ kind, communities, takers, parts }: LayoutValues): PartValues[] {
  const wanted = {
    SPLIT: () => twoAtLeast(parts.filter(({ communityId }) => !communityId || communities.some(({ id }) => id === communityId))),
    MERGE: () => [parts.find(({ communityId }) => !communityId || communities.some(({ id }) => id === communityId)) ?? begun('a')],
    ENLARGE: () => communities.map(carried),
    CREATE: () => [begun('a'), ...communities.map(carried)],
    CLOSE: () => takers.map(carried),
  };
  if (!kind) return [];
  const same = (one: PartValues) => (other: PartValues) => other.key === one.key && other.communityId === one.communityId;
  return wanted[kind]().map((part) => parts.find(same(part)) ?? part);
}

const twoAtLeast = (parts: PartValues[]) => {
  const missing = ['a', 'b'].filter((key) => parts.every((part) => part.key !== key)).slice(0, Math.max(0, 2 - parts.length));
  return [...parts, ...missing.map(begun)];
};

/** One more part of a split. */
export const withOneMore = (parts: PartValues[]): PartValues[] => {
  const key = [...'abcdefghijklmnopqrstuvwxyz'].find((letter) => parts.every((part) => part.key !== letter))!;
  return [...parts, begun(key)];
};

/** Whether a part of a kind may be a community of before, or a new one, as one likes. */
export const mayCarryOn = (kind?: Kind) => kind === 'SPLIT' || kind === 'MERGE';

export const endedIn = ({ communities, parts }: LayoutValues): Picked[] =>
  communities.filter(({ id }) => parts.every(({ communityId }) => communityId !== id));

/** Whether nobody takes a thing over as long as it is not assigned. */
export function isUnassigned(values: LayoutValues, item: Item): boolean {
  const { parts, placed } = values;
  if (parts.some(({ key }) => key === placed[item.id])) return false;
  return parts.length !== 1 && endedIn(values).some(({ id }) => id === item.communityId);
}

export const partName = ({ name, carriedName }: PartValues): string | undefined => name?.trim() || carriedName;

const figure = (text?: string) => (text?.trim() ? Number(text) : null);
const said = (text?: string) => text?.trim() || null;

function partInput(part: PartValues, items: readonly Item[], placed: Record<string, string>): PartInput {
  const ids = Object.entries(assignable).map(([table, field]) => [
    field,
    items.filter((item) => item.table === table && placed[item.id] === part.key).map(({ id }) => id),
  ]);
  return {
    communityId: part.communityId ?? null,
    name: said(part.name),
    code: part.communityId ? null : said(part.code),
    residence: (said(part.residence) as PartInput['residence']) ?? null,
    communityType: (said(part.communityType) as PartInput['communityType']) ?? null,
    households: figure(part.households),
    population: figure(part.population),
    boundaryEast: said(part.boundaryEast),
    boundarySouth: said(part.boundarySouth),
    boundaryWest: said(part.boundaryWest),
    boundaryNorth: said(part.boundaryNorth),
    beginBodies: !part.communityId && part.beginBodies !== false,
    ...Object.fromEntries(ids),
  };
}

/** What the hub is asked; undefined while what and when are not both said. */
export function inputOf(values: LayoutValues, items: readonly Item[], streetId: string): PlanInput | undefined {
  const { kind, communities, effectiveOn, basis, reason, parts, placed } = values;
  if (!kind || !effectiveOn || parts.length === 0) return undefined;
  return {
    kind,
    communityIds: communities.map(({ id }) => id),
    streetId: communities.length ? null : streetId,
    effectiveOn,
    basis: said(basis),
    reason: said(reason),
    parts: parts.map((part) => partInput(part, items, placed)),
  };
}

/** How many communities a kind takes. */
export const countFor: Record<Kind, { least: number; most: number }> = {
  SPLIT: { least: 1, most: 1 },
  MERGE: { least: 2, most: Infinity },
  ENLARGE: { least: 2, most: Infinity },
  CREATE: { least: 0, most: Infinity },
  CLOSE: { least: 1, most: 1 },
};

/** Which step mends what the hub says of a field. */
export function stepOf(problem: { code: string; path: string | null }): Step {
  if (problem.code === 'MISSING_ASSIGNMENT' || problem.code === 'ASSIGNED_TWICE' || problem.path?.endsWith('Ids')) return 'assign';
  if (problem.path?.startsWith('parts.') || problem.code === 'TOTALS_DIFFER') return 'parts';
  return 'what';
}
