import type { EntityManager } from '@mikro-orm/postgresql';
import { Account } from '../access/account.entity.ts';
import { makeSignInLink } from '../access/account.actions.ts';
import { scopeCodes } from '../access/key.actions.ts';
import { Role } from '../access/roles.ts';
import type { Command } from './command.ts';

/** Makes an account and answers a sign-in link that works once; whoever opens it sets the password. */
export const accountCreate: Command = async ({ database, config, say }, { name, displayName, scope, role }) => {
  const wanted = String(role).toUpperCase();
  if (!(wanted in Role)) throw new Error(`There is no role "${role}". Roles are: ${Object.keys(Role).join(', ').toLowerCase()}.`);
  const token = await database.em.fork().transactional(async (em) => {
    const inner = em as EntityManager;
    if (await inner.findOne(Account, { name: String(name) })) throw new Error(`There is an account "${name}" already.`);
    const account = inner.create(Account, {
      name: String(name),
      displayName: String(displayName ?? name),
      role: wanted as Role,
      scope: await scopeCodes(inner, String(scope)),
    });
    return makeSignInLink(inner, account);
  });
  say(`Account "${name}" made for scope ${scope} with role ${role}. The link works once, within a day.`);
  return `http://${config.host}:${config.port}/signin?token=${token}`;
};
