import { chmodSync, rmSync } from 'node:fs';
import { createConnection, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Command, CommandContext, CommandOptions } from './command.ts';

// A command beside a running hub goes through it: the hub has the embedded database open, and only one process may.
// They talk over a socket in the data directory, one JSON text a line; who may open the directory may ask.

type Message = { say: string } | { answer: string | null } | { failed: string };

const socketFile = (directory: string): string => join(directory, 'hub.sock');

export function listenBeside(directory: string, commands: Record<string, Command>, context: Omit<CommandContext, 'say'>): Server {
  const file = socketFile(directory);
  rmSync(file, { force: true });
  const server = createServer((socket) => {
    const send = (message: Message): void => void socket.write(`${JSON.stringify(message)}\n`);
    socket.on('error', () => socket.destroy());
    createInterface({ input: socket }).once('line', (line) => {
      void runAsked(line)
        .then(
          (answer) => send({ answer: answer ?? null }),
          (error: unknown) => send({ failed: error instanceof Error ? error.message : String(error) }),
        )
        .finally(() => socket.end());
    });
    const runAsked = async (line: string): Promise<string | void> => {
      const { command, options } = JSON.parse(line) as { command: string; options: CommandOptions };
      const run = commands[command];
      if (!run) throw new Error(`The running hub does not know the command "${command}"; stop it first.`);
      return run({ ...context, say: (said) => send({ say: said }) }, options);
    };
  });
  server.listen(file, () => chmodSync(file, 0o600));
  server.unref();
  return server;
}

/** Runs a command in the hub that owns the directory. */
export async function runBeside(
  directory: string,
  command: string,
  options: CommandOptions,
  say: (line: string) => void,
): Promise<string | null> {
  const socket = createConnection(socketFile(directory));
  await new Promise<void>((resolve, reject) =>
    socket
      .once('connect', resolve)
      .once('error', () => reject(new Error('A hub has this data directory open and does not answer; stop it first.'))),
  );
  socket.write(`${JSON.stringify({ command, options })}\n`);
  for await (const line of createInterface({ input: socket })) {
    const message = JSON.parse(line) as Message;
    if ('say' in message) say(message.say);
    else if ('failed' in message) throw new Error(message.failed);
    else return message.answer;
  }
  throw new Error('The running hub ended before it answered; nothing is known of the outcome.');
}
