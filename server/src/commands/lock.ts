import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The process that has the embedded database open. */
export interface Owner {
  pid: number;
}

const lockFile = (directory: string): string => join(directory, 'hub.lock');

/** Takes the directory for this process, or answers who has it. Two processes never open the same directory. */
export function takeLock(directory: string): Owner | null {
  mkdirSync(directory, { recursive: true });
  for (;;) {
    try {
      writeFileSync(lockFile(directory), JSON.stringify({ pid: process.pid }), { flag: 'wx' });
      process.once('exit', () => releaseLock(directory));
      return null;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const owner = ownerOf(directory);
    if (owner) return owner;
    // Left by a process that was killed: nobody has the directory.
    rmSync(lockFile(directory), { force: true });
  }
}

export function ownerOf(directory: string): Owner | null {
  try {
    const owner = JSON.parse(readFileSync(lockFile(directory), 'utf8')) as Owner;
    return owner.pid !== process.pid && isAlive(owner.pid) ? owner : null;
  } catch {
    return null;
  }
}

function releaseLock(directory: string): void {
  try {
    const { pid } = JSON.parse(readFileSync(lockFile(directory), 'utf8')) as Owner;
    if (pid === process.pid) rmSync(lockFile(directory), { force: true });
  } catch {
    // Gone already.
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
