import { useEffect, useReducer } from 'react';
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
  const glossary = loaded[language];
  return (coordinate) => glossary?.[coordinate] ?? '';
}
