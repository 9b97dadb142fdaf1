import DownloadOutlined from '@ant-design/icons/es/icons/DownloadOutlined';
import { ResponseEditor, useGraphiQL } from '@graphiql/react';
import Button from 'antd/es/button';
import { useEffect } from 'react';
import { useWorkbenchWords } from '../i18n/workbench.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Empty } from '../ui/Empty.tsx';
import { saveCsv } from '../ui/saveCsv.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { ResultTable } from './ResultTable.tsx';
import { SchemaDocs } from './SchemaDocs.tsx';
import { useResultRows, type Result } from './useResultRows.ts';

export const views = ['table', 'json', 'docs'] as const;
export type View = (typeof views)[number];

const titles = { table: 'tabTable', json: 'tabJson', docs: 'tabDocs' } as const;

interface ResultPaneProps {
  /** Name of the query, for the file. */
  name: string;
  saved: string;
  view: View;
  result?: Result;
  unreachable: boolean;
}

export function ResultPane({ name, saved, view, result, unreachable }: ResultPaneProps) {
  const t = useWorkbenchWords();
  const { to } = useHubLocation();
  const running = useGraphiQL((state) => state.isFetching);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  useEffect(
    () => responseEditor?.updateOptions({ ariaLabel: t('tabJson'), fontSize: 13, lineHeight: 20, renderFinalNewline: 'on' }),
    [responseEditor, t],
  );
  const table = useResultRows(result);
  const errors = result?.answer.errors ?? [];
  return (
    <section className="result-pane" aria-label={t('resultTabs')} aria-busy={running || undefined}>
      <header className="workbench-bar">
        <Tabs
          label={t('resultTabs')}
          current={view}
          tabs={views.map((key) => ({ key, title: t(titles[key]), to: to('/workbench', { saved, view: key }) }))}
        />
        <span className="mute result-figures" role="status">
          {running && t('running')}
          {!running && result && (
            <>
              {table && <span>{t('rows', { count: table.rows.length })}</span>}
              {table?.total !== undefined && table.total !== table.rows.length && <span>{t('ofTotal', { count: table.total })}</span>}
              <span>{t('milliseconds', { count: result.milliseconds })}</span>
            </>
          )}
        </span>
        {view === 'table' && (
          <Button
            size="small"
            icon={<DownloadOutlined />}
            disabled={!table?.rows.length}
            onClick={() =>
              table &&
              saveCsv(`${name}.csv`, [table.columns.map(({ title, path }) => (title === path ? path : `${title} ${path}`)), ...table.rows])
            }
          >
            {t('csv')}
          </Button>
        )}
      </header>
      {unreachable && view !== 'docs' && (
        <p className="result-error" role="alert">
          {t('unreachable')}
        </p>
      )}
      {errors.length > 0 && view !== 'docs' && (
        <ul className="result-error" role="alert">
          {errors.slice(0, 5).map(({ message, locations }, index) => (
            <li key={index}>{locations?.[0] ? t('errorLine', { line: locations[0].line, message }) : message}</li>
          ))}
        </ul>
      )}
      {view === 'table' && (
        <div className="result-body">
          {running && <Skeleton rows={10} />}
          {!running && table && table.rows.length > 0 && <ResultTable label={name} {...table} />}
          {!running && result && table?.rows.length === 0 && <Empty>{t('emptyList')}</Empty>}
          {!running && result && !table && !errors.length && <Empty>{t('noList')}</Empty>}
          {!running && !result && !unreachable && <Empty>{t('noResult')}</Empty>}
        </div>
      )}
      {/* The editor of the answer stays mounted: GraphiQL does not run a query without it. */}
      <div className="result-body result-json" hidden={view !== 'json'}>
        <ResponseEditor aria-label={t('tabJson')} />
      </div>
      {view === 'docs' && (
        <div className="result-body result-docs">
          <SchemaDocs />
        </div>
      )}
    </section>
  );
}
