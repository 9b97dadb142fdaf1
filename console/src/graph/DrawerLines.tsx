import { useState } from 'react';
import { useGraphWords } from '../i18n/graph.ts';
import { lineFamilies } from '../theme.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { LineSample } from '../ui/LineSample.tsx';
import type { GraphData, Picture } from './model.ts';
import { useSaying } from './usePictureWords.ts';
import { kindName } from './words.ts';

interface DrawerLinesProps {
  id: string;
  data: GraphData;
  picture: Picture;
  onChoose(id: string): void;
}

const first = 8;

/** The lines of one organization in this picture, with their direction as seen from it. */
export function DrawerLines({ id, data, picture, onChoose }: DrawerLinesProps) {
  const t = useGraphWords();
  const { english } = useSaying();
  const [whole, setWhole] = useState<string>();
  const own = picture.lines
    .filter((line) => line.sourceId === id || line.targetId === id)
    .sort((a, b) => Number(a.derived) - Number(b.derived) || lineFamilies.indexOf(a.family) - lineFamilies.indexOf(b.family));
  const shown = whole === id ? own : own.slice(0, first);
  return (
    <section className="graph-drawer-part">
      <h3>
        {t('linesHere')} <span className="graph-legend-count">{own.length}</span>
      </h3>
      {own.length === 0 && <p className="sub">{t('none')}</p>}
      <ul className="graph-drawer-lines">
        {shown.map((line) => {
          const out = line.sourceId === id;
          const other = data.organizations.get(out ? line.targetId : line.sourceId);
          return (
            other && (
              <li key={line.id}>
                <LineSample family={line.family} width={36} />
                <span className="graph-drawer-kind" title={line.derived ? t('derivedHint') : undefined}>
                  {t(out ? 'out' : 'in')} {kindName(line, english)}
                </span>
                <Glyph family={other.family} />
                <button type="button" className="link" onClick={() => onChoose(other.id)}>
                  {other.name}
                </button>
              </li>
            )
          );
        })}
      </ul>
      {own.length > shown.length && (
        <button type="button" className="link" onClick={() => setWhole(id)}>
          {t('more', { count: own.length - shown.length })}
        </button>
      )}
    </section>
  );
}
