import Button from 'antd/es/button';
import Form from 'antd/es/form';
import { useId, useRef } from 'react';
import { useFormWords } from '../../i18n/form.ts';
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

  return (
    <Form<Values>
      form={form}
      name={name}
      className="form-body"
      layout="vertical"
      initialValues={kept.start}
      requiredMark={(label, { required }) =>
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
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        const field = event.target as HTMLElement;
        if (event.ctrlKey || event.metaKey) {
          event.preventDefault();
          void send();
          // A line of a form is left with Tab; only the button and Ctrl+Enter send.
        } else if (field.tagName === 'INPUT') event.preventDefault();
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
