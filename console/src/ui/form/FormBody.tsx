import Button from 'antd/es/button';
import Form from 'antd/es/form';
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useFormWords } from '../../i18n/form.ts';
import { useShortcuts } from '../useShortcuts.ts';
import { FormMessages } from './FormMessages.tsx';
import type { FormPanelProps } from './FormPanel.tsx';
import { NewerFields } from './newerFields.ts';
import { useDraft } from './useDraft.ts';
import { useSending } from './useSending.tsx';

interface FormBodyProps<Values> extends FormPanelProps<Values> {
  start: Values;
  onClear(): void;
}

/** The fields, what is said above them, and the button that sends. */
export function FormBody<Values extends object>(props: FormBodyProps<Values>) {
  const { submit, children, onClose, onClear } = props;
  const t = useFormWords();
  const [form] = Form.useForm<Values>();
  const name = useId();
  const root = useRef<HTMLDivElement>(null);
  const kept = useDraft(form, props);
  const { state, send } = useSending({ ...props, form, kept, root });
  const values: Partial<Values> = Form.useWatch((all) => all, { form, preserve: true }) ?? kept.start;

  useShortcuts([{ keys: 'Ctrl+Enter', words: t('send'), run: () => void send() }]);
  useEffect(() => {
    const fields = [...root.current!.querySelectorAll<HTMLElement>('.form-field')];
    const empty = fields.find(({ dataset }) => !dataset['optional'] && !form.getFieldValue(dataset['field']!.split('.') as never));
    (empty ?? fields[0])?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [form]);

  return (
    <Form<Values>
      form={form}
      name={name}
      className="form-body"
      layout="vertical"
      initialValues={kept.start}
      requiredMark={(label: ReactNode, { required }: { required: boolean }) =>
        required ? (
          label
        ) : (
          <>
            {label}
            <span className="form-optional">{t('optional')}</span>
          </>
        )
      }
      validateTrigger="onBlur"
      // What was found wrong is looked at again as soon as it is mended; the rest waits until it is left.
      onValuesChange={(changed: Partial<Values>) => {
        const wrong = form.getFieldsError().filter(({ name: [first], errors }) => errors.length > 0 && String(first) in changed);
        if (wrong.length) void form.validateFields(wrong.map(({ name: path }) => path) as never).catch(() => undefined);
      }}
      onKeyDown={(event: KeyboardEvent) => {
        // A line of a form is left with Tab; only the button and Ctrl+Enter send.
        const typing = (event.target as HTMLElement).tagName === 'INPUT';
        if (event.key === 'Enter' && typing && !event.ctrlKey && !event.metaKey) event.preventDefault();
      }}
    >
      <div ref={root} className="form-fields">
        <FormMessages state={state} restoredAt={kept.restoredAt} onClear={() => (kept.drop(), onClear())} />
        <NewerFields value={state.newer?.fields ?? {}}>{typeof children === 'function' ? children(values) : children}</NewerFields>
      </div>
      <footer className="form-foot">
        <Button type="primary" loading={state.busy} onClick={() => void send()}>
          {state.error?.networkError ? t('retry') : typeof submit === 'function' ? submit(values) : submit}
        </Button>
        <Button onClick={onClose}>{t('close')}</Button>
        <span className="mute">{t('keys')}</span>
      </footer>
    </Form>
  );
}
