import type { EntityManager } from '@mikro-orm/postgresql';
import { createKey } from '../access/key.actions.ts';
import type { Command } from './command.ts';

export const keyCreate: Command = async ({ database, say }, { name, scope, role, days }) => {
  const key = await createKey(database.em.fork() as EntityManager, {
    name: String(name),
    scope: String(scope),
    role: String(role),
    days: days === undefined ? undefined : Number(days),
  });
  say(`Key "${name}" made for scope ${scope} with role ${role}. It is shown this once.`);
  return key;
};
