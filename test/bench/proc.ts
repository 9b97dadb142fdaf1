import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Linux tells times in hundredths of a second. */
const ticksPerSecond = 100;

/** Linux alone tells what a process used; elsewhere these figures are left out. */
export const canTell = existsSync('/proc/self/stat');

/** Parent and CPU milliseconds of a process, user and system together. */
function statOf(pid: number): { parent: number; cpu: number } | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name stands in parentheses and may hold blanks.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { parent: Number(fields[1]), cpu: ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond };
  } catch {
    return null;
  }
}

export const cpuOf = (pid: number): number => statOf(pid)?.cpu ?? 0;

/** CPU of all processes below another: the connections of a PostgreSQL server. */
export function cpuBelow(pid: number | null): number {
  if (pid === null || !canTell) return 0;
  let sum = 0;
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? statOf(Number(name)) : null;
    if (stat?.parent === pid) sum += stat.cpu;
  }
  return sum;
}

/** The most memory that a process ever had resident, in megabytes. */
export function peakMemoryOf(pid: number): number {
  const [, kilobytes] = canTell ? (/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []) : [];
  return Number(kilobytes ?? Number.NaN) / 1024;
}
