import { useGlossary } from '../i18n/glossary.ts';
import { setLanguage, useLanguage } from '../i18n/i18n.ts';
import { useShellWords } from '../i18n/shell.ts';
import { Popup } from '../ui/Popup.tsx';
import { setScheme, useScheme } from './scheme.ts';
import { signOut, useSession } from './session.ts';
import './PersonMenu.css';

export function PersonMenu({ onKeys }: { onKeys: () => void }) {
  const t = useShellWords();
  const name = useGlossary();
  const { session } = useSession();
  const language = useLanguage();
  const scheme = useScheme();
  if (!session) return null;
  return (
    <Popup
      align="right"
      className="plain person-menu"
      panelLabel={session.name}
      button={
        <>
          <span>{session.name}</span>
          <span className="mute">{name(`Role.${session.role}`)}</span>
          <svg width={10} height={10} viewBox="0 0 10 10" aria-hidden>
            <path d="M1 3l4 4 4-4" fill="none" stroke="currentColor" strokeWidth={1.2} />
          </svg>
        </>
      }
    >
      {(close) => (
        <>
          <fieldset className="person-menu-choice">
            <legend>{t('language')}</legend>
            {(['zh-CN', 'en'] as const).map((choice) => (
              <label key={choice} className="popup-row">
                <input type="radio" name="language" checked={language === choice} onChange={() => setLanguage(choice)} />
                <span lang={choice}>{choice === 'en' ? 'English' : '中文'}</span>
              </label>
            ))}
          </fieldset>
          <fieldset className="person-menu-choice">
            <legend>{t('scheme')}</legend>
            {(['light', 'dark'] as const).map((choice) => (
              <label key={choice} className="popup-row">
                <input type="radio" name="scheme" checked={scheme === choice} onChange={() => setScheme(choice)} />
                {t(choice === 'light' ? 'schemeLight' : 'schemeDark')}
              </label>
            ))}
          </fieldset>
          <hr />
          <button
            type="button"
            className="plain popup-row"
            onClick={() => {
              close();
              onKeys();
            }}
          >
            {t('keys')}
          </button>
          <button type="button" className="plain popup-row" onClick={() => void signOut()}>
            {t('signOut')}
          </button>
        </>
      )}
    </Popup>
  );
}
