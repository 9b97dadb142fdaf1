import { useState } from 'react';
import { useFormWords } from '../../i18n/form.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { useSearch, type Found } from '../../shell/useSearch.ts';
import { Glyph } from '../Glyph.tsx';
import { SearchBox } from '../SearchBox.tsx';
import type { ControlProps } from './control.ts';

/** What a picker holds: enough to show it again from a draft. */
export interface Picked {
  /** Empty while something is typed and nothing is picked. */
  id: string;
  name: string;
  /** Of a division. */
  code?: string;
  /** Id of the kind of an organization. */
  kindId?: string;
}

interface HubPickerProps extends ControlProps<Picked> {
  type: Found['type'];
  /** Code of a division: what is found in its street comes first. */
  near?: string;
  /** Spoken name; the label of the field. */
  label: string;
}

/** One person, organization, compound or division, found by name, pinyin, initials or code. */
export function HubPicker({ type, near, label, id, value, onChange, onBlur, ...described }: HubPickerProps) {
  const t = useFormWords();
  const english = useLanguage() === 'en';
  const [text, setText] = useState('');
  const close = useSearch(near ? text : '', { types: [type], within: near && streetOf(near), first: 10 });
  const anywhere = useSearch(text, { types: [type] });
  const found = [
    ...(close.found ?? []),
    ...(anywhere.found ?? []).filter(({ id: one }) => !close.found?.some((other) => other.id === one)),
  ];
  return (
    <SearchBox
      className="hub-picker"
      id={id}
      label={label}
      described={described}
      placeholder={t('pickHint')}
      value={value?.name}
      fetching={close.fetching || anywhere.fetching}
      options={
        text
          ? found.map((one) => ({
              id: one.id,
              label: one.name,
              detail: [one.kind && (english ? one.kind.nameEn : one.kind.name), one.place].filter(Boolean).join('　'),
              before: one.family && <Glyph family={one.family} />,
              group: close.found?.length ? t(close.found.includes(one) ? 'near' : 'elsewhere') : undefined,
            }))
          : undefined
      }
      onText={setText}
      onPick={(option) => {
        const one = found.find((other) => other.id === option.id);
        if (one) onChange?.({ id: one.id, name: one.name, code: one.code, kindId: one.kind?.id });
      }}
      onLeave={(left) => {
        if (left === '') onChange?.(undefined);
        else if (left && !value?.id) onChange?.({ id: '', name: left });
        onBlur?.();
      }}
    />
  );
}

/** Nine digits name a street; the three below it a community. */
const streetOf = (code: string) => code.slice(0, 9).padEnd(12, '0');

type PickerProps = Omit<HubPickerProps, 'type'>;

export const PersonPicker = (props: PickerProps) => <HubPicker type="PERSON" {...props} />;
export const OrganizationPicker = (props: PickerProps) => <HubPicker type="ORGANIZATION" {...props} />;
export const CompoundPicker = (props: PickerProps) => <HubPicker type="COMPOUND" {...props} />;
export const DivisionPicker = (props: PickerProps) => <HubPicker type="DIVISION" {...props} />;
