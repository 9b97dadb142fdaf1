import type { Client } from 'pg';

interface Piece {
  relation: string;
  name: string;
  kind: 'index' | 'u' | 'x' | 'f';
  definition: string;
}

const pieces = `
  select c.conrelid::regclass::text as relation, quote_ident(c.conname) as name, c.contype::text as kind, pg_get_constraintdef(c.oid) as definition
  from pg_constraint c where c.conrelid = any($1::regclass[]) and c.contype in ('u', 'x', 'f')
  union all
  select i.indrelid::regclass::text, i.indexrelid::regclass::text, 'index', pg_get_indexdef(i.indexrelid)
  from pg_index i where i.indrelid = any($1::regclass[]) and not i.indisprimary
    and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('u', 'x'))`;

/**
 * Works on tables that have nothing but their primary key, and gives them back what they had: building an index once
 * costs a fraction of keeping it row by row. Triggers are off meanwhile; the generator keeps what they would.
 */
export async function withoutIndexes(
  client: Client,
  tables: string[],
  say: (what: string) => void,
  work: () => Promise<void>,
): Promise<void> {
  const { rows } = await client.query<Piece>(pieces, [tables]);
  const of = (...kinds: Piece['kind'][]): Piece[] => rows.filter(({ kind }) => kinds.includes(kind));
  for (const { relation, name } of of('f', 'x', 'u')) await client.query(`alter table ${relation} drop constraint ${name}`);
  for (const { name } of of('index')) await client.query(`drop index ${name}`);
  for (const table of tables) await client.query(`alter table ${table} disable trigger user`);
  await work();
  for (const table of tables) await client.query(`alter table ${table} enable trigger user`);
  for (const { name, definition } of of('index')) {
    say(`index ${name}`);
    await client.query(definition);
  }
  for (const { relation, name, definition } of of('u', 'x', 'f')) {
    say(`constraint ${name}`);
    await client.query(`alter table ${relation} add constraint ${name} ${definition}`);
  }
}
