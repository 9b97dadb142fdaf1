import type { Family } from '../theme.ts';
import { iconPaths } from './glyphPaths.ts';

// The shape tells the family apart in grey and for the color-blind; the color only speeds it up.
const shapes: Record<Family, string> = {
  party: 'M12 0a12 12 0 1 1 0 24a12 12 0 1 1 0-24z',
  self: 'M4 1h16a3 3 0 0 1 3 3v16a3 3 0 0 1-3 3H4a3 3 0 0 1-3-3V4a3 3 0 0 1 3-3z',
  station: 'M12 0 23.5 7.5V23h-23V7.5z',
  property: 'M6 1.5h12L24 12l-6 10.5H6L0 12z',
  social: 'M12 0 24 12 12 24 0 12z',
  gov: 'M1.5 1.5h21v11.5c0 5-4 8.5-10.5 11c-6.5-2.5-10.5-6-10.5-11z',
};

// Where the icon sits inside its shape: size and top left corner on the grid of 24.
const seats: Record<Family, [size: number, x: number, y: number]> = {
  party: [12, 6.5, 6],
  self: [16, 4, 4],
  station: [13, 5.5, 7.5],
  property: [13, 5.5, 5.5],
  social: [10.5, 6.75, 7],
  gov: [13, 5.5, 4.5],
};

interface GlyphProps {
  family: Family;
  size?: 16 | 20 | 24 | 52;
  /** Said by screen readers; leave out where the family's name stands beside the glyph. */
  label?: string;
}

export function Glyph({ family, size = 16, label }: GlyphProps) {
  const [icon, x, y] = seats[family];
  return (
    <svg
      className="glyph"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      style={{ flex: 'none' }}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <path d={shapes[family]} fill={`var(--${family})`} />
      <svg x={x} y={y} width={icon} height={icon} viewBox="64 64 896 896">
        <path
          d={iconPaths[family]}
          fill="var(--on-family)"
          stroke="var(--on-family)"
          strokeWidth={family === 'self' || family === 'station' ? 24 : 0}
        />
      </svg>
    </svg>
  );
}
