import { useMemo } from 'react';
import { useGraphWords } from '../i18n/graph.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { useUiWords } from '../i18n/ui.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { labelWidth, type DrawnLine } from './LinesLayer.tsx';
import { placeLabels } from './labels.ts';
import { nodeHeight, nodeWidth } from './drawable.ts';
import type { Placed } from './usePlacement.ts';
import { nodeWords, strokeWords, type NodeWords, type Saying } from './words.ts';

export function useSaying(): Saying {
  const t = useGraphWords();
  const ui = useUiWords();
  const english = useLanguage() === 'en';
  const { date } = useHubLocation();
  return useMemo(() => ({ t, ui, english, date }), [t, ui, english, date]);
}

export interface PictureWords {
  words: ReadonlyMap<string, NodeWords>;
  lines: DrawnLine[];
}

/** The words of every box and line, and where the words of the lines stand. */
export function usePictureWords(placed: Placed | undefined): PictureWords | undefined {
  const saying = useSaying();
  return useMemo(() => {
    if (!placed) return undefined;
    const { picture, placement } = placed;
    const words = new Map(picture.nodes.map((node) => [node.id, nodeWords(node, saying, picture.distance.get(node.organization.id) ?? 0)]));
    const lines = picture.strokes.map((stroke): DrawnLine => {
      const said = strokeWords(stroke, saying.english);
      const spoken = [words.get(stroke.sourceId)?.name, said, words.get(stroke.targetId)?.name].join(' ');
      return { stroke, points: placement.strokes.get(stroke.id) ?? [], words: said, spoken };
    });
    const boxes = [...placement.nodes.values()].map(({ x, y }) => ({ x, y, width: nodeWidth, height: nodeHeight }));
    const labels = placeLabels(
      lines
        .filter(({ points }) => points.length > 1)
        .map(({ stroke: { id }, points, words: said }) => ({ id, points, width: labelWidth(said) })),
      boxes,
    );
    return { words, lines: lines.map((line) => ({ ...line, label: labels.get(line.stroke.id) })) };
  }, [placed, saying]);
}
