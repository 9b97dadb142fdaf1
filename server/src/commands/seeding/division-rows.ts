import type { DivisionRow } from '@sanfang/seeds/reference/divisions.ts';
import type { TableRows } from '@sanfang/seeds/table-rows.ts';
import { searchKeys } from '../../shared/search-keys.ts';
import { numberedId } from './ids.ts';

/** Where the next division of the same level begins. */
const steps = { PROVINCE: 1e10, CITY: 1e8, DISTRICT: 1e6, STREET: 1e3, COMMUNITY: 1 };

export function divisionRows(divisions: AsyncIterable<DivisionRow>): TableRows {
  return {
    table: 'division',
    columns: ['id', 'code', 'code_end', 'name', 'level', 'search_keys', 'parent_id', 'residence'],
    rows: rowsOf(divisions),
  };
}

async function* rowsOf(divisions: AsyncIterable<DivisionRow>): AsyncGenerator<readonly unknown[]> {
  for await (const { code, name, level, parentCode, residence } of divisions) {
    const end = String(Number(code) + steps[level]).padStart(12, '0');
    yield [
      numberedId('division', code),
      code,
      end,
      name,
      level,
      searchKeys([name], [code]),
      parentCode && numberedId('division', parentCode),
      residence,
    ];
  }
}
