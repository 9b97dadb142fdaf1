import type { Command, CommandContext } from './command.ts';
import type { Progress } from './seeding/copy-rows.ts';
import { seedDemo } from './seeding/demo.ts';
import { seedNationwide } from './seeding/nationwide.ts';
import { seedReference } from './seeding/reference.ts';
import { todayInChina } from '../shared/today.ts';

/** `hub seed demo|reference|nationwide`: loads what is missing; what is there stays as it is. */
export const seed: Command = async (context, { which }) => {
  if (which !== 'demo' && which !== 'reference' && which !== 'nationwide')
    throw new Error(`There is no seed "${which}". Seeds are: demo, reference, nationwide.`);
  if (which !== 'nationwide') {
    if (!(await seedIfEmpty(context, which))) context.say('Nothing was loaded: the database holds data already.');
    return;
  }
  await seedIfEmpty(context, 'reference');
  const loaded = await timed(context, 'The whole country', () => seedNationwide(context.database, { onProgress: progressOf(context) }));
  await analyze(context);
  context.say(`${loaded.toLocaleString('en')} divisions were missing.`);
};

/** Fills an empty database; one with divisions or organizations keeps what it has. Says whether anything was loaded. */
export async function seedIfEmpty(context: CommandContext, which: 'demo' | 'reference' | 'none'): Promise<boolean> {
  const { database } = context;
  const onProgress = progressOf(context);
  let loaded = false;
  if (which !== 'none' && (await isEmpty(context, 'organization_kind'))) {
    loaded = await timed(context, 'Reference data', () => seedReference(database, { onProgress }));
  }
  if (which === 'demo' && (await isEmpty(context, 'organization'))) {
    loaded = await timed(context, 'Demo data', () => seedDemo(database, { today: todayInChina(), onProgress }));
  }
  if (loaded) await analyze(context);
  return loaded;
}

async function timed<T>({ say }: CommandContext, what: string, load: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await load();
  say(`${what} loaded in ${((performance.now() - start) / 1_000).toFixed(1)} s.`);
  return result;
}

/** Plans are made from statistics, and the search tells frequent terms by them. */
const analyze = ({ database }: CommandContext): Promise<unknown> => database.em.getConnection().execute('analyze');

/** Tables without a policy, because the owner of the database reads here without a scope. */
const isEmpty = async ({ database }: CommandContext, what: keyof typeof emptyOf): Promise<boolean> => {
  const [row] = (await database.em.getConnection().execute(`select not exists (${emptyOf[what]}) as empty`)) as [{ empty: boolean }];
  return row.empty;
};

const emptyOf = { organization_kind: 'select 1 from organization_kind', organization: 'select 1 from search_entry where concept = 17' };

/** Tells of a table while it is filled, at most once a second. */
function progressOf({ say }: CommandContext): (progress: Progress) => void {
  let last = Date.now();
  return ({ table, rows }) => {
    if (Date.now() - last < 1_000) return;
    last = Date.now();
    say(`  ${table}: ${rows.toLocaleString('en')} rows`);
  };
}
