import { lineStyles } from '../ui/lines.ts';
import { length, roundedPath, shortened, textWidth, toward, type Point, type Rectangle } from './geometry.ts';
import type { PictureLine } from './model.ts';

export interface DrawnLine {
  stroke: PictureLine;
  points: Point[];
  words: string;
  /** For those who hear the picture: both ends and the words between. */
  spoken: string;
  label?: Rectangle;
}

/** The size of a line's name; wide enough for its patch of background. */
export const labelSize = 11;
export const labelWidth = (words: string): number => textWidth(words, labelSize) + 8;

const changeColors = { added: 'ok', ended: 'bad', changed: 'warn' } as const;
const cuts = { filled: 8, hollow: 9, open: 1.5, dots: 3, none: 0 } as const;

interface LinesLayerProps {
  lines: readonly DrawnLine[];
  /** Ids of nodes whose lines stand out. */
  chosen?: string;
  zoom?: number;
}

/** All lines, then all their names over them: a line never crosses out a word. */
export function LinesLayer({ lines, chosen, zoom = 1 }: LinesLayerProps) {
  return (
    <>
      {lines.map((line) => (
        <LineShape
          key={line.stroke.id}
          line={line}
          strong={!!chosen && (line.stroke.sourceId === chosen || line.stroke.targetId === chosen)}
        />
      ))}
      {zoom >= 0.7 && lines.map((line) => <LineName key={line.stroke.id} line={line} zoom={zoom} />)}
    </>
  );
}

function LineShape({ line: { stroke, points, spoken }, strong }: { line: DrawnLine; strong: boolean }) {
  const style = lineStyles[stroke.family];
  const color = `var(--${stroke.change ? changeColors[stroke.change] : stroke.family})`;
  const cut = cuts[style.end];
  const shaft = roundedPath(shortened(points, style.end === 'dots' ? cut : 0, cut));
  return (
    <g role="img" aria-label={spoken} className="graph-line">
      {(stroke.onPath || strong) && (
        <path
          d={roundedPath(points)}
          fill="none"
          stroke="var(--primary)"
          strokeOpacity={stroke.onPath ? 0.34 : 0.16}
          strokeWidth={stroke.onPath ? 12 : 9}
        />
      )}
      <path
        d={shaft}
        fill="none"
        stroke={color}
        strokeWidth={style.width}
        strokeDasharray={style.dash}
        strokeLinecap={style.round ? 'round' : undefined}
      />
      {style.over && <path d={shaft} fill="none" stroke="var(--surface)" strokeWidth={style.over} />}
      <End points={points} family={stroke.family} color={color} />
    </g>
  );
}

function End({ points, family, color }: { points: Point[]; family: PictureLine['family']; color: string }) {
  const { end } = lineStyles[family];
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!tip || !before || end === 'none') return null;
  if (end === 'dots') {
    const first = toward(points[0]!, points[1]!, 2);
    const last = toward(tip, before, 2);
    return (
      <>
        <circle cx={first.x} cy={first.y} r={3} fill={color} />
        <circle cx={last.x} cy={last.y} r={3} fill={color} />
      </>
    );
  }
  const size = end === 'filled' ? 10 : 9;
  const half = end === 'hollow' ? 4 : 4.2;
  const run = length(before, tip) || 1;
  const unit = { x: (tip.x - before.x) / run, y: (tip.y - before.y) / run };
  const foot = { x: tip.x - unit.x * size, y: tip.y - unit.y * size };
  const left = `${foot.x - unit.y * half} ${foot.y + unit.x * half}`;
  const right = `${foot.x + unit.y * half} ${foot.y - unit.x * half}`;
  const head = `M${left}L${tip.x} ${tip.y}L${right}`;
  if (end === 'open') return <path d={head} fill="none" stroke={color} strokeWidth={1.6} />;
  return end === 'filled' ? (
    <path d={`${head}z`} fill={color} />
  ) : (
    <path d={`${head}z`} fill="var(--surface)" stroke={color} strokeWidth={1.2} />
  );
}

function LineName({ line: { stroke, words, label }, zoom }: { line: DrawnLine; zoom: number }) {
  if (!label) return null;
  const scale = zoom < 0.95 ? 0.95 / zoom : 1;
  const middle = { x: label.x + label.width / 2, y: label.y + label.height / 2 };
  return (
    <g transform={`translate(${middle.x} ${middle.y}) scale(${scale})`} aria-hidden>
      <rect x={-label.width / 2} y={-label.height / 2} width={label.width} height={label.height} fill="var(--surface)" />
      <text
        y={4}
        fontSize={labelSize}
        textAnchor="middle"
        fontWeight={stroke.change || stroke.onPath ? 600 : 400}
        fill={stroke.change ? `var(--${changeColors[stroke.change]})` : 'var(--text)'}
      >
        {words}
      </text>
    </g>
  );
}
