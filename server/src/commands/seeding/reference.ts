import type { EntityManager } from '@mikro-orm/postgresql';
import { appointmentModes } from '@sanfang/seeds/reference/appointment-modes.ts';
import { communityTypes } from '@sanfang/seeds/reference/community-types.ts';
import { referenceDivisions } from '@sanfang/seeds/reference/divisions.ts';
import { facilityKinds } from '@sanfang/seeds/reference/facility-kinds.ts';
import { indicators } from '@sanfang/seeds/reference/indicators.ts';
import { organizationKinds } from '@sanfang/seeds/reference/organization-kinds.ts';
import { ownRelationKinds } from '@sanfang/seeds/reference/own-relation-kinds.ts';
import { postKinds } from '@sanfang/seeds/reference/post-kinds.ts';
import { propertyModes } from '@sanfang/seeds/reference/property-modes.ts';
import { relationKinds } from '@sanfang/seeds/reference/relation-kinds.ts';
import { serviceLines } from '@sanfang/seeds/reference/service-lines.ts';
import { sourceDocuments } from '@sanfang/seeds/reference/source-documents.ts';
import { stationForms, stationModes } from '@sanfang/seeds/reference/station-modes.ts';
import type { TableRows } from '@sanfang/seeds/table-rows.ts';
import type { Database } from '../../database.ts';
import { recordRules } from '../../evaluation/record-rules.ts';
import { copyRows, type SeedOptions } from './copy-rows.ts';
import { divisionRows } from './division-rows.ts';
import { codedId } from './ids.ts';
import { inOneLoad } from './load.ts';
import { withoutSearchIndex } from './search-index.ts';

/** Loads what every hub knows: kinds, documents, indicators and the divisions. Says whether there was anything to load. */
export async function seedReference(database: Database, options: SeedOptions = {}): Promise<boolean> {
  const loaded = await inOneLoad(database, async (load) => {
    const there = await load.query('select from source_document limit 1');
    if (there.length > 0) return false;
    for (const rows of referenceTables()) await copyRows(load, rows, options);
    await withoutSearchIndex(load, () => copyRows(load, divisionRows(referenceDivisions()), options));
    return true;
  });
  if (loaded) await recordRules(database.em as EntityManager);
  return loaded;
}

interface Entry {
  code: string;
  zh: string;
  en: string;
  note: string | null;
  sources: readonly string[];
}

/** Lists that the documents name without their items have no entries until somebody enters them. */
const codeLists: Record<string, readonly Entry[]> = {
  FACILITY_KIND: facilityKinds,
  SERVICE_LINE: serviceLines.map((line) => ({ ...line, note: null })),
  COMMUNITY_TYPE: communityTypes.map((type) => ({ ...type, note: type.developmentMode.zh })),
  PROPERTY_MODE: propertyModes,
  STATION_MODE: stationModes,
  STATION_FORM: stationForms,
  APPOINTMENT_MODE: appointmentModes,
};

/** What is referred to stands before what refers. */
function referenceTables(): TableRows[] {
  const lines = [...relationKinds, ...ownRelationKinds];
  return [
    {
      table: 'code_list_entry',
      columns: ['id', 'list', 'code', 'name', 'name_en', 'position', 'note', 'sources'],
      rows: Object.entries(codeLists).flatMap(([list, entries]) =>
        entries.map((entry, index) => [
          codedId('code_list_entry', `${list}:${entry.code}`),
          list,
          entry.code,
          entry.zh,
          entry.en,
          index + 1,
          entry.note,
          entry.sources,
        ]),
      ),
    },
    {
      table: 'source_document',
      columns: ['id', 'code', 'key', 'title', 'issuer', 'issued_on', 'period'],
      rows: sourceDocuments.map((row) => [
        codedId('source_document', row.id),
        row.id,
        row.key,
        row.zh,
        row.issuer,
        row.issuedOn,
        row.period,
      ]),
    },
    {
      table: 'indicator',
      columns: [
        'id',
        'code',
        'source_id',
        'kind',
        'name',
        'name_en',
        'scope',
        'unit',
        'comparator',
        'value',
        'deadline',
        'baseline',
        'denominator',
        'note',
      ],
      rows: indicators.map((row) => [
        codedId('indicator', row.id),
        row.id,
        codedId('source_document', row.source),
        row.kind,
        row.zh,
        row.en,
        row.scope,
        row.unit,
        row.comparator,
        row.value,
        row.deadline,
        row.baseline,
        row.denominator,
        row.note,
      ]),
    },
    {
      table: 'organization_kind',
      columns: ['id', 'code', 'name', 'name_en', 'type', 'family', 'level', 'broader_id', 'public_record', 'aliases', 'duties', 'sources'],
      rows: organizationKinds.map((row) => [
        codedId('organization_kind', row.code),
        row.code,
        row.zh,
        row.en,
        row.type,
        row.family,
        row.level,
        row.broader && codedId('organization_kind', row.broader),
        row.publicRecord,
        row.aliases,
        row.duties,
        row.sources,
      ]),
    },
    {
      table: 'relation_kind',
      columns: ['id', 'code', 'name', 'name_en', 'inverse_name', 'inverse_name_en', 'family', 'cardinality', 'proposed', 'rule', 'sources'],
      rows: lines.map((row) => [
        codedId('relation_kind', row.code),
        row.code,
        row.zh,
        row.en,
        row.inverseZh,
        row.inverseEn,
        row.family,
        row.cardinality,
        row.proposed,
        row.rule,
        row.sources,
      ]),
    },
    {
      table: 'relation_kind_end',
      columns: ['id', 'relation_kind_id', 'side', 'organization_kind_id'],
      rows: lines.flatMap((row) =>
        [...row.sourceKinds.map((kind) => ['SOURCE', kind] as const), ...row.targetKinds.map((kind) => ['TARGET', kind] as const)].map(
          ([side, kind]) => [
            codedId('relation_kind_end', `${row.code}:${side}:${kind}`),
            codedId('relation_kind', row.code),
            side,
            codedId('organization_kind', kind),
          ],
        ),
      ),
    },
    {
      table: 'post_kind',
      columns: ['id', 'code', 'name', 'name_en', 'single', 'organization_kinds', 'note', 'sources'],
      rows: postKinds.map((row) => [
        codedId('post_kind', row.code),
        row.code,
        row.zh,
        row.en,
        row.single,
        row.organizationKinds,
        row.note,
        row.sources,
      ]),
    },
  ];
}
