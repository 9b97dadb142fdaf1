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
    if (!saved) return;
    // What opened the form may be gone as soon as the page has read what was recorded; the focus must not fall out of the page.
    const timer = setInterval(() => {
      if (document.activeElement === document.body) place.current?.focus();
    }, 250);
    const end = setTimeout(() => clearInterval(timer), 3000);
    return () => {
      clearInterval(timer);
      clearTimeout(end);
    };
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
