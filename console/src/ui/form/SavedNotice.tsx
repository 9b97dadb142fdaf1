import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useUiWords } from '../../i18n/ui.ts';
import { say, useSaved } from './saved.ts';
import './SavedNotice.css';

/** What a form has just recorded, on top of the page that shows it. */
export function SavedNotice() {
  const t = useUiWords();
  const saved = useSaved();
  const { pathname } = useLocation();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => say(undefined), [pathname]);
  useEffect(() => {
    // What opened the form may be gone with what it recorded; the focus must not fall to the top of the document.
    if (saved && (!document.activeElement || document.activeElement === document.body)) place.current?.focus();
  }, [saved]);
  return (
    <div role="status" className="no-print" ref={place} tabIndex={-1}>
      {saved && (
        <p className={`saved-notice saved-${saved.tone}`}>
          <span aria-hidden>{saved.tone === 'done' ? '✓' : '✕'}</span>
          {saved.sentence}
          <button type="button" className="plain saved-close" aria-label={t('close')} onClick={() => say(undefined)}>
            <span aria-hidden>✕</span>
          </button>
        </p>
      )}
    </div>
  );
}
