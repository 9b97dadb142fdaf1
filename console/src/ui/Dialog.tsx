import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useUiWords } from '../i18n/ui.ts';
import './Dialog.css';

interface DialogProps {
  title: string;
  /** Without it the dialog can only be finished, not closed. */
  onClose?: () => void;
  children: ReactNode;
}

/** The browser's own modal dialog: it keeps the focus inside and the page behind out of reach. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const t = useUiWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const node = dialog.current;
    node?.showModal();
    node?.querySelector<HTMLElement>('[data-first-focus]')?.focus();
    return () => node?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <header>
        <h2 id={id}>{title}</h2>
        {onClose && (
          <button type="button" className="plain dialog-close" aria-label={t('close')} onClick={onClose}>
            <span aria-hidden>✕</span>
          </button>
        )}
      </header>
      {children}
    </dialog>
  );
}
