import { accountCreate } from './account-create.ts';
import type { Command } from './command.ts';
import { keyCreate } from './key-create.ts';
import { seed } from './seed.ts';

/** Commands that work on an open database: alone, or through a hub that runs. Migrations run whenever one is opened. */
export const commands: Record<string, Command> = {
  migrate: async ({ say }) => say('The database is at the newest schema.'),
  seed,
  'key create': keyCreate,
  'account create': accountCreate,
};
