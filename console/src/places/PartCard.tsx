import { useLayoutWords } from '../i18n/layout-change.ts';
import { Card } from '../ui/Card.tsx';
import { ChooseWord } from '../ui/form/Choose.tsx';
import { Field, Pair } from '../ui/form/Field.tsx';
import type { Picked } from '../ui/form/HubPicker.tsx';
import { Choice } from '../ui/Choice.tsx';
import { mayCarryOn, partName, type Kind, type PartValues } from './layoutPlan.ts';

interface PartCardProps {
  index: number;
  part: PartValues;
  kind: Kind;
  /** Those that this part may carry on. */
  communities: Picked[];
  proposedCode?: string;
  onReplace(part: PartValues): void;
  onRemove?(): void;
}

const sides = ['boundaryEast', 'boundarySouth', 'boundaryWest', 'boundaryNorth'] as const;

/** One community after the change: a new one, or one that carries on, where only what changes is filled in. */
export function PartCard({ index, part, kind, communities, proposedCode, onReplace, onRemove }: PartCardProps) {
  const t = useLayoutWords();
  const isNew = !part.communityId;
  const field = (name: keyof PartValues) => ['parts', index, name];
  const title = partName(part) ?? t('partNumber', { number: index + 1 });
  const whole = (text: string) => (/^\d+$/.test(text.trim()) ? undefined : t('wholeNumber'));
  const code = (text: string) => (/^\d{12}$/.test(text.trim()) ? undefined : t('twelveDigits'));
  const stays = isNew ? undefined : t('unchanged');
  return (
    <Card
      title={title}
      note={isNew ? t('isNew') : t('carriesOn', { name: part.carriedName ?? '' })}
      extra={
        onRemove && (
          <button type="button" className="link" onClick={onRemove}>
            {t('removePart')}
          </button>
        )
      }
    >
      {mayCarryOn(kind) && (
        <p className="layout-carry">
          <Choice
            label={t('whichPart', { number: index + 1 })}
            value={part.communityId ?? ''}
            onChange={(id) => {
              const carried = communities.find((community) => community.id === id);
              onReplace({ ...part, communityId: carried?.id, carriedName: carried?.name, beginBodies: !carried });
            }}
            options={[
              { value: '', label: t('isNew') },
              ...communities.map(({ id, name }) => ({ value: id, label: t('carriesOn', { name }) })),
            ]}
          />
        </p>
      )}
      <Pair>
        <Field name={field('name')} label={t('name')} optional={!isNew}>
          <input className="text-field" autoComplete="off" placeholder={part.carriedName ?? t('nameHint')} />
        </Field>
        {isNew ? (
          <Field name={field('code')} label={t('code')} optional check={code} help={proposedCode ? undefined : t('codeHelp')}>
            <input
              className="text-field"
              autoComplete="off"
              inputMode="numeric"
              placeholder={proposedCode && t('proposed', { code: proposedCode })}
            />
          </Field>
        ) : (
          <span />
        )}
      </Pair>
      <Pair>
        <Field name={field('households')} label={t('households')} optional check={whole}>
          <input className="text-field" autoComplete="off" inputMode="numeric" placeholder={stays} />
        </Field>
        <Field name={field('population')} label={t('population')} optional check={whole}>
          <input className="text-field" autoComplete="off" inputMode="numeric" placeholder={stays} />
        </Field>
      </Pair>
      <div className="layout-sides">
        {sides.map((side) => (
          <Field key={side} name={field(side)} label={t(side)} optional>
            <input className="text-field" autoComplete="off" placeholder={stays} />
          </Field>
        ))}
      </div>
      <Pair>
        <Field name={field('residence')} label={t('residence')} optional>
          <ChooseWord type="Residence" />
        </Field>
        <Field name={field('communityType')} label={t('communityType')} optional>
          <ChooseWord type="CommunityType" />
        </Field>
      </Pair>
      {isNew && (
        <label className="named">
          <input
            type="checkbox"
            checked={part.beginBodies !== false}
            onChange={({ target }) => onReplace({ ...part, beginBodies: target.checked })}
          />
          {t('beginBodies')}
        </label>
      )}
    </Card>
  );
}
