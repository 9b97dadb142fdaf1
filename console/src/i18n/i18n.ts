import i18n from 'i18next';
import { useMemo } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';

export type Language = 'zh-CN' | 'en';

const storageKey = 'language';

function startLanguage(): Language {
  return localStorage.getItem(storageKey) === 'en' ? 'en' : 'zh-CN';
}

document.documentElement.lang = startLanguage();

void i18n.use(initReactI18next).init({
  lng: startLanguage(),
  fallbackLng: 'zh-CN',
  resources: {},
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
});

export function setLanguage(language: Language) {
  localStorage.setItem(storageKey, language);
  document.documentElement.lang = language;
  void i18n.changeLanguage(language);
}

export function useLanguage(): Language {
  return useTranslation().i18n.language === 'en' ? 'en' : 'zh-CN';
}

/** `count` stays a number, to choose the plural; what is shown of it is its text. */
const grouped = (texts: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text?.replaceAll('{{count}}', '{{countText}}')]));

/** Figures are grouped by thousands, in both languages alike; a year is given as text. */
function said(values: Values = {}): Values {
  const text = (value: string | number) => (typeof value === 'number' ? value.toLocaleString('en-US') : value);
  const texts = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, name === 'count' ? value : text(value)]));
  return 'count' in values ? { ...texts, countText: text(values['count']!) } : texts;
}

type Values = Record<string, string | number>;
export type Words<K extends string> = (key: K, values?: Values) => string;

/**
 * Registers the screen words of one domain and answers the hook that reads them. English must say every key;
 * it may add `key_one` where one thing reads differently from many (the value is `count`).
 */
export function words<K extends string>(
  domain: string,
  chinese: Record<K, string>,
  english: Record<NoInfer<K>, string> & { [plural in `${NoInfer<K>}_one`]?: string },
): () => Words<K> {
  i18n.addResourceBundle('zh-CN', domain, grouped(chinese));
  i18n.addResourceBundle('en', domain, grouped(english));
  return function useWords() {
    const { t, i18n: current } = useTranslation(domain);
    // `t` keeps its identity while the language is the same; pages list it in their effects.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    return useMemo(() => ((key, values) => t(key, said(values))) as Words<K>, [t, current.language]);
  };
}
