import dayjs from 'dayjs';
import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { useSession } from './session.ts';

type Params = Record<string, string | undefined>;

export interface HubLocation {
  /** The division everything is shown for; undefined is the whole of what the account may see. */
  area?: string;
  /** Only set while a date other than today is looked at: pass it to every query that takes `asOf`. */
  asOf?: string;
  today: string;
  /** `asOf`, or today. */
  date: string;
  /** Looking at the past: show no button that writes. */
  past: boolean;
  /** A link inside the console that keeps area and as-of date. */
  to(path: string, params?: Params): string;
  setArea(code?: string): void;
  setAsOf(date?: string): void;
  /** Changes parameters of the page itself; `replace` for what is typed letter by letter. */
  setParams(params: Params, options?: { replace?: boolean }): void;
  param(name: string): string | undefined;
}

const dateForm = /^\d{4}-\d{2}-\d{2}$/;

/** Where and when, as the URL says it. */
export function useHubLocation(): HubLocation {
  const [search] = useSearchParams();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { session } = useSession();

  const today = dayjs().format('YYYY-MM-DD');
  const given = search.get('asOf') ?? '';
  const asOf = dateForm.test(given) && dayjs(given).isValid() && given !== today ? given : undefined;
  const own = session && session.scope !== 'all' ? session.scope : undefined;
  const area = search.get('area') || own;

  const to = useCallback(
    (path: string, params: Params = {}) => {
      const next = new URLSearchParams();
      for (const name of ['area', 'asOf']) {
        const value = search.get(name);
        if (value) next.set(name, value);
      }
      for (const [name, value] of Object.entries(params)) {
        if (value) next.set(name, value);
        else next.delete(name);
      }
      const query = next.toString();
      return query ? `${path}?${query}` : path;
    },
    [search],
  );
  const setParams = useCallback(
    (params: Params, options?: { replace?: boolean }) => {
      const next = new URLSearchParams(search);
      for (const [name, value] of Object.entries(params)) {
        if (value) next.set(name, value);
        else next.delete(name);
      }
      void navigate({ pathname, search: next.toString() }, { replace: options?.replace, preventScrollReset: true });
    },
    [search, pathname, navigate],
  );

  return useMemo(
    () => ({
      area,
      asOf,
      today,
      date: asOf ?? today,
      past: !!asOf && asOf < today,
      to,
      setParams,
      setArea: (code) => setParams({ area: code, after: undefined, before: undefined }),
      setAsOf: (date) => setParams({ asOf: date === today ? undefined : date, after: undefined, before: undefined }),
      param: (name) => search.get(name) || undefined,
    }),
    [area, asOf, today, to, setParams, search],
  );
}
