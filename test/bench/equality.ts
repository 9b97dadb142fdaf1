import { isDeepStrictEqual } from 'node:util';
import { request } from 'undici';
import type { Ask, Contender } from './contenders.ts';
import type { Read, Variables } from './reads/read.ts';

/** What came back for each set of variables: its length tells under load that nothing else came. */
export interface Answers {
  asks: Ask[];
  lengths: number[];
}

/** Asks all contenders for every set of variables; throws at the first answer that is not the same everywhere. */
export async function proveEqual(contenders: Contender[], read: Read, sets: Variables[]): Promise<Map<Contender, Answers>> {
  const answers = new Map(contenders.map((contender): [Contender, Answers] => [contender, { asks: [], lengths: [] }]));
  for (const variables of sets) {
    let first: { name: string; data: unknown } | null = null;
    for (const contender of contenders) {
      const ask = contender.ask(read, variables);
      const text = await answerOf(contender.url, ask);
      const known = answers.get(contender)!;
      known.asks.push(ask);
      known.lengths.push(Buffer.byteLength(text));
      const data = plain(dataOf(text, contender.name, read.name));
      if (isEmptyAnswer(data)) throw new Error(`${read.name}: ${contender.name} answers nothing for ${JSON.stringify(variables)}.`);
      first ??= { name: contender.name, data };
      const path = difference(first.data, data);
      if (path) throw new Error(`${read.name} ${JSON.stringify(variables)}: ${first.name} and ${contender.name} differ ${path}.`);
    }
  }
  return answers;
}

export async function answerOf(url: string, { path, headers, body }: Ask): Promise<string> {
  const response = await request(url + path, { method: 'POST', headers, body });
  const text = await response.body.text();
  if (response.statusCode !== 200) throw new Error(`${response.statusCode}: ${text.slice(0, 2000)}\n${body}`);
  return text;
}

export function dataOf(text: string, server: string, read: string): unknown {
  const { data, errors } = JSON.parse(text) as { data: unknown; errors?: unknown };
  if (errors) throw new Error(`${read}: ${server} answers ${JSON.stringify(errors).slice(0, 2000)}`);
  return data;
}

/** One shape for all: no wrapper of a list, and groups in one order, because none is asked for. */
export function plain(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => plain(item));
    return key === 'groups' ? items.map(flatGroup).sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (entries.length === 1 && ['nodes', 'node', 'groups'].includes(entries[0]![0])) return plain(entries[0]![1], entries[0]![0]);
  return Object.fromEntries(entries.map(([name, item]) => [name, plain(item, name)]));
}

interface NestedGroup {
  key: { division: { code: string; name: string } | null; kind: { code: string; name: string } };
  count: number;
}

function flatGroup(group: unknown): unknown {
  if (!(typeof group === 'object' && group && 'key' in group)) return group;
  const { key, count } = group as NestedGroup;
  return {
    divisionCode: key.division?.code ?? null,
    divisionName: key.division?.name ?? null,
    kindCode: key.kind.code,
    kindName: key.kind.name,
    count,
  };
}

/** Where and how two values differ, or null. */
export function difference(one: unknown, other: unknown, path = ''): string | null {
  if (isDeepStrictEqual(one, other)) return null;
  if (Array.isArray(one) && Array.isArray(other) && one.length !== other.length)
    return `at ${path}: ${one.length} and ${other.length} items`;
  if (typeof one === 'object' && typeof other === 'object' && one && other) {
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const found = difference((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key], `${path}/${key}`);
      if (found) return found;
    }
    return null;
  }
  return `at ${path}: ${shortly(one)} and ${shortly(other)}`;
}

const shortly = (value: unknown): string => String(JSON.stringify(value)).slice(0, 300);

const isEmptyAnswer = (data: unknown): boolean =>
  data === null || (Array.isArray(data) ? data.length === 0 : typeof data === 'object' && Object.values(data).every(isEmptyAnswer));
