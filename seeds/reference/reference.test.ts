import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { appointmentModes } from './appointment-modes.ts';
import { communityTypes } from './community-types.ts';
import { indicators } from './indicators.ts';
import { organizationKinds } from './organization-kinds.ts';
import { postKinds } from './post-kinds.ts';
import { propertyModes } from './property-modes.ts';
import { relationKinds } from './relation-kinds.ts';
import { serviceLines } from './service-lines.ts';
import { sourceDocuments } from './source-documents.ts';
import { stationForms, stationModes } from './station-modes.ts';

const lists = {
  organizationKinds,
  relationKinds,
  postKinds,
  appointmentModes,
  serviceLines,
  communityTypes,
  propertyModes,
  stationModes,
  stationForms,
};
const kinds = new Map(organizationKinds.map((kind) => [kind.code, kind]));
const unknownKinds = (codes: readonly string[]) => codes.filter((code) => !kinds.has(code));

describe.each(Object.entries(lists))('%s', (_name, rows) => {
  it('has each code once, in capitals', () => {
    const codes = rows.map((row) => row.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^[A-Z]+(_[A-Z]+)*$/.test(code))).toEqual([]);
  });

  it('names every row in both languages', () => {
    expect(rows.filter((row) => !/\p{Script=Han}/u.test(row.zh) || !/^[A-Z][\x20-\x7e]+$/.test(row.en))).toEqual([]);
  });

  it('names known sources, each once', () => {
    const known = new Set(sourceDocuments.map((document) => document.id));
    expect(rows.filter((row) => row.sources.some((source) => !known.has(source)))).toEqual([]);
    expect(rows.filter((row) => new Set(row.sources).size !== row.sources.length)).toEqual([]);
  });
});

describe('organization kinds', () => {
  it('cover section B', () => {
    expect(organizationKinds.length).toBeGreaterThanOrEqual(120);
  });

  it('narrow a known kind of the same type', () => {
    const narrower = organizationKinds.filter((kind) => kind.broader !== null);
    expect(narrower.filter((kind) => kinds.get(kind.broader!)?.type !== kind.type)).toEqual([]);
  });

  it('have no name twice', () => {
    const names = organizationKinds.map((kind) => kind.zh);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('relation kinds and post kinds', () => {
  it('join known kinds', () => {
    expect(relationKinds.flatMap((kind) => unknownKinds([...kind.sourceKinds, ...kind.targetKinds]))).toEqual([]);
    expect(postKinds.flatMap((kind) => unknownKinds(kind.organizationKinds))).toEqual([]);
  });

  it('read in both directions', () => {
    expect(relationKinds.filter((kind) => !kind.inverseZh || !kind.inverseEn)).toEqual([]);
  });

  it('say that a relation without a source is a proposal', () => {
    expect(relationKinds.filter((kind) => kind.sources.length === 0 && !kind.proposed)).toEqual([]);
  });
});

describe('indicators', () => {
  it('have each id once', () => {
    expect(new Set(indicators.map((indicator) => indicator.id)).size).toBe(234);
  });

  it('tell targets, facts and counts of schemes apart', () => {
    const count = (kind: string) => indicators.filter((indicator) => indicator.kind === kind).length;
    expect([count('TARGET'), count('FACT'), count('SCHEME_COUNT')]).toEqual([131, 44, 59]);
  });

  it('carry no passage of a source document', () => {
    expect(readFileSync(new URL('./indicators.json', import.meta.url), 'utf8')).not.toContain('"quote"');
  });
});
