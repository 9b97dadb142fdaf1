import { graphql, readFragment, type FragmentOf, type ResultOf } from '@sanfang/schema/graphql.ts';

export const RelationEnds_relationKind = graphql(`
  fragment RelationEnds_relationKind on RelationKind {
    id
    code
    name
    nameEn
    family
    ends(first: 100) {
      nodes {
        id
        side
        organizationKind {
          id
          name
          nameEn
        }
      }
    }
  }
`);

export const RelationEnds_kinds = graphql(`
  fragment RelationEnds_kinds on OrganizationKind {
    id
    broader {
      id
    }
  }
`);

type RelationKind = ResultOf<typeof RelationEnds_relationKind>;
type Kinds = FragmentOf<typeof RelationEnds_kinds>[];
type Side = 'SOURCE' | 'TARGET';

/** A kind of relation, and the end of it at which the organization stands. */
export interface Line {
  value: string;
  kind: RelationKind;
  side: Side;
}

/** The lines that may be drawn from an organization of a kind: reference data says which kinds stand at which end. */
export function linesFor(kindId: string, relationKinds: FragmentOf<typeof RelationEnds_relationKind>[], kinds: Kinds): Line[] {
  const mine = broaderOf(kindId, kinds);
  return relationKinds
    .map((kind) => readFragment(RelationEnds_relationKind, kind))
    .flatMap((kind) =>
      (['SOURCE', 'TARGET'] as const)
        .filter((side) => fits(kind, side, mine))
        .map((side) => ({ value: `${kind.code}:${side}`, kind, side })),
    );
}

/** What may stand at the other end of a line; no words where any kind may. */
export function allowedAt({ kind, side }: Line, kinds: Kinds) {
  const other = side === 'SOURCE' ? 'TARGET' : 'SOURCE';
  return {
    words: endsAt(kind, other).map(({ organizationKind }) => organizationKind),
    fits: (kindId: string) => fits(kind, other, broaderOf(kindId, kinds)),
  };
}

const endsAt = (kind: RelationKind, side: Side) => kind.ends.nodes.filter((end) => end.side === side);

const fits = (kind: RelationKind, side: Side, mine: string[]) => {
  const ends = endsAt(kind, side);
  return ends.length === 0 || ends.some(({ organizationKind }) => mine.includes(organizationKind.id));
};

/** A kind and everything above it. */
function broaderOf(kindId: string, kinds: Kinds): string[] {
  const broader = new Map(kinds.map((kind) => readFragment(RelationEnds_kinds, kind)).map((kind) => [kind.id, kind.broader?.id]));
  const chain: string[] = [];
  for (let id: string | undefined = kindId; id && !chain.includes(id); id = broader.get(id)) chain.push(id);
  return chain;
}
