import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { lastDay } from '../i18n/dates.ts';
import { colors } from '../theme.ts';
import { saveCsv } from '../ui/saveCsv.ts';
import { Drawing } from './Drawing.tsx';
import type { GraphData, Picture } from './model.ts';
import { kindName, type Saying } from './words.ts';

type DrawingProps = Parameters<typeof Drawing>[0];

/** The drawing as text, in the light colors whatever the screen shows: it is going to paper or into a document. */
function svgOf(props: DrawingProps): string {
  const host = document.createElement('div');
  const root = createRoot(host);
  flushSync(() => root.render(createElement(Drawing, props)));
  const svg = host.querySelector('svg')!;
  for (const part of svg.querySelectorAll('[style]')) part.removeAttribute('style');
  const text = new XMLSerializer().serializeToString(svg);
  root.unmount();
  const light: Record<string, string> = colors.light;
  return text.replaceAll(/var\(--([a-z-]+)\)/g, (whole, name: string) => light[name] ?? whole);
}

function download(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

export function saveSvg(name: string, props: DrawingProps): void {
  download(`${name}.svg`, new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n`, svgOf(props)], { type: 'image/svg+xml' }));
}

/** Browsers refuse canvases beyond some sixteen thousand pixels a side. */
const largestSide = 12_000;

export async function savePng(name: string, props: DrawingProps): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgOf(props))}`;
  await image.decode();
  const scale = Math.min(2, largestSide / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  const pen = canvas.getContext('2d')!;
  pen.scale(scale, scale);
  pen.drawImage(image, 0, 0);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('The browser gave no picture.');
  download(`${name}.png`, blob);
}

/** The lines of the picture for a spreadsheet, as the list shows them. */
export function saveLines(name: string, data: GraphData, picture: Picture, { t, ui, english }: Saying): void {
  const end = (id: string) => data.organizations.get(id)?.name ?? '';
  saveCsv(`${name}.csv`, [
    [t('source'), t('line'), t('family'), t('target'), t('since'), t('until'), t('basis'), t('derivedShort')],
    ...picture.lines.map((line) => [
      end(line.sourceId),
      kindName(line, english),
      ui(line.family),
      end(line.targetId),
      line.since ?? '',
      line.until ? lastDay(line.until) : '',
      line.basis ?? '',
      line.derived ? '✓' : '',
    ]),
  ]);
}
