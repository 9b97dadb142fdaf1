import { useState } from 'react';
import { useNavigate } from 'react-router';
import Button from 'antd/es/button';
import { CombinedError, useQuery } from 'urql';
import { useLayoutWords } from '../i18n/layout-change.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { mutate } from '../ui/form/answer.ts';
import { Card } from '../ui/Card.tsx';
import { Problem } from '../ui/Problem.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useShortcuts } from '../ui/useShortcuts.ts';
import { AffectedRows } from './AffectedRows.tsx';
import { inputOf, partName, type Step } from './layoutPlan.ts';
import type { StepProps } from './LayoutWizard.tsx';
import { Lineage } from './Lineage.tsx';
import { LayoutChange, LayoutPreview_query } from './previewQueries.ts';
import { ProblemList, type Standing } from './ProblemList.tsx';
import { Nothing } from './PartsStep.tsx';
import { useContents } from './useContents.ts';

interface PreviewStepProps extends StepProps {
  onStep(step: Step): void;
  onDone(): void;
  /** Of this plan: what is sent twice, because its answer was lost, is carried out once. */
  idempotencyKey: string;
}

/** Last step: everything that the change would do, what stands in its way, and the button that carries it out. */
export function PreviewStep({ street, values, onStep, onDone, idempotencyKey }: PreviewStepProps) {
  const t = useLayoutWords();
  const { to } = useHubLocation();
  const navigate = useNavigate();
  const { items, error: unread, again } = useContents(values.communities.map(({ id }) => id));
  const input = items && inputOf(values, items, street.id);
  const [{ data, error, fetching, stale }, reload] = useQuery({
    query: LayoutPreview_query,
    variables: { input: input! },
    pause: !input,
    requestPolicy: 'network-only',
  });
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<CombinedError>();
  const [refused, setRefused] = useState<{ message: string; problems: Standing[] }>();
  const preview = data?.changePreview;
  const problems = refused?.problems ?? preview?.problems ?? [];
  const blocking = problems.filter((problem) => problem.blocking);
  const ready = !!preview && !!input && !busy && !fetching && !stale && blocking.length === 0;

  async function carryOut() {
    if (!ready) return;
    setBusy(true);
    setFailed(undefined);
    try {
      const { changeLayout: answer } = await mutate(LayoutChange, { input: { ...input, stamp: preview.stamp, idempotencyKey } });
      if (answer?.__typename === 'ChangeEvent') {
        onDone();
        return void navigate(to(`/data/changes/${answer.id}`), { state: { said: t('carriedOut', { date: input.effectiveOn }) } });
      }
      if (answer) setRefused(answer);
    } catch (problem) {
      if (!(problem instanceof CombinedError)) throw problem;
      setFailed(problem);
    }
    setBusy(false);
  }
  const look = () => {
    setRefused(undefined);
    setFailed(undefined);
    reload({ requestPolicy: 'network-only' });
  };
  useShortcuts(ready ? [{ keys: 'Ctrl+Enter', words: t('carryOut'), run: () => void carryOut() }] : []);

  if (unread) return <Problem error={unread} onRetry={again} />;
  if (items && !input) return <Nothing />;
  if (error && !preview) return <Problem error={error} onRetry={look} />;
  if (!preview) {
    return (
      <div className="card">
        <Skeleton rows={10} />
      </div>
    );
  }
  const names = values.parts.map((part, index) => partName(part) ?? t('partNumber', { number: index + 1 }));
  return (
    <>
      {problems.length > 0 && <ProblemList problems={problems} message={refused?.message} onStep={onStep} />}
      {failed && <Problem error={failed} action={<Button onClick={look}>{t('lookAgain')}</Button>} />}
      <Card title={t('lineage')} note={t('from', { date: values.effectiveOn ?? '' })} flush>
        <Lineage before={preview.before} after={preview.after.map((part, index) => ({ ...part, name: part.name || names[index]! }))} />
      </Card>
      <AffectedRows counts={preview.counts} rows={preview.rows} />
      <footer className="layout-foot">
        <Button onClick={() => onStep('assign')}>{t('back')}</Button>
        <Button type="primary" loading={busy} disabled={!ready && !busy} onClick={() => void carryOut()}>
          {t(`do${values.kind!}`, { names: values.communities.map(({ name }) => name).join('、') || names[0]! })}
        </Button>
        <span className="mute">{blocking.length ? t('mendFirst', { count: blocking.length }) : t('undoLater')}</span>
      </footer>
    </>
  );
}
