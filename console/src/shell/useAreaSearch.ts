import type { SearchOption } from '../ui/SearchBox.tsx';
import { useSearch } from './useSearch.ts';

/** Divisions by name or pinyin, as options that stand for their codes. */
export function useAreaSearch(text: string): { options?: SearchOption[]; fetching: boolean } {
  const { found, fetching } = useSearch(text, { types: ['DIVISION'] });
  return { options: found?.map(({ code, name, place }) => ({ id: code!, label: name, detail: place })), fetching };
}
