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
  i18n.addResourceBundle('zh-CN', domain, chinese);
  i18n.addResourceBundle('en', domain, english);
  return function useWords() {
    const { t, i18n: current } = useTranslation(domain);
    // `t` keeps its identity while the language is the same; pages list it in their effects.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    return useMemo(() => ((key, values) => t(key, { ...values })) as Words<K>, [t, current.language]);
  };
}
