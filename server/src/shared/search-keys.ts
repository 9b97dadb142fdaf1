import { pinyin } from 'pinyin-pro';

/**
 * What a thing is found by, in one text: its names, their pinyin and initials, and its codes; lower case, separated
 * by blanks. The search index keeps the bigrams of it.
 */
export function searchKeys(names: readonly string[], codes: readonly (string | null | undefined)[] = []): string {
  const keys = new Set<string>();
  for (const name of names) {
    const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' });
    keys.add(plain(name));
    keys.add(plain(syllables.join('')));
    keys.add(plain(syllables.map((syllable) => syllable[0]).join('')));
  }
  for (const code of codes) if (code) keys.add(plain(code));
  return [...keys].join(' ');
}

/** A text as the search compares it: without blanks, lower case. What a person types goes through it, too. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
