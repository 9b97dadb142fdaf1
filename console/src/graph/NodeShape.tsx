import type { Family } from '../theme.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { fitText, textWidth } from './geometry.ts';
import { nodeHeight as height, nodeWidth as width } from './drawable.ts';
import type { PictureNode } from './model.ts';
import type { NodeWords } from './words.ts';

interface NodeShapeProps {
  node: PictureNode;
  words: NodeWords;
  center?: boolean;
  chosen?: boolean;
  /** From far away only glyph and name are drawn, the text scaled back to 12 px. */
  zoom?: number;
  /** On paper the counter is text; on screen a button stands there. */
  counter?: boolean;
}

const round: Partial<Record<Family, number>> = { party: 3, self: 4, station: 2, social: height / 2 };
const changeColors = { added: 'ok', ended: 'bad', changed: 'warn' } as const;
const mechanism = 'TRIPARTY_COORDINATION';
const textLeft = 43;

/** One box as SVG: the screen, the printed and the saved picture draw the same. */
export function NodeShape({ node, words, center, chosen, zoom = 1, counter }: NodeShapeProps) {
  const { organization, members, change, onPath } = node;
  const { family } = organization;
  const rx = round[family] ?? 0;
  const frame = center ? 'var(--ink)' : words.gap ? 'var(--bad)' : family === 'party' ? 'var(--party)' : 'var(--sub)';
  const box = { x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx };
  return (
    <g>
      {chosen && (
        <rect
          x={-5}
          y={-5}
          width={width + 10}
          height={height + 10}
          rx={rx ? rx + 4 : 3}
          fill="none"
          stroke="var(--primary)"
          strokeWidth={3}
        />
      )}
      {onPath && !chosen && (
        <rect
          x={-4}
          y={-4}
          width={width + 8}
          height={height + 8}
          rx={rx ? rx + 3 : 2}
          fill="none"
          stroke="var(--primary)"
          strokeWidth={2}
        />
      )}
      {members && <rect {...box} x={4.5} y={4.5} fill="var(--surface)" stroke="var(--sub)" />}
      {family === 'party' && !center && !words.gap ? (
        <rect {...box} x={1} y={1} width={width - 2} height={height - 2} fill="var(--surface)" stroke={frame} strokeWidth={2} />
      ) : (
        <rect
          {...box}
          fill={center ? 'var(--ink)' : 'var(--surface)'}
          stroke={frame}
          strokeDasharray={words.gap ? '5 3' : undefined}
          strokeWidth={words.gap ? 1.4 : 1}
        />
      )}
      {!center && <FamilyMark family={family} />}
      {organization.kind.code === mechanism && !members && (
        <>
          <rect {...box} fill={center ? 'var(--ink)' : 'var(--surface)'} stroke="var(--coordination)" strokeWidth={1.4} />
          <rect x={3.5} y={3.5} width={width - 7} height={height - 7} rx={2} fill="none" stroke="var(--coordination)" strokeWidth={1.4} />
        </>
      )}
      <g transform={`translate(11 ${(height - 24) / 2})`}>
        {center && <circle cx={12} cy={12} r={14} fill="var(--surface)" />}
        <Glyph family={family} size={24} />
      </g>
      {zoom < 0.85 ? (
        <FarText words={words} node={node} center={center} zoom={zoom} />
      ) : (
        <NearText words={words} node={node} center={center} />
      )}
      {counter && words.more && !members && (
        <text
          x={width - (family === 'social' ? 16 : 8)}
          y={37}
          fontSize={11}
          textAnchor="end"
          fill={center ? 'var(--surface)' : 'var(--sub)'}
        >
          {words.more}
        </text>
      )}
      {change && (
        <g transform={`translate(${width - 50} -9)`}>
          <rect width={44} height={17} rx={2} fill={`var(--${changeColors[change]}-tint)`} stroke={`var(--${changeColors[change]})`} />
          <text x={22} y={12.5} fontSize={11} textAnchor="middle" fill={`var(--${changeColors[change]})`}>
            {change === 'added' ? '＋ ' : '✕ '}
            {words.changeWord}
          </text>
        </g>
      )}
    </g>
  );
}

/** The side by which a family's box is told apart in grey. */
function FamilyMark({ family }: { family: Family }) {
  const color = `var(--${family})`;
  if (family === 'station') return <rect y={height - 3} width={width} height={3} fill={color} />;
  if (family === 'property') return <rect width={4} height={height} fill={color} />;
  if (family === 'gov') return <rect width={width} height={4} fill={color} />;
  return null;
}

/** A name a little too long is set a little smaller before it is cut or takes two lines. */
const nameSizes = [13.5, 13, 12];

interface TextProps {
  node: PictureNode;
  words: NodeWords;
  center?: boolean;
}

/** The name if it fits, the short name if that does. */
function nameFor({ organization: { name, shortName }, members }: PictureNode, words: NodeWords, fits: (text: string) => boolean): string {
  if (members || fits(words.name)) return words.name;
  return shortName && (fits(shortName) || shortName.length < name.length) ? shortName : name;
}

function NearText({ node, words, center }: TextProps) {
  const ink = center ? 'var(--surface)' : 'var(--ink)';
  const room = width - textLeft - (node.organization.family === 'social' ? 14 : 6);
  const counter = words.more ? textWidth(words.more, 11) + 8 : 0;
  const sizeOf = (text: string) => nameSizes.find((size) => textWidth(text, size) <= room);
  const name = nameFor(node, words, (text) => sizeOf(text) !== undefined);
  const size = sizeOf(name);
  if (size) {
    const second = [words.second, words.secondShort].find((text) => textWidth(text, 11.5) <= room - counter) ?? words.secondShort;
    return (
      <>
        <text x={textLeft} y={20} fontSize={size} fontWeight={600} fill={ink}>
          {name}
        </text>
        <text
          x={textLeft}
          y={37}
          fontSize={11.5}
          fontWeight={words.gap ? 600 : 400}
          fill={words.gap ? 'var(--bad)' : center ? 'var(--surface)' : 'var(--sub)'}
        >
          {fitText(second, 11.5, room - counter)}
        </text>
      </>
    );
  }
  const first = fitsOf(name, 12.5, room);
  return (
    <text fontSize={12.5} fontWeight={600} fill={ink}>
      <tspan x={textLeft} y={19}>
        {first}
      </tspan>
      <tspan x={textLeft} y={36}>
        {fitText(name.slice(first.length).trim(), 12.5, room - counter)}
      </tspan>
    </text>
  );
}

function FarText({ node, words, center, zoom }: TextProps & { zoom: number }) {
  const size = Math.min(12 / zoom, 26);
  const room = width - textLeft - 4;
  const rows = size * 2.1 <= height ? 2 : 1;
  const name = node.members ? `${words.name} ${node.members.length}` : nameFor(node, words, (text) => textWidth(text, size) <= room * rows);
  const first = rows === 2 ? fitsOf(name, size, room) : fitText(name, size, room);
  const rest = rows === 2 ? name.slice(first.length).trim() : '';
  return (
    <text fontSize={size} fontWeight={600} fill={center ? 'var(--surface)' : 'var(--ink)'}>
      <tspan x={textLeft} y={rest ? height / 2 - size * 0.16 : height / 2 + size * 0.36}>
        {first}
      </tspan>
      {rest && (
        <tspan x={textLeft} y={height / 2 + size * 0.9}>
          {fitText(rest, size, room)}
        </tspan>
      )}
    </text>
  );
}

/** As many letters (or words of Latin script) as fit. */
function fitsOf(text: string, size: number, room: number): string {
  let kept = '';
  for (const part of text.match(/[\u0021-\u024f]+\s*|[^\u0021-\u024f]/g) ?? []) {
    if (kept && textWidth((kept + part).trim(), size) > room) break;
    kept += part;
  }
  return kept;
}
