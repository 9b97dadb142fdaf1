import { beforeAll, describe, expect, it } from 'vitest';
import { parseDivisionCode } from '@sanfang/schema/codes/division-code.ts';
import { referenceDivisions, type DivisionRow } from './divisions.ts';

describe('referenceDivisions', () => {
  const rows = new Map<string, DivisionRow>();
  let orphans = 0;
  let repeated = 0;

  beforeAll(async () => {
    for await (const row of referenceDivisions()) {
      if (row.parentCode !== null && !rows.has(row.parentCode)) orphans += 1;
      if (rows.has(row.code)) repeated += 1;
      rows.set(row.code, row);
    }
  });

  it('gives every code once, parents first', () => {
    expect({ orphans, repeated }).toEqual({ orphans: 0, repeated: 0 });
  });

  it('holds the upper levels nationwide and the communities of three areas', () => {
    const communities = [...rows.values()].filter((row) => row.level === 'COMMUNITY');
    const inArea = (area: string) => communities.filter((row) => row.code.startsWith(area)).length;
    expect([...rows.values()].filter((row) => row.level === 'PROVINCE')).toHaveLength(31);
    expect([inArea('330105'), inArea('110105'), inArea('5104')]).toEqual([178, 768, 336]);
    expect(communities).toHaveLength(178 + 768 + 336);
  });

  it('has the level that the code says', () => {
    expect([...rows.values()].filter((row) => parseDivisionCode(row.code).level !== row.level)).toEqual([]);
  });

  it('puts the streets of a city without districts under the city', () => {
    expect(rows.get('441900000000')?.level).toBe('CITY');
    expect(rows.get('441900003000')?.parentCode).toBe('441900000000');
  });

  it('names places, not committees', () => {
    expect([...rows.values()].filter((row) => /(居|村民?)委员?会$/.test(row.name))).toEqual([]);
    expect(rows.get('110105022204')).toMatchObject({ name: '半壁店村', residence: 'RURAL', parentCode: '110105022000' });
  });
});
