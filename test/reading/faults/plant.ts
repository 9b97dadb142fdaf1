import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault.ts';

export const readingFolder = join(import.meta.dirname, '../../../server/src/reading');

export const sourceOf = ({ file }: Fault): string => readFileSync(join(readingFolder, file), 'utf8');

/** How often the text of a fault occurs in its file: once, or the list has rotted. */
export const occurrences = (source: string, { text }: Fault): number => source.split(text).length - 1;

/** A Vite plugin that plants one fault into the module that it is meant for. */
export const planting = (fault: Fault) => ({
  name: 'plant-fault',
  enforce: 'pre' as const,
  transform(code: string, id: string): string | undefined {
    if (id !== join(readingFolder, fault.file)) return undefined;
    return code.replace(fault.text, () => fault.replacement);
  },
});
