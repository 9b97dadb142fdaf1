import type { FormInstance } from 'antd/es/form';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { CombinedError } from 'urql';
import { useFormWords } from '../../i18n/form.ts';
import type { Newer, Refused } from './answer.ts';
import type { FormPanelProps } from './FormPanel.tsx';
import { RefusalText } from './RefusalText.tsx';
import { say } from './saved.ts';
import type { KeptDraft } from './useDraft.ts';

/** Where an attempt to send stands. */
export interface SendingState {
  busy: boolean;
  error?: CombinedError;
  refused?: Refused;
  newer?: Newer;
}

interface SendingProps<Values> extends FormPanelProps<Values> {
  form: FormInstance<Values>;
  kept: KeptDraft<Values>;
  root: RefObject<HTMLDivElement | null>;
}

const codeOf = (error: CombinedError) => error.graphQLErrors[0]?.extensions['code'];

/** Checks, sends, and turns every outcome into what the form shows; what was typed stays through all of them. */
export function useSending<Values extends object>(props: SendingProps<Values>): { state: SendingState; send(): Promise<void> } {
  const { form, kept, root, reread, onClose } = props;
  const t = useFormWords();
  const [state, setState] = useState<SendingState>({ busy: false });
  const open = useRef(true);
  useEffect(() => {
    open.current = true;
    return () => void (open.current = false);
  }, []);

  const focusField = (name: string) =>
    requestAnimationFrame(() =>
      root.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"] :is(input, select, textarea, button)`)?.focus(),
    );
  const focusTop = () => requestAnimationFrame(() => root.current?.scrollTo({ top: 0 }));

  function refuse(refused: Refused) {
    const { field } = refused;
    setState(({ newer }) => ({ busy: false, newer, refused: field ? undefined : refused }));
    if (!field) return focusTop();
    form.setFields([{ name: field as never, errors: [(<RefusalText key="refusal" {...refused} />) as never] }]);
    focusField([field].flat().join('.'));
  }

  async function fail(error: CombinedError) {
    const newer = codeOf(error) === 'CONFLICT' ? await reread?.().catch(() => undefined) : undefined;
    if (newer) {
      kept.setVersion(newer.version);
      kept.keep();
    }
    setState({ busy: false, error: newer ? undefined : error, newer });
    focusTop();
  }

  async function send() {
    if (state.busy) return;
    try {
      await form.validateFields();
    } catch (found) {
      const { errorFields } = found as { errorFields: { name: (string | number)[] }[] };
      focusField(errorFields[0]!.name.join('.'));
      return;
    }
    kept.keep();
    setState(({ newer }) => ({ busy: true, newer }));
    try {
      const answer = await props.send(form.getFieldsValue(true), { idempotencyKey: kept.idempotencyKey, version: kept.version });
      if ('done' in answer) {
        kept.drop();
        say({ sentence: answer.done, tone: 'done' });
        if (open.current) onClose();
      } else if (open.current) refuse(answer);
      else say({ sentence: t('lost', { title: props.title, message: answer.message }), tone: 'lost' });
    } catch (error) {
      if (!(error instanceof CombinedError)) throw error;
      if (open.current) await fail(error);
      else say({ sentence: t('lost', { title: props.title, message: error.graphQLErrors[0]?.message ?? t('network') }), tone: 'lost' });
    }
  }
  return { state, send };
}
