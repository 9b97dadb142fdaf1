import EnvironmentOutlined from '@ant-design/icons/es/icons/EnvironmentOutlined';
import { useShellWords } from '../i18n/shell.ts';
import { Popup } from '../ui/Popup.tsx';
import { AreaTree } from './AreaTree.tsx';
import { useArea } from './useArea.ts';
import { useHubLocation } from './useHubLocation.ts';
import './AreaSwitch.css';

/** Where: the own district and the street in it, and a tree to go elsewhere. */
export function AreaSwitch() {
  const t = useShellWords();
  const { setArea } = useHubLocation();
  const area = useArea();
  const name = area.path.at(-1)?.name ?? t('wholeCountry');
  const above = area.path.at(-2)?.name;
  return (
    <Popup
      className="plain area-switch"
      panelLabel={t('area')}
      button={
        <>
          <EnvironmentOutlined aria-hidden />
          <span className="unseen">{t('area')}</span>
          {above && <span>{above} /</span>}
          <b>{name}</b>
          <svg width={10} height={10} viewBox="0 0 10 10" aria-hidden>
            <path d="M1 3l4 4 4-4" fill="none" stroke="currentColor" strokeWidth={1.2} />
          </svg>
        </>
      }
    >
      {(close) => (
        <div className="area-panel">
          <AreaTree
            onSelect={(code) => {
              setArea(code);
              close();
            }}
          />
        </div>
      )}
    </Popup>
  );
}
