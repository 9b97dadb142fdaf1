import { useCallback, useEffect, useState } from 'react';
import { CombinedError } from 'urql';
import { useLayoutWords } from '../i18n/layout-change.ts';
import type { Item } from './layoutPlan.ts';
import { readContents } from './readContents.ts';

interface Contents {
  /** Undefined while they are being read. */
  items?: Item[];
  error?: CombinedError;
  again(): void;
}

/** What lies in the communities that change, one community after the other: each answer stays small. */
export function useContents(communityIds: string[]): Contents {
  const t = useLayoutWords();
  const ids = communityIds.join(' ');
  const [read, setRead] = useState<{ ids: string; items?: Item[]; error?: CombinedError }>({ ids: '' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    async function readAll() {
      const items: Item[] = [];
      for (const id of ids.split(' ').filter(Boolean)) items.push(...(await readContents(id, (count) => t('householdsOf', { count }))));
      return items;
    }
    readAll().then(
      (items) => wanted && setRead({ ids, items }),
      (error: unknown) => wanted && error instanceof CombinedError && setRead({ ids, error }),
    );
    return () => {
      wanted = false;
    };
  }, [ids, t, attempt]);
  const again = useCallback(() => setAttempt((count) => count + 1), []);
  return read.ids === ids && (read.items || read.error) ? { ...read, again } : { again, items: ids ? undefined : [] };
}
