import { useState } from 'react';
import { useGraphWords } from '../i18n/graph.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { useSearch, type Found } from '../shell/useSearch.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { SearchBox } from '../ui/SearchBox.tsx';

interface OrganizationPickerProps {
  label: string;
  value?: string;
  types: Found['type'][];
  onPick(id: string): void;
  className?: string;
}

/** Finds an organization, or a division as well, by name, pinyin or initials. */
export function OrganizationPicker({ label, value, types, onPick, className }: OrganizationPickerProps) {
  const t = useGraphWords();
  const english = useLanguage() === 'en';
  const [text, setText] = useState('');
  const { found, fetching } = useSearch(text, { types });
  return (
    <SearchBox
      className={className}
      label={label}
      placeholder={t('centerHint')}
      value={value}
      fetching={fetching}
      options={found?.map((one) => ({
        id: one.id,
        label: one.name,
        detail: [one.kind && (english ? one.kind.nameEn : one.kind.name), one.place].filter(Boolean).join('　'),
        before: one.family && <Glyph family={one.family} />,
        group: types.length > 1 ? t(one.type === 'ORGANIZATION' ? 'groupORGANIZATION' : 'groupPLACE') : undefined,
      }))}
      onText={setText}
      onPick={({ id }) => onPick(id)}
    />
  );
}
