import { afterEach, beforeEach } from 'vitest';
import type { TestHub } from './hub.ts';

/** 王马社区 of 长庆街道, a community of the demo in full depth; its neighbor street is one, too. */
export const wangma = '330105014003';
export const changqing = '330105014';
export const tianshui = '330105012';

const one = async (hub: TestHub, what: string, text: string, values: unknown[]): Promise<string> => {
  const rows = await hub.sql<{ id: string }>(text, values);
  if (rows.length !== 1) throw new Error(`The demo has ${rows.length} rows for ${what}, the test needs one.`);
  return rows[0]!.id;
};

export const organizationId = (hub: TestHub, name: string): Promise<string> =>
  one(hub, name, 'select id from organization where name = ?', [name]);

export const postId = (hub: TestHub, organization: string, title: string): Promise<string> =>
  one(
    hub,
    `${title} of ${organization}`,
    'select p.id from post p join organization o on o.id = p.organization_id where o.name = ? and p.title = ?',
    [organization, title],
  );

export const divisionId = (hub: TestHub, code: string): Promise<string> => one(hub, code, 'select id from division where code = ?', [code]);

/** A person by name and by the community where the file is kept. */
export const personId = (hub: TestHub, name: string, community = wangma): Promise<string> =>
  one(hub, name, 'select id from person where name = ? and division_code = ?', [name, community]);

/** An id of the same concept that no row has. */
export const idOfNothing = (id: string): string => id.replace(/.{12}$/, '000000000000');

/** The newest entry of the audit trail: as long as it stays the same, no row of any concept has changed. */
async function lastChange(hub: TestHub): Promise<string> {
  const [row] = await hub.sql<{ last: string }>('select max(sequence)::text as last from audit_entry');
  return row!.last;
}

/** Said of a group of tests: each leaves every row as it was. */
export function nothingChanges(hub: () => TestHub): void {
  let before: string;
  beforeEach(async () => {
    before = await lastChange(hub());
  });
  afterEach(async () => {
    if ((await lastChange(hub())) !== before) throw new Error('Something was written.');
  });
}
