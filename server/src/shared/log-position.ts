/** A position in PostgreSQL's write-ahead log (`pg_lsn`): grows with all that is written, so the larger has seen more. */
export type LogPosition = bigint;

/** Beyond everything that was ever written. */
export const endOfLog: LogPosition = 0xffff_ffff_ffff_ffffn;

const format = /^([\dA-F]{1,8})\/([\dA-F]{1,8})$/i;

/** Reads `16/B374D848`; null where it is none. */
export function parsePosition(text: string | null | undefined): LogPosition | null {
  const [, high, low] = format.exec(text ?? '') ?? [];
  return high && low ? (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`) : null;
}

export const printPosition = (position: LogPosition): string =>
  `${(position >> 32n).toString(16)}/${(position & 0xffff_ffffn).toString(16)}`.toUpperCase();

export const laterOf = (...positions: (LogPosition | null | undefined)[]): LogPosition =>
  positions.reduce<LogPosition>((latest, position) => (position && position > latest ? position : latest), 0n);
