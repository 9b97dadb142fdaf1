import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const suffix = '.graphql';

/** Numbers of the questions of catalogue G that are kept here as a document each. */
export const questions = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(suffix))
  .map((name) => name.slice(0, -suffix.length))
  .sort();

export const documentOf = (question: string): string => readFileSync(join(import.meta.dirname, question + suffix), 'utf8');
