/** Rows by class name, references as ids: what the database is filled with and the plain executor reads. */
export type ToyRow = Record<string, unknown> & { id: string };
export type ToyData = Record<'Area' | 'Body' | 'Seat' | 'Human' | 'Holding' | 'Line' | 'AuditEntry', ToyRow[]>;

const tags = { Area: 0x101, Body: 0x102, Seat: 0x103, Human: 0x104, Holding: 0x105, Line: 0x106, AuditEntry: 0x107 };

export const toyId = (concept: keyof ToyData, number: number): string =>
  `01980000-0000-7${tags[concept].toString(16).padStart(3, '0')}-8000-${number.toString(16).padStart(12, '0')}`;

/** Names that break careless code: duplicates, astral characters, quotes, the text of a null, nothing at all. */
const names = ['王马', '王马', '米市巷', '𠮷祥', '￮', `O'Neil\\ "q"`, 'a: null', '\tnull', 'Z', 'z', 'é', ''];

/** Code, end of the subtree, level. */
const areas: [string, string, string][] = [
  ['330000000000', '340000000000', 'CITY'],
  ['330100000000', '330200000000', 'CITY'],
  ['330105000000', '330106000000', 'DISTRICT'],
  ['330105001000', '330105002000', 'COMMUNITY'],
  ['330105002000', '330105003000', 'COMMUNITY'],
  ['510400000000', '510500000000', 'CITY'],
  ['510402001000', '510402002000', 'COMMUNITY'],
  ['510402000000', '510403000000', 'DISTRICT'],
  ['330105001001', '330105001002', 'COMMUNITY'],
];

/** A small world, the same for the same seed: many nulls, many equal values. */
export function toyData(seed: number): ToyData {
  let state = seed;
  const below = (limit: number): number => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return (state >> 8) % limit;
  };
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)]!;
  const times = <Item>(count: number, make: (index: number) => Item): Item[] => Array.from({ length: count }, (_, index) => make(index));
  const day = (): string => `20${10 + below(16)}-0${1 + below(9)}-${10 + below(18)}`;
  const end = (): string | null => (below(2) ? null : `20${27 - below(3)}-01-01`);
  const some = <Item>(make: () => Item): Item | null => (below(2) ? make() : null);

  const Area = times(areas.length, (index) => {
    const [code, codeEnd, level] = areas[index]!;
    const households = level === 'COMMUNITY' ? some(() => below(9000)) : null;
    return {
      id: toyId('Area', index),
      code,
      codeEnd,
      level,
      name: pick(names),
      parent: index ? toyId('Area', below(index)) : null,
      households,
    };
  });
  const Body = times(12, (index) => {
    const area = pick(Area);
    const kind = pick(['PARTY', 'COMMITTEE', 'COMPANY']);
    const only = <Item>(wanted: string, make: () => Item): Item | null => (kind === wanted ? some(make) : null);
    return {
      id: toyId('Body', index),
      name: pick(names),
      kind,
      division: area.id,
      divisionCode: area.code,
      hotline: some(() => `0571-8${100000 + below(900000)}`),
      creditCode: some(() => `9133${index}AB`),
      establishedOn: below(3) ? day() : null,
      dissolvedOn: end(),
      aliases: times(below(3), () => pick(names)),
      members: only('PARTY', () => below(90)),
      floorArea: only('COMMITTEE', () => below(900) / 4),
      termEndsOn: only('COMMITTEE', day),
      capital: only('COMPANY', () => `${below(99)}.${10 + below(89)}`),
    };
  });
  const Seat = times(14, (index) => ({
    id: toyId('Seat', index),
    title: pick(['书记', '主任', '站长']),
    single: !below(2),
    body: pick(Body).id,
  }));
  const Human = times(9, (index) => ({
    id: toyId('Human', index),
    name: pick(names),
    phone: below(3) ? `1380000${1000 + below(9000)}` : null,
    fileNumber: some(() => String(9007199254740993n + BigInt(below(5)))),
    // Some of them in the evening of the world, when China writes the next day already.
    recordedAt: new Date(1.6e12 + below(5) * 86399999 + below(2) * 21600000),
  }));
  const Holding = times(18, (index) => ({
    id: toyId('Holding', index),
    seat: pick(Seat).id,
    human: pick(Human).id,
    since: day(),
    until: end(),
  }));
  const Line = times(14, (index) => ({
    id: toyId('Line', index),
    kind: pick(['LEADS', 'SERVES']),
    source: pick(Body).id,
    target: pick(Body).id,
    witness: some(() => pick(Body).id),
    since: some(day),
    until: end(),
    note: some(() => ({ a: null, b: [1, pick(names)] })),
  }));
  const changed = [...Area, ...Body, ...Human];
  const AuditEntry = times(55, (index) => ({
    id: toyId('AuditEntry', index),
    sequence: String(index + 1),
    nodeId: pick(changed).id,
    action: pick(['insert', 'update']),
  }));
  return { Area, Body, Seat, Human, Holding, Line, AuditEntry };
}
