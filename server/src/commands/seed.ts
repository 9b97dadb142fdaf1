import type { Command, CommandContext } from './command.ts';
import type { Progress } from './seeding/copy-rows.ts';
import { seedDemo } from './seeding/demo.ts';
import { seedNationwide } from './seeding/nationwide.ts';
import { seedReference } from './seeding/reference.ts';
import { todayInChina } from '../shared/today.ts';

/** `hub seed demo|reference|nationwide`: loads what is missing; what is there stays as it is. */
export const seed: Command = async (context, { which }) => {
  if (which !== 'demo' && which !== 'reference' && which !== 'nationwide') throw new Error(`There is no seed "${which}". Seeds are: demo, reference, nationwide.`);
  if (which === 'nationwide') await seedNationwide(context.database, { onProgress: progressOf(context) });
  else await seedIfEmpty(context, which);
};

/** Fills an empty database; a database with divisions or organizations keeps what it has. */
export async function seedIfEmpty(context: CommandContext, which: 'demo' | 'reference' | 'none'): Promise<void> {
  if (which === 'none') return;
  const { database } = context;
  const onProgress = progressOf(context);
  if (await isEmpty(context, 'organization_kind')) {
    await seedReference(database, { onProgress });
    context.say('Reference data loaded.');
  }
  if (which === 'demo' && (await isEmpty(context, 'organization'))) {
    await seedDemo(database, { today: todayInChina(), onProgress });
    context.say('Demo data loaded.');
  }
}

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
