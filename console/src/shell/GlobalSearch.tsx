import { useRef } from 'react';
import { useShellWords } from '../i18n/shell.ts';
import { SearchBox } from '../ui/SearchBox.tsx';
import { useShortcuts } from '../ui/useShortcuts.ts';

export function GlobalSearch() {
  const t = useShellWords();
  const input = useRef<HTMLInputElement>(null);
  useShortcuts([{ keys: '/', words: t('search'), run: () => input.current?.focus() }]);
  return (
    <SearchBox
      className="header-search"
      inputRef={input}
      label={t('search')}
      placeholder={t('searchHint')}
      hint="/"
      options={[]}
      onText={() => undefined}
      onPick={() => undefined}
    />
  );
}
