import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** One import inside the workspace; both files by their path from the root. */
export interface Import {
  from: string;
  to: string;
}

/** Source files below a folder, by their path from the root. */
export const sourcesOf = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && !/(^|\/)(node_modules|dist)\//.test(path))
    .map((path) => join(folder, path));

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

const specifier = /(?:\bfrom\s+|\bimport\s*\(?\s*)'((?:\.|@sanfang\/)[^']+)'/g;

export const importsOf = (folder: string): Import[] =>
  sourcesOf(folder).flatMap((from) => [...textOf(from).matchAll(specifier)].map(([, to]) => ({ from, to: resolve(from, to!) })));

const resolve = (from: string, to: string): string =>
  to.startsWith('@sanfang/') ? to.slice('@sanfang/'.length) : relative(root, normalize(join(root, from, '..', to)));
