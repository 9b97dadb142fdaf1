import { useGlossary } from '../i18n/glossary.ts';

/** What people call the rows of a table: the name of its type. */
export function useTableWords(): (table: string) => string {
  const name = useGlossary();
  return (table) => name(table.replaceAll(/(?:^|_)([a-z])/g, (_match, letter: string) => letter.toUpperCase())) || table;
}
