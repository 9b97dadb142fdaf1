import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';

/** Does a piece of work in whichever test file comes first; files in other processes wait for it. */
export async function oncePerRun(name: string, work: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(inject('folder'), name);
  const done = `${folder}.done`;
  if (claim(`${folder}.claimed`)) {
    try {
      await work(folder);
      writeFileSync(done, '');
    } catch (error) {
      writeFileSync(done, String(error));
      throw error;
    }
    return folder;
  }
  while (!existsSync(done)) await setTimeout(50);
  const failure = readFileSync(done, 'utf8');
  if (failure) throw new Error(`What this test stands on could not be made: ${failure}`);
  return folder;
}

function claim(file: string): boolean {
  try {
    writeFileSync(file, '', { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
