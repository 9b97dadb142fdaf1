import 'reflect-metadata';
import { Command as Program } from 'commander';
import { bench } from './commands/bench.ts';
import { runBeside } from './commands/beside.ts';
import type { CommandOptions } from './commands/command.ts';
import { commands } from './commands/commands.ts';
import { ownerOf, takeLock } from './commands/lock.ts';
import { checkDirectory, placeOf } from './commands/place.ts';
import { serve } from './commands/serve.ts';
import { readConfig, StartError } from './config.ts';
import { checkReachable, openDatabase } from './database.ts';
import { migrate } from './migrate.ts';

const program = new Program('hub').description('The community organization hub').helpCommand(false);

program
  .command('serve', { isDefault: true })
  .description('start the hub')
  .action(() => serve(readConfig()));
program
  .command('migrate')
  .description('bring the database to the newest schema')
  .action(() => run('migrate', {}));
program
  .command('seed')
  .description('load data that is missing')
  .argument('<which>', 'demo, reference or nationwide')
  .action((which: string) => run('seed', { which }));
program
  .command('key')
  .description('keys of partner apps')
  .command('create')
  .description('make a key and print it, this once')
  .requiredOption('--name <name>', 'who uses it')
  .requiredOption('--scope <code>', 'division code, several separated by commas, or "all"')
  .requiredOption('--role <role>', 'reader, editor or administrator')
  .option('--days <number>', 'how long it is valid; without it, until it is revoked')
  .action((options: CommandOptions) => run('key create', options));
program
  .command('account')
  .description('accounts of people')
  .command('create')
  .description('make an account and print a sign-in link that works once')
  .requiredOption('--name <name>', 'what is typed at sign-in')
  .option('--display-name <name>', 'as shown in the console')
  .requiredOption('--scope <code>', 'division code, several separated by commas, or "all"')
  .requiredOption('--role <role>', 'reader, editor or administrator')
  .action((options: CommandOptions) => run('account create', options));
program
  .command('bench')
  .description('measure the hub beside its peers on data of the whole country; "bench --help" tells its options')
  .helpOption(false)
  .allowUnknownOption()
  .allowExcessArguments()
  .action(async () => void (process.exitCode = await bench(process.argv.slice(3))));

/** Runs a command on the database, or through the hub that has it open; its answer alone goes to standard output. */
async function run(name: string, options: CommandOptions): Promise<void> {
  const config = readConfig();
  const place = placeOf(config);
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const answer =
    (await ('directory' in place && ownerOf(config.dataDirectory) ? runBeside(config.dataDirectory, name, options, say) : alone())) ?? null;
  if (answer !== null) process.stdout.write(`${answer}\n`);

  async function alone(): Promise<string | void> {
    const owner = 'directory' in place ? takeLock(config.dataDirectory) : null;
    if (owner) throw new StartError(`The data directory is in use by process ${owner.pid}; stop it first.`);
    checkDirectory(place);
    const database = await openDatabase(place);
    try {
      await checkReachable(database, place);
      await migrate(database);
      return await commands[name]!({ database, config, say }, options);
    } finally {
      await database.close(true);
    }
  }
}

function fail(error: unknown): never {
  const { message } = error instanceof Error ? error : new Error(String(error));
  process.stderr.write(`${message.split('\n')[0]}\n`);
  process.exit(1);
}

process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);
const [asked] = process.argv.slice(2);
if (asked && !asked.startsWith('-') && !program.commands.some((command) => command.name() === asked)) {
  fail(new StartError(`There is no command "${asked}". Commands are: ${program.commands.map((command) => command.name()).join(', ')}.`));
}
await program.parseAsync().catch(fail);
