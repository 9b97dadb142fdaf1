import { useMemo } from 'react';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { useSearch } from '../shell/useSearch.ts';

/** Ids that the search by pinyin and initials finds for a text of Latin letters; Chinese is found by the filter itself. */
export function useFound(text: string | undefined): { ids?: string[]; waiting: boolean } {
  const { area } = useHubLocation();
  const latin = text && /^[a-z ]{2,}$/i.test(text) ? text : '';
  const { found, fetching } = useSearch(latin, { types: ['ORGANIZATION'], within: area, first: 50 });
  const ids = useMemo(() => found?.map((one) => one.id), [found]);
  return { ids, waiting: !!latin && fetching };
}
