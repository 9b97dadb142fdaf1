import ConfigProvider from 'antd/es/config-provider';
import { useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { useFormWords } from '../../i18n/form.ts';
import { useUiWords } from '../../i18n/ui.ts';
import { Problem } from '../Problem.tsx';
import { Skeleton } from '../Skeleton.tsx';
import type { Answer, Attempt, Newer } from './answer.ts';
import { FormBody } from './FormBody.tsx';
import '../Choice.css';
import './FormPanel.css';

export interface FormPanelProps<Values> {
  title: string;
  /** What it is about: the organization, the post. */
  subject?: ReactNode;
  /** Under which name what is typed is kept: the form, and the id of what it is about. */
  draft: string;
  /** What the fields hold at first; undefined while that is still being read. */
  start?: Values;
  /** Why that could not be read. */
  error?: CombinedError;
  /** Of the row that is changed, as it was read. */
  version?: number;
  /** Verb of the button, with the thing and the number where it ends something. */
  submit: string | ((values: Partial<Values>) => string);
  send(values: Values, attempt: Attempt): Promise<Answer>;
  /** Reads what is changed as it is now, after a conflict. */
  reread?(): Promise<Newer>;
  onClose(): void;
  /** Fields; a function where one depends on what another one holds. */
  children: ReactNode | ((values: Partial<Values>) => ReactNode);
}

/** A form in a panel over the right side of the page. README.md beside this file has an example. */
export function FormPanel<Values extends object>(props: FormPanelProps<Values>) {
  const { title, subject, start, error, onClose } = props;
  const t = useFormWords();
  const words = useUiWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const openInside = useRef(false);
  // Clearing starts anew, with a key of its own.
  const [round, setRound] = useState(0);
  // Before it leaves the document: only then the browser gives the focus back to what opened it.
  useLayoutEffect(() => {
    const panel = dialog.current;
    panel?.showModal();
    return () => panel?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className="form-panel"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // The browser closes a dialog at the second Esc whatever one says; and what is open inside takes its own Esc first.
      onKeyDownCapture={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        openInside.current = !!dialog.current?.querySelector('[aria-expanded="true"], .ant-picker-dropdown');
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        if (!openInside.current) onClose();
      }}
    >
      <header className="form-panel-head">
        <div>
          <h2 id={id}>{title}</h2>
          {subject && <p className="sub">{subject}</p>}
        </div>
        <button type="button" className="plain form-panel-close" aria-label={words('close')} title={t('closeHint')} onClick={onClose}>
          <span aria-hidden>✕</span>
        </button>
      </header>
      <ConfigProvider getPopupContainer={() => dialog.current ?? document.body}>
        {start && <FormBody key={round} {...props} start={start} onClear={() => setRound(round + 1)} />}
        {!start && (error ? <Problem error={error} /> : <Skeleton rows={6} />)}
      </ConfigProvider>
    </dialog>
  );
}
