import { useEnumWords } from '../i18n/glossary.ts';
import { useLayoutWords } from '../i18n/layout-change.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Card } from '../ui/Card.tsx';
import type { ControlProps } from '../ui/form/control.ts';
import { Day } from '../ui/form/Day.tsx';
import { Field } from '../ui/form/Field.tsx';
import type { Picked } from '../ui/form/HubPicker.tsx';
import { CommunityTable } from './CommunityTable.tsx';
import { countFor, kinds, partsFor, type Kind, type LayoutValues } from './layoutPlan.ts';
import type { StepProps } from './LayoutWizard.tsx';

/** First step: what kind of change, of which communities, from which day and on what basis. */
export function WhatStep({ communities, values, change }: StepProps) {
  const t = useLayoutWords();
  const { today } = useHubLocation();
  const { kind } = values;
  const changed = (part: Partial<LayoutValues>) => {
    const next = { ...values, ...part };
    change({ ...part, parts: partsFor(next) });
  };
  const few = (least: number) => (picked: Picked[]) => (picked.length < least ? t('tooFew', { count: least }) : undefined);
  return (
    <div className="layout-columns">
      <Card title={t('kindCard')} className="layout-what">
        <Field name="kind" label={t('kind')}>
          <KindChoice
            onPick={(one) => {
              // Who carries on is another question in each kind; what was typed of new communities stays.
              const parts = values.parts.filter(({ communityId }) => !communityId);
              changed({ kind: one, communities: values.communities.slice(0, countFor[one].most), takers: [], parts });
            }}
          />
        </Field>
        {kind && (
          <Field name="communities" label={t(`choose${kind}`)} optional={kind === 'CREATE'} check={few(countFor[kind].least)}>
            <CommunityTable
              communities={communities}
              one={countFor[kind].most === 1}
              onPick={(picked) => changed({ communities: picked, takers: values.takers.filter(({ id }) => picked[0]?.id !== id) })}
            />
          </Field>
        )}
        {kind === 'CLOSE' && values.communities.length > 0 && (
          <Field name="takers" label={t('takers')} check={few(1)}>
            <CommunityTable
              communities={communities.filter(({ id }) => id !== values.communities[0]!.id)}
              onPick={(picked) => changed({ takers: picked })}
            />
          </Field>
        )}
      </Card>
      <Card title={t('basisCard')} className="layout-side">
        <Day name="effectiveOn" label={t('effectiveOn')} help={t('effectiveHelp', { today })} />
        <Field name="basis" label={t('basis')} optional>
          <input className="text-field" placeholder={t('basisHint')} autoComplete="off" />
        </Field>
        <Field name="reason" label={t('reason')} optional>
          <textarea className="text-field" rows={3} />
        </Field>
      </Card>
    </div>
  );
}

/** The kinds as radio buttons, each with what it means. */
function KindChoice({ value, onPick }: ControlProps<Kind> & { onPick(kind: Kind): void }) {
  const t = useLayoutWords();
  const words = useEnumWords('ChangeEventKind');
  return (
    <div role="radiogroup" aria-label={t('kind')} className="layout-kinds">
      {kinds.map((kind) => (
        <label key={kind} data-chosen={value === kind || undefined}>
          <input type="radio" name="layout-kind" checked={value === kind} onChange={() => onPick(kind)} />
          <span>
            <b>{words.find((word) => word.value === kind)?.label}</b>
            <small>{t(`kind${kind}`)}</small>
          </span>
        </label>
      ))}
    </div>
  );
}
