import { problem } from '../shared/problems.ts';
import { ElectionTotalsContradict } from './election.errors.ts';

interface Totals {
  registeredVoters?: number | null;
  ballots?: number | null;
  validBallots?: number | null;
  observers?: number | null;
}

/** No more ballots than voters, no more valid ones than ballots, and nothing below zero. */
export function checkTotals({ registeredVoters, ballots, validBallots, observers }: Totals): ElectionTotalsContradict | null {
  for (const [name, value] of Object.entries({ registeredVoters, ballots, validBallots, observers }))
    if (value != null && value < 0) throw problem('BAD_USER_INPUT', `input.${name} 不能小于 0。`);
  const contradicted = (message: string) =>
    Object.assign(new ElectionTotalsContradict(), { message, registeredVoters, ballots, validBallots });
  if (ballots != null && registeredVoters != null && ballots > registeredVoters)
    return contradicted(`收回选票 ${ballots} 张，多于登记选民 ${registeredVoters} 人。`);
  if (validBallots != null && ballots != null && validBallots > ballots)
    return contradicted(`有效票 ${validBallots} 张，多于收回选票 ${ballots} 张。`);
  if (registeredVoters === 0 && ballots != null) return contradicted('登记选民为 0，却有选票总数。');
  return null;
}

/** Percent with two decimals; null where it cannot be told. */
export function turnoutOf({ registeredVoters, ballots }: Totals): string | null {
  if (!registeredVoters || ballots == null) return null;
  return (Math.round((ballots * 10_000) / registeredVoters) / 100).toFixed(2);
}
