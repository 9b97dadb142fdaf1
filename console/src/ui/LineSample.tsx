import type { LineFamily } from '../theme.ts';
import { lineStyles } from './lines.ts';

/** A short piece of a line as the graph draws it, for legends and lists. The line's name stands beside it. */
export function LineSample({ family, width = 38 }: { family: LineFamily; width?: number }) {
  const style = lineStyles[family];
  const color = `var(--${family})`;
  const tip = width - 1;
  const end = { filled: tip - 9, hollow: tip - 9, open: tip - 1, dots: tip - 2, none: width }[style.end];
  const start = style.end === 'dots' ? 3 : 0;
  return (
    <svg className="line-sample" width={width} height={10} viewBox={`0 0 ${width} 10`} aria-hidden style={{ flex: 'none' }}>
      <line
        x1={start}
        x2={end}
        y1={5}
        y2={5}
        stroke={color}
        strokeWidth={style.width}
        strokeDasharray={style.dash}
        strokeLinecap={style.round ? 'round' : undefined}
      />
      {style.over && <line x1={0} x2={width} y1={5} y2={5} stroke="var(--surface)" strokeWidth={style.over} />}
      {style.end === 'filled' && <path d={`M${tip - 10} 1 ${tip} 5l-10 4z`} fill={color} />}
      {style.end === 'hollow' && <path d={`M${tip - 9} 1.2 ${tip} 5l-9 3.800z`} fill="var(--surface)" stroke={color} strokeWidth={1.2} />}
      {style.end === 'open' && <path d={`M${tip - 8} 1 ${tip} 5l-8 4`} fill="none" stroke={color} strokeWidth={1.6} />}
      {style.end === 'dots' && (
        <>
          <circle cx={3} cy={5} r={3} fill={color} />
          <circle cx={width - 3} cy={5} r={3} fill={color} />
        </>
      )}
    </svg>
  );
}
