import { useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useMayWrite } from '../../shell/useMayWrite.ts';

const prefix = 'form-';

export interface OpenForm {
  /** False for readers, in the past, and outside the account's own area: show no button that writes. */
  mayWrite: boolean;
  /** Name of the form that stands open; never set for somebody who may not write. */
  form?: string;
  /** What the form was opened for, as `open` was told. */
  given(name: string): string | undefined;
  open(form: string, given?: Record<string, string>): void;
  close(): void;
}

/**
 * Which form of a page is open stands in the URL: a reload opens it again with its draft, Back closes it,
 * and another page opens it by a link, `to('/organizations/…', { form: 'appoint', 'form-post': id })`.
 */
export function useOpenForm(divisionCode?: string): OpenForm {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const mayWrite = useMayWrite(divisionCode);
  return useMemo(() => {
    const without = () => {
      const next = new URLSearchParams(search);
      for (const name of search.keys()) if (name === 'form' || name.startsWith(prefix)) next.delete(name);
      return next;
    };
    const go = (next: URLSearchParams, replace = false) =>
      void navigate({ search: next.toString() }, { preventScrollReset: true, replace });
    return {
      mayWrite,
      form: (mayWrite && search.get('form')) || undefined,
      given: (name) => search.get(prefix + name) || undefined,
      open(form, given = {}) {
        const next = without();
        next.set('form', form);
        for (const [name, value] of Object.entries(given)) next.set(prefix + name, value);
        go(next);
      },
      // Replaced, so that Back does not open again what has been sent.
      close: () => go(without(), true),
    };
  }, [search, navigate, mayWrite]);
}
