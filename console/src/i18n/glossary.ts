import { useEffect, useMemo, useReducer } from 'react';
import { useLanguage, type Language } from './i18n.ts';

type Glossary = Record<string, string>;

const load: Record<Language, () => Promise<{ default: Glossary }>> = {
  'zh-CN': () => import('@sanfang/schema/glossary/zh-CN.json'),
  en: () => import('@sanfang/schema/glossary/en.json'),
};
const loaded: Partial<Record<Language, Glossary>> = {};

/**
 * What the schema calls a type, field or enum value in the language of the screen, by its coordinate:
 * `name('AppointmentMode.ELECTION')`. Until the glossary has arrived, and for unknown coordinates, a blank.
 */
export function useGlossary(): (coordinate: string) => string {
  const glossary = useLoaded();
  return (coordinate) => glossary?.[coordinate] ?? '';
}

/** The values of an enum in the order of the schema, each with its name. */
export function useEnumWords(type: string): { value: string; label: string }[] {
  const glossary = useLoaded();
  return useMemo(
    () =>
      Object.entries(glossary ?? {})
        .filter(([coordinate]) => coordinate.startsWith(`${type}.`))
        .map(([coordinate, label]) => ({ value: coordinate.slice(type.length + 1), label })),
    [glossary, type],
  );
}

function useLoaded(): Glossary | undefined {
  const language = useLanguage();
  const [, arrived] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (loaded[language]) return;
    let shown = true;
    void load[language]().then((module) => {
      loaded[language] = module.default;
      if (shown) arrived();
    });
    return () => {
      shown = false;
    };
  }, [language]);
  return loaded[language];
}
