import type { EntityManager } from '@mikro-orm/postgresql';
import { ensureAdministrator } from '../access/account.actions.ts';
import { StartError, type Config } from '../config.ts';
import { buildHttp } from '../http.ts';
import { Hub } from '../hub.ts';
import { exclusively } from '../migrate.ts';
import { listenBeside } from './beside.ts';
import { commands } from './commands.ts';
import { takeLock } from './lock.ts';
import { checkDirectory, placeOf, secretOf } from './place.ts';
import { seedIfEmpty } from './seed.ts';

/** SIGTERM to exit takes at most this long. */
const drainTime = 9_000;

/** Starts the hub and answers when it is ready; ends the process at SIGTERM and SIGINT, in order. */
export async function serve(config: Config): Promise<void> {
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const place = placeOf(config);
  if ('directory' in place) {
    const owner = takeLock(config.dataDirectory);
    if (owner) throw new StartError(`The data directory ${config.dataDirectory} is in use by process ${owner.pid}; stop that hub first.`);
  }
  checkDirectory(place);
  const warn = (line: string): void => void process.stderr.write(`${line}\n`);
  const hub = await Hub.open({ place, secret: secretOf(config), warn });
  const link = await exclusively(hub.database, async () => {
    await seedIfEmpty({ database: hub.database, config, say }, config.seed);
    return ensureAdministrator(hub.newManager() as EntityManager, config.adminPassword);
  });

  const app = await buildHttp(hub, config.logLevel);
  const beside = 'directory' in place ? listenBeside(config.dataDirectory, commands, { database: hub.database, config }) : null;
  const address = await app.listen({ host: config.host, port: config.port }).catch((error: NodeJS.ErrnoException) => {
    throw new StartError(
      error.code === 'EADDRINUSE'
        ? `Port ${config.port} on ${config.host} is taken; set PORT to another one.`
        : `Cannot listen on ${config.host}:${config.port}: ${error.message}`,
    );
  });

  let ending = false;
  const end = async (): Promise<void> => {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(1), drainTime).unref();
    await app.close();
    beside?.close();
    await hub.close();
    process.exit(0);
  };
  process.on('SIGTERM', () => void end());
  process.on('SIGINT', () => void end());

  if (link) say(`sign in once at ${address}/signin?token=${link}`);
  say(`ready ${address}`);
}
