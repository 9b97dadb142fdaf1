import { useGraphiQL } from '@graphiql/react';
import { useMemo } from 'react';
import { useLanguage } from '../i18n/i18n.ts';
import { useWorkbenchWords } from '../i18n/workbench.ts';
import { columnTitles, type AnswerField } from './columnTitles.ts';
import type { Answer } from './fetcher.ts';
import { flatten } from './flatten.ts';

export interface Result {
  answer: Answer;
  query: string;
  milliseconds: number;
}

export interface ResultRows {
  columns: { path: string; title: string; number: boolean }[];
  rows: string[][];
  total?: number;
}

/** The object that a leaf hangs on: connections between them have no name of their own. */
const above = (full: string) => full.replace(/(\.(nodes|edges|node))*\.[^.]+$/, '');

/** The answer as a table in words: fields and enum values are named as the schema describes them. */
export function useResultRows(result: Result | undefined): ResultRows | undefined {
  const t = useWorkbenchWords();
  const language = useLanguage();
  const schema = useGraphiQL((state) => state.schema);
  return useMemo(() => {
    const flat = result && flatten(result.answer.data);
    if (!flat) return undefined;
    const fields: Map<string, AnswerField> = schema ? columnTitles(schema, result.query) : new Map();
    const say = (text: string, values: AnswerField['values']) =>
      values?.get(text)?.[language] ?? { true: t('yes'), false: t('no') }[text] ?? text;
    return {
      total: flat.total,
      columns: flat.columns.map(({ path, full, number }) => {
        const title = fields.get(full)?.title[language] ?? path;
        // A leaf inside another object is named after that: 小区 for the name of the compound, 小区 户数 for its households.
        // A key of a group is named by itself.
        const outer = path.includes('.') && !/\.key\.[^.]+$/.test(full) ? fields.get(above(full))?.title[language] : undefined;
        return { path, number, title: !outer ? title : full.endsWith('.name') ? outer : `${outer} ${title}` };
      }),
      rows: flat.rows.map((row) => row.map((text, index) => say(text, fields.get(flat.columns[index]!.full)?.values))),
    };
  }, [result, schema, language, t]);
}
