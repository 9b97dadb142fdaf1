import type { Company } from './companies.ts';
import type { Compound } from './compounds.ts';
import type { KnownProperty } from './known-compounds.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';

/** A company at a compound for some time. */
export interface Managed {
  company: Company;
  since: string;
  until: string | null;
  reason: string | null;
}

const reasons = ['合同到期，业主大会未续聘', '收费率低，企业申请退出', '业主大会决定解聘', '企业调整经营范围'];
const oldModes = ['ENTRUSTED', 'AGENT', 'JOINT', 'REBORN'];

/** The property companies of a compound over time; the last may have left without a successor. */
export function writeManagement(world: World, compound: Compound, companies: readonly Company[]): Managed[] {
  const random = world.random(`management/${compound.id}`);
  const end = endOf(random, compound.known?.property);
  if (end === 'NEVER') return [];
  const list = sequence(world, random, compound, companies, end);
  for (const [index, managed] of list.entries())
    write(world, random, compound, managed, index === list.length - 1 ? end.contractDays : undefined);
  return list;
}

interface End {
  company?: string;
  contractDays?: number;
  leftDays?: number;
}

function endOf(random: Random, known: KnownProperty | undefined): End | 'NEVER' {
  if (known)
    return known.company === null ? 'NEVER' : { company: known.company, contractDays: known.contractDays, leftDays: known.leftDays };
  const chance = random.next();
  if (chance < 0.03) return 'NEVER';
  if (chance < 0.065) return { leftDays: -random.between(6, 260) };
  // A contract can be over though the company still serves.
  if (chance < 0.09) return { contractDays: -random.between(5, 150) };
  return { contractDays: chance < 0.17 ? random.between(4, 90) : random.between(91, 1050) };
}

function sequence(world: World, random: Random, { builtIn }: Compound, companies: readonly Company[], end: End): Managed[] {
  const last = companies.find(({ short }) => short === end.company);
  const others = random.some(
    companies.filter((company) => company !== last),
    3,
  );
  const count = random.between(1, 3);
  const chosen = [...others.slice(0, count - 1), last ?? others[2]!];
  const list: Managed[] = [];
  let since = `${Math.max(builtIn + 1, random.between(2003, 2013))}-0${random.between(1, 9)}-01`;
  for (const [index, company] of chosen.entries()) {
    since = world.later(since, company.establishedOn);
    if (index === count - 1) {
      list.push({
        company,
        since,
        until: end.leftDays === undefined ? null : world.day(end.leftDays),
        reason: end.leftDays === undefined ? null : random.pick(reasons),
      });
    } else {
      const until = world.yearsAgo(-random.between(2, 4), since);
      list.push({ company, since, until, reason: random.pick(reasons) });
      // Now and then nobody managed the compound for some weeks.
      since = random.chance(0.15) ? `${until.slice(0, 7)}-28` : until;
    }
  }
  return list;
}

function write(
  world: World,
  random: Random,
  { id, builtIn, known }: Compound,
  { company, since, until, reason }: Managed,
  contractDays: number | undefined,
): void {
  world.ledger.add('property_management', {
    compound_id: id,
    company_id: company.id,
    mode: builtIn < 1999 ? random.pick(oldModes) : undefined,
    project_manager: known?.property ? company.managers[0] : random.pick(company.managers),
    since,
    until,
    contract_until: contractDays === undefined ? until : world.day(contractDays),
    contract_number: `物合〔${since.slice(0, 4)}〕${random.between(100, 999)} 号`,
    exit_notified_on: until === null ? undefined : world.later(since, `${until.slice(0, 8)}01`),
    exit_reason: reason,
  });
}
