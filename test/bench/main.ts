import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { today } from '@sanfang/schema/codes/dates.ts';
import { divisionScope } from '@sanfang/schema/codes/division-code.ts';
import { scopedRole } from '@sanfang/server/src/shared/guards.ts';
import { Command, InvalidArgumentError, Option } from 'commander';
import { openServer } from './cluster.ts';
import { askedProvinces, buildDatabases, databases } from './data/build.ts';
import { openExplainer } from './explain.ts';
import { embedded } from './figures/embedded.ts';
import type { Bench } from './figures/figure.ts';
import { findings } from './figures/findings.ts';
import { fiveReads, variableSets } from './figures/five-reads.ts';
import { graph } from './figures/graph.ts';
import { growth } from './figures/growth.ts';
import { pages } from './figures/pages.ts';
import { twoCharacters } from './figures/two-characters.ts';
import { startLoadGenerator } from './load.ts';
import { machine } from './machine.ts';
import { reads } from './reads/reads.ts';
import type { ServerName } from './reads/read.ts';
import { goalsSection, markdown, type Section } from './report.ts';

const parts = ['reads', 'growth', 'pages', 'search', 'graph', 'findings', 'embedded'] as const;
const servers: ServerName[] = ['hub', 'postgraphile', 'hand'];

const among =
  (allowed: readonly string[]) =>
  (text: string): string[] => {
    const wanted = text.split(',').map((word) => word.trim());
    const unknown = wanted.find((word) => !allowed.includes(word));
    if (unknown) throw new InvalidArgumentError(`"${unknown}" is none of: ${allowed.join(', ')}.`);
    return wanted;
  };
const positive = (text: string): number => {
  if (!(Number(text) > 0)) throw new InvalidArgumentError('It must be a number above 0.');
  return Number(text);
};

const command = new Command('bench')
  .description(
    `Measures the hub beside PostGraphile and beside hand-written SQL on data of the whole country, and writes test/bench/RESULTS.md.
Uses the server of DATABASE_URL; without it one of its own, kept with its data in <HUB_DATA_DIR or ./data>/bench.`,
  )
  .option('--parts <names>', `what to measure: ${parts.join(', ')}`, among(parts), [...parts])
  .option(
    '--only <reads>',
    'which of Q1 to Q5',
    among(reads.map(({ name }) => name)),
    reads.map(({ name }) => name),
  )
  .option('--servers <names>', `which servers: ${servers.join(', ')}`, among(servers), servers)
  .option('--connections <numbers>', 'numbers of connections', (text) => text.split(',').map(positive), [1, 32])
  .option('--seconds <number>', 'length of a round', positive, 3)
  .option('--rounds <number>', 'rounds per server and read; the median counts', positive, 3)
  .option('--rebuild', 'make the data anew, which takes some ten minutes', false)
  .option('--build-only', 'make what data is missing, and measure nothing', false)
  .addOption(
    new Option('--explain <read>', 'print the statement and plan of one read, and measure nothing').choices(reads.map(({ name }) => name)),
  )
  .option('--no-write', 'leave RESULTS.md as it is; so does any choice of parts, reads or servers')
  .parse();
const options = command.opts<{
  parts: string[];
  only: string[];
  servers: ServerName[];
  connections: number[];
  seconds: number;
  rounds: number;
  rebuild: boolean;
  buildOnly: boolean;
  explain?: string;
  write: boolean;
}>();

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const folder = join(process.env.HUB_DATA_DIR || join(import.meta.dirname, '../../data'), 'bench');
const server = await openServer(process.env.DATABASE_URL, folder);
const day = today();

async function measureAll(): Promise<Section[]> {
  const generator = startLoadGenerator();
  const bench: Bench = { server, generator, day, folder, seconds: options.seconds, rounds: options.rounds, say };
  const measures: Record<(typeof parts)[number], () => Promise<Section[]>> = {
    reads: () => fiveReads(bench, options),
    growth: () => growth(bench),
    pages: () => pages(bench),
    search: () => twoCharacters(bench),
    graph: () => graph(bench),
    findings: () => findings(bench),
    embedded: () => embedded(bench),
  };
  const sections: Section[] = [];
  try {
    for (const part of parts.filter((name) => options.parts.includes(name))) {
      const found = await measures[part]();
      for (const section of found) process.stdout.write(`\n${markdown(section)}`);
      sections.push(...found);
    }
  } finally {
    generator.stop();
  }
  return sections;
}

async function explainOne(name: string): Promise<void> {
  const read = reads.find((candidate) => candidate.name === name)!;
  const [variables] = await variableSets(server.urlOf(databases.nation), read, day);
  const explainer = await openExplainer(server.urlOf(databases.nation), day);
  const given = Object.fromEntries(read.variablesOf.hub.map((variable) => [variable, variables![variable]!]));
  const viewer = { databaseRole: scopedRole, scope: divisionScope(askedProvinces), seesPhones: false };
  await explainer.explain(read.hub, given, viewer);
  const { sql, plan } = await explainer.explain(read.hub, given, viewer);
  process.stdout.write(`${JSON.stringify(given)}\n\n${sql}\n\n${plan}\n`);
  await explainer.close();
}

try {
  await buildDatabases(server, { rebuild: options.rebuild, say });
  if (options.explain) await explainOne(options.explain);
  else if (!options.buildOnly) {
    const about = await machine(server.urlOf(databases.nation));
    for (const line of about) if (line) say(line);
    const sections = await measureAll();
    const goals = goalsSection(sections);
    process.stdout.write(`\n${markdown(goals)}`);
    const whole =
      parts.every((part) => options.parts.includes(part)) &&
      options.only.length === reads.length &&
      options.servers.length === servers.length;
    if (options.write && whole) {
      const text = [`# Results of \`npm run hub -- bench\``, '', ...about, '', ...[goals, ...sections].map(markdown)].join('\n');
      writeFileSync(join(import.meta.dirname, 'RESULTS.md'), text);
    }
  }
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await server.stop();
}
