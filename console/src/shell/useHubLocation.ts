import { parseDay, today as todayHere } from '@sanfang/schema/codes/dates.ts';
import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { useSession } from './session.ts';

type Params = Record<string, string | undefined>;

export interface HubLocation {
  /** Twelve-digit code of the division everything is shown for; undefined is the whole of what the account may see. */
  area?: string;
  /** Only set while a date other than today is looked at: pass it to every query that takes `asOf`. */
  asOf?: string;
  /** The chosen division lies outside the account's own: nothing of it can be seen. */
  outside: boolean;
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

/** A date of the URL that no calendar has counts as today: a mistyped link still opens. */
function dayOrNone(text: string | null): string | undefined {
  try {
    return text ? parseDay(text) : undefined;
  } catch {
    return undefined;
  }
}

/** Twelve digits, as the API finds a division; the URL may leave the trailing zeros out. */
const fullCode = (code: string) => (/^\d+$/.test(code) ? code.padEnd(12, '0') : code);
const shortLengths = [2, 4, 6, 9];
const shortCode = (code: string) => code.slice(0, shortLengths.find((length) => /^0*$/.test(code.slice(length))) ?? 12);

/** Whether a division lies in those an account works in; an account without any works everywhere. */
export const covers = (scope: string[], code: string) => scope.length === 0 || scope.some((own) => code.startsWith(shortCode(own)));

/** Where and when, as the URL says it. */
export function useHubLocation(): HubLocation {
  const [search] = useSearchParams();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { session } = useSession();

  const today = todayHere();
  const given = dayOrNone(search.get('asOf'));
  const asOf = given === today ? undefined : given;
  const code = search.get('area') || session?.scope[0];
  const area = code && fullCode(code);
  const outside = !!area && !covers(session?.scope ?? [], area);

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
      outside,
      asOf,
      today,
      date: asOf ?? today,
      past: !!asOf && asOf < today,
      to,
      setParams,
      setArea: (chosen) => setParams({ area: chosen && shortCode(chosen), after: undefined, before: undefined }),
      setAsOf: (date) => setParams({ asOf: date === today ? undefined : date, after: undefined, before: undefined }),
      param: (name) => search.get(name) || undefined,
    }),
    [area, outside, asOf, today, to, setParams, search],
  );
}
