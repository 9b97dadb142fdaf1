import Button from 'antd/es/button';
import Form from 'antd/es/form';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useFormWords } from '../i18n/form.ts';
import { useLayoutWords } from '../i18n/layout-change.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { FormMessages } from '../ui/form/FormMessages.tsx';
import { useDraft } from '../ui/form/useDraft.ts';
import { useShortcuts } from '../ui/useShortcuts.ts';
import '../ui/Choice.css';
import '../ui/form/FormPanel.css';
import { AssignStep } from './AssignStep.tsx';
import type { StreetCommunity } from './communities.ts';
import { steps, type LayoutValues, type Step } from './layoutPlan.ts';
import { PartsStep } from './PartsStep.tsx';
import { PreviewStep } from './PreviewStep.tsx';
import { StepNav } from './StepNav.tsx';
import { WhatStep } from './WhatStep.tsx';

export interface Street {
  id: string;
  code: string;
  name: string;
}

export interface StepProps {
  street: Street;
  communities: StreetCommunity[];
  values: LayoutValues;
  /** Takes over what a step has changed that is not a plain field. */
  change(values: Partial<LayoutValues>): void;
}

const blank: LayoutValues = { communities: [], takers: [], basis: '', reason: '', parts: [], placed: {} };

/** Four steps over one form; what is filled in is kept as a draft, and the URL says the step. */
export function LayoutWizard({ street, communities }: { street: Street; communities: StreetCommunity[] }) {
  // Clearing starts anew.
  const [round, setRound] = useState(0);
  return <Wizard key={round} street={street} communities={communities} onClear={() => setRound(round + 1)} />;
}

function Wizard({ street, communities, onClear }: { street: Street; communities: StreetCommunity[]; onClear(): void }) {
  const t = useLayoutWords();
  const words = useFormWords();
  const where = useHubLocation();
  const [form] = Form.useForm<LayoutValues>();
  const kept = useDraft(form, { draft: `layout:${street.code}`, start: { ...blank, effectiveOn: where.today } });
  // Before the form stands it has nothing to watch.
  const values: LayoutValues = { ...kept.start, ...Form.useWatch((all: LayoutValues) => all, { form, preserve: true }) };
  const step = steps.find((one) => one === where.param('step')) ?? 'what';
  const number = steps.indexOf(step);
  const title = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);

  useEffect(() => {
    if (!first.current) title.current?.focus();
    first.current = false;
  }, [step]);

  const go = (to: Step) => {
    kept.keep();
    where.setParams({ step: to === 'what' ? undefined : to, show: undefined });
  };
  async function next() {
    const wrong = await form.validateFields().then(
      () => undefined,
      ({ errorFields }: { errorFields: { name: (string | number)[] }[] }) => errorFields[0]?.name.join('.'),
    );
    if (wrong === undefined) return go(steps[number + 1]!);
    document.querySelector<HTMLElement>(`[data-field="${CSS.escape(wrong)}"] :is(input, select, textarea, button)`)?.focus();
  }
  const clear = () => {
    kept.drop();
    where.setParams({ step: undefined, show: undefined });
    onClear();
  };
  useShortcuts(step === 'preview' ? [] : [{ keys: 'Ctrl+Enter', words: t('next'), run: () => void next() }]);

  const props: StepProps = { street, communities, values, change: (changed) => form.setFieldsValue(changed as never) };
  const shown: Record<Step, () => ReactNode> = {
    what: () => <WhatStep {...props} />,
    parts: () => <PartsStep {...props} />,
    assign: () => <AssignStep {...props} />,
    preview: () => <PreviewStep {...props} onStep={go} onDone={kept.drop} idempotencyKey={kept.idempotencyKey} />,
  };
  return (
    <Form<LayoutValues>
      form={form}
      name="layout"
      className="layout-form"
      layout="vertical"
      initialValues={kept.start}
      validateTrigger="onBlur"
      requiredMark={(label: ReactNode, { required }: { required: boolean }) => (
        <>
          {label}
          {!required && <span className="form-optional">{words('optional')}</span>}
        </>
      )}
      onKeyDown={(event) => {
        const typing = (event.target as HTMLElement).tagName === 'INPUT';
        if (event.key === 'Enter' && typing && !event.ctrlKey && !event.metaKey) event.preventDefault();
      }}
    >
      <StepNav step={step} values={values} onStep={go} />
      <div className="layout-messages">
        <FormMessages state={{ busy: false }} restoredAt={kept.restoredAt} onClear={clear} />
      </div>
      <h2 className="unseen" ref={title} tabIndex={-1}>
        {t('stepOf', { number: number + 1, of: steps.length, name: t(`step${step}`) })}
      </h2>
      {shown[step]()}
      {step !== 'preview' && (
        <footer className="layout-foot">
          {number > 0 && <Button onClick={() => go(steps[number - 1]!)}>{t('back')}</Button>}
          <Button type="primary" onClick={() => void next()}>
            {t('nextStep', { name: t(`step${steps[number + 1]!}`) })}
          </Button>
          <span className="mute">{t('keptHere')}</span>
        </footer>
      )}
    </Form>
  );
}
