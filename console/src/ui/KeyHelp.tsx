import { useUiWords } from '../i18n/ui.ts';
import { Dialog } from './Dialog.tsx';
import { currentShortcuts, setSingleKeys, useSingleKeys } from './useShortcuts.ts';
import './KeyHelp.css';

export function KeyHelp({ onClose }: { onClose: () => void }) {
  const t = useUiWords();
  const on = useSingleKeys();
  return (
    <Dialog title={t('keysTitle')} onClose={onClose}>
      <dl className="key-help">
        {currentShortcuts().map((shortcut) => (
          <div key={shortcut.keys + shortcut.words}>
            <dt>
              {shortcut.keys.split(' ').map((key, index) => (
                <kbd key={index}>{key}</kbd>
              ))}
            </dt>
            <dd>{shortcut.words}</dd>
          </div>
        ))}
      </dl>
      <label className="key-help-off">
        <input type="checkbox" checked={!on} onChange={(event) => setSingleKeys(!event.target.checked)} /> {t('keysOff')}
      </label>
      <p className="mute">{t('keysHint')}</p>
    </Dialog>
  );
}
