import { useGraphWords } from '../i18n/graph.ts';
import { useUiWords } from '../i18n/ui.ts';
import { families, fontFamily, lineFamilies } from '../theme.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { LineSample } from '../ui/LineSample.tsx';
import { LinesLayer } from './LinesLayer.tsx';
import { NodeShape } from './NodeShape.tsx';
import type { Placed } from './usePlacement.ts';
import type { PictureWords } from './usePictureWords.ts';

interface DrawingProps {
  placed: Placed;
  said: PictureWords;
  title: string;
  /** Date, depth and counts in one sentence. */
  under: string;
  center?: string;
  demo: string;
}

const margin = 20;
const legendWidth = 132;
const top = 62;

/** The whole picture as one SVG of its own, with title and legend: what is printed and saved. */
export function Drawing({ placed: { picture, placement }, said, title, under, center, demo }: DrawingProps) {
  const t = useGraphWords();
  const ui = useUiWords();
  const usedFamilies = families.filter((family) => picture.organizations.some((organization) => organization.family === family));
  const usedLines = lineFamilies.filter((family) => picture.lines.some((line) => line.family === family));
  const legendHeight = (usedFamilies.length + usedLines.length) * 24 + 70;
  const width = margin * 3 + legendWidth + Math.max(placement.width, 240);
  const height = top + Math.max(placement.height, legendHeight) + margin;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={fontFamily}
      role="img"
      aria-label={title}
    >
      <rect width={width} height={height} fill="var(--surface)" />
      <text x={margin} y={30} fontSize={18} fontWeight={600} fill="var(--ink)">
        {title}
      </text>
      <text x={margin} y={50} fontSize={12} fill="var(--sub)">
        {under}
      </text>
      <text x={width - margin} y={30} fontSize={12} textAnchor="end" fill="var(--warn)">
        {demo}
      </text>
      <g transform={`translate(${margin} ${top})`} fontSize={12} fill="var(--text)">
        <text y={14} fill="var(--sub)">
          {t('organizations')}
        </text>
        {usedFamilies.map((family, index) => (
          <g key={family} transform={`translate(0 ${26 + index * 24})`}>
            <Glyph family={family} />
            <text x={26} y={12}>
              {ui(family)}
            </text>
          </g>
        ))}
        <g transform={`translate(0 ${usedFamilies.length * 24 + 34})`}>
          <text y={14} fill="var(--sub)">
            {t('lines')}
          </text>
          {usedLines.map((family, index) => (
            <g key={family} transform={`translate(0 ${26 + index * 24})`}>
              <g transform="translate(0 3)">
                <LineSample family={family} width={34} />
              </g>
              <text x={44} y={12}>
                {ui(family)}
              </text>
            </g>
          ))}
        </g>
      </g>
      <g transform={`translate(${margin * 2 + legendWidth} ${top})`}>
        <LinesLayer lines={said.lines} />
        {picture.nodes.map((node) => {
          const at = placement.nodes.get(node.id);
          const words = said.words.get(node.id);
          return (
            at &&
            words && (
              <g key={node.id} transform={`translate(${at.x} ${at.y})`}>
                <NodeShape node={node} words={words} center={node.id === center} counter />
              </g>
            )
          );
        })}
      </g>
    </svg>
  );
}
