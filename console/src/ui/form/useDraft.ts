import type { FormInstance } from 'antd/es/form';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useSession } from '../../shell/session.ts';
import { dropDraft, keepDraft, newKey, readDraft } from './drafts.ts';

const keepEvery = 3000;

export interface KeptDraft<Values> {
  /** What the fields begin with: the draft, or what the form was given. */
  start: Values;
  restoredAt?: string;
  idempotencyKey: string;
  version: number;
  /** After a conflict the next attempt is made against the newer row. */
  setVersion(version: number): void;
  keep(): void;
  drop(): void;
}

/** Keeps what is typed every three seconds, and when the form or the page is left; gives it back when the form is opened again. */
export function useDraft<Values extends object>(
  form: FormInstance<Values>,
  { draft: name, start, version = 0 }: { draft: string; start: Values; version?: number },
): KeptDraft<Values> {
  const account = useSession().session?.account ?? '';
  const [first] = useState(() => {
    const found = readDraft<Values>(account, name);
    return { start: { ...start, ...found?.values }, restoredAt: found?.at, idempotencyKey: found?.idempotencyKey ?? newKey() };
  });
  const [initialVersion] = useState(() => readDraft<Values>(account, name)?.version ?? version);
  const row = useRef(initialVersion);
  const last = useRef(JSON.stringify(first.start));

  const kept = useMemo<KeptDraft<Values>>(
    () => ({
      ...first,
      get version() {
        return row.current;
      },
      setVersion: (next) => (row.current = next),
      keep() {
        const values = form.getFieldsValue(true) as Values;
        const text = JSON.stringify(values);
        if (text === last.current) return;
        last.current = text;
        keepDraft(account, name, { values, at: new Date().toISOString(), idempotencyKey: first.idempotencyKey, version: row.current });
      },
      drop() {
        last.current = JSON.stringify(form.getFieldsValue(true));
        dropDraft(account, name);
      },
    }),
    [first, form, account, name],
  );

  useEffect(() => {
    const timer = setInterval(kept.keep, keepEvery);
    addEventListener('pagehide', kept.keep);
    return () => {
      clearInterval(timer);
      removeEventListener('pagehide', kept.keep);
      kept.keep();
    };
  }, [kept]);
  return kept;
}
