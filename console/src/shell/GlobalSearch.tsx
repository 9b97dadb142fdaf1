import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useLanguage } from '../i18n/i18n.ts';
import { useShellWords } from '../i18n/shell.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { SearchBox } from '../ui/SearchBox.tsx';
import { useShortcuts } from '../ui/useShortcuts.ts';
import { useHubLocation } from './useHubLocation.ts';
import { useSearch, type Found } from './useSearch.ts';

/** One field that leads to anything with a name, from every page. */
export function GlobalSearch() {
  const t = useShellWords();
  const english = useLanguage() === 'en';
  const navigate = useNavigate();
  const { to } = useHubLocation();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const { found, fetching } = useSearch(text);
  useShortcuts([{ keys: '/', words: t('search'), run: () => input.current?.focus() }]);

  const group = {
    ORGANIZATION: t('groupORGANIZATION'),
    PERSON: t('groupPERSON'),
    DIVISION: t('groupDIVISION'),
    COMPOUND: t('groupCOMPOUND'),
  };
  const target = ({ id, type, code, name }: Found) =>
    ({
      ORGANIZATION: to(`/organizations/${id}`),
      PERSON: to(`/people/${id}`),
      DIVISION: to('/', { area: code }),
      COMPOUND: to('/coordination', { area: code, q: name }),
    })[type];

  return (
    <SearchBox
      className="header-search"
      inputRef={input}
      label={t('search')}
      placeholder={t('searchHint')}
      hint="/"
      fetching={fetching}
      options={found?.map((one) => ({
        id: one.id,
        label: one.name,
        detail: [one.kind && (english ? one.kind.nameEn : one.kind.name), one.place].filter(Boolean).join('　'),
        before: one.family && <Glyph family={one.family} />,
        group: group[one.type],
      }))}
      onText={setText}
      onPick={({ id }) => {
        const one = found?.find((other) => other.id === id);
        if (one) void navigate(target(one));
      }}
    />
  );
}
