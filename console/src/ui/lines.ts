import type { LineFamily } from '../theme.ts';

type LineEnd = 'filled' | 'hollow' | 'open' | 'dots' | 'none';

export interface LineStyle {
  width: number;
  dash?: string;
  round?: boolean;
  /** A second stroke of the paper's color over the first makes it a double line. */
  over?: number;
  end: LineEnd;
}

// Stroke and end tell the families apart; the color of the same name (theme.ts) only repeats it.
export const lineStyles: Record<LineFamily, LineStyle> = {
  authority: { width: 2.2, end: 'filled' },
  membership: { width: 1.2, end: 'hollow' },
  coordination: { width: 5, over: 2.2, end: 'none' },
  contract: { width: 1.8, dash: '9 5', end: 'open' },
  network: { width: 2.2, dash: '0.1 5', round: true, end: 'open' },
  pairing: { width: 1.6, dash: '12 4 2 4', end: 'dots' },
};
