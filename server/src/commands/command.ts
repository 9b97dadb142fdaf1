import type { Config } from '../config.ts';
import type { Database } from '../database.ts';

/** What a command works with: an open database, brought to the newest schema, and a way to say how it goes on. */
export interface CommandContext {
  database: Database;
  config: Config;
  /** One line of news; goes to standard error. */
  say(line: string): void;
}

/** Options as parsed from the command line; plain JSON, because they may travel to a running hub. */
export type CommandOptions = Record<string, string | number | undefined>;

/** Answers what goes to standard output, or nothing. */
export type Command = (context: CommandContext, options: CommandOptions) => Promise<string | void>;
