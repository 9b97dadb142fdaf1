import DownloadOutlined from '@ant-design/icons/es/icons/DownloadOutlined';
import { useGraphWords } from '../i18n/graph.ts';
import { useShellWords } from '../i18n/shell.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Popup } from '../ui/Popup.tsx';
import type { GraphData } from './model.ts';
import { saveLines, savePng, saveSvg } from './save.ts';
import type { PictureWords } from './usePictureWords.ts';
import { useSaying } from './usePictureWords.ts';
import type { Placed } from './usePlacement.ts';

interface SaveMenuProps {
  data: GraphData;
  placed: Placed;
  said: PictureWords;
  title: string;
  under: string;
  center?: string;
}

export function SaveMenu({ data, placed, said, title, under, center }: SaveMenuProps) {
  const t = useGraphWords();
  const demo = useShellWords()('demo');
  const saying = useSaying();
  const { date } = useHubLocation();
  const name = `${title} ${date}`;
  const drawing = { placed, said, title, under, center, demo };
  const choices: [string, () => void][] = [
    [t('saveSvg'), () => saveSvg(name, drawing)],
    [t('savePng'), () => void savePng(name, drawing)],
    [t('saveCsv'), () => saveLines(name, data, placed.picture, saying)],
  ];
  return (
    <Popup
      className="graph-button graph-button-icon"
      align="right"
      button={<DownloadOutlined aria-hidden />}
      label={t('save')}
      panelLabel={t('save')}
    >
      {(close) =>
        choices.map(([words, run]) => (
          <button
            key={words}
            type="button"
            className="plain popup-row"
            onClick={() => {
              close();
              run();
            }}
          >
            {words}
          </button>
        ))
      }
    </Popup>
  );
}
