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
  /** Code of the division that the search stays in. */
  within?: string;
  /** Spoken name; the label of the field. */
  label: string;
}

/** One person, organization, compound or division, found by name, pinyin, initials or code. */
export function HubPicker({ type, within, label, id, value, onChange, onBlur, ...described }: HubPickerProps) {
  const t = useFormWords();
  const english = useLanguage() === 'en';
  const [text, setText] = useState('');
  const { found, fetching } = useSearch(text, { types: [type], within });
  return (
    <SearchBox
      className="hub-picker"
      id={id}
      label={label}
      described={described}
      placeholder={t('pickHint')}
      value={value?.name}
      fetching={fetching}
      options={found?.map((one) => ({
        id: one.id,
        label: one.name,
        detail: [one.kind && (english ? one.kind.nameEn : one.kind.name), one.place].filter(Boolean).join('　'),
        before: one.family && <Glyph family={one.family} />,
      }))}
      onText={setText}
      onPick={(option) => {
        const one = found?.find((other) => other.id === option.id);
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

type PickerProps = Omit<HubPickerProps, 'type'>;

export const PersonPicker = (props: PickerProps) => <HubPicker type="PERSON" {...props} />;
export const OrganizationPicker = (props: PickerProps) => <HubPicker type="ORGANIZATION" {...props} />;
export const CompoundPicker = (props: PickerProps) => <HubPicker type="COMPOUND" {...props} />;
export const DivisionPicker = (props: PickerProps) => <HubPicker type="DIVISION" {...props} />;
