import '@graphiql/react/setup-workers/vite';
import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from '@graphiql/plugin-doc-explorer';
import { GraphiQLProvider, useGraphiQL, useGraphiQLActions, useMonaco, type GraphiQLPlugin } from '@graphiql/react';
import { useEffect, useRef, useState, type ComponentProps } from 'react';
import { useLanguage } from '../i18n/i18n.ts';
import { useWorkbenchWords } from '../i18n/workbench.ts';
import { useScheme } from '../shell/scheme.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Page } from '../ui/Page.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { textsOf } from './drafts.ts';
import { EditorPane } from './EditorPane.tsx';
import { defineEditorThemes, editorThemes } from './editorThemes.ts';
import { ask, type Question } from './fetcher.ts';
import { ResultPane, views } from './ResultPane.tsx';
import { SavedList } from './SavedList.tsx';
import { savedQueries, type SavedQuery } from './savedQueries.ts';
import type { Result } from './useResultRows.ts';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import './WorkbenchPage.css';

const introspection = 'IntrospectionQuery';
const plugins: GraphiQLPlugin[] = [DOC_EXPLORER_PLUGIN];

/** GraphiQL remembers nothing of its own: drafts are kept per saved query, and the rest is in the URL. */
function memory() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
    clear: () => items.clear(),
    get length() {
      return items.size;
    },
  };
}

/** GraphiQL's editors and schema explorer in the layout of the console. */
export function WorkbenchPage() {
  const t = useWorkbenchWords();
  const { param, area, date } = useHubLocation();
  const scheme = useScheme();
  const saved = savedQueries.find(({ key }) => key === param('saved')) ?? savedQueries[0]!;
  const place = { area, date };
  const [outcome, setOutcome] = useState<{ key: string; result?: Result }>();
  const current = useRef(saved.key);
  current.current = saved.key;

  const [fetcher] = useState(() => async (question: Question) => {
    if (question.operationName === introspection) return ask(question);
    const key = current.current;
    const start = performance.now();
    try {
      const answer = await ask(question);
      setOutcome({ key, result: { answer, query: question.query, milliseconds: Math.round(performance.now() - start) } });
      return answer;
    } catch (error) {
      setOutcome({ key });
      throw error;
    }
  });
  const [storage] = useState(memory);
  const [initial] = useState(() => textsOf(saved, place));
  const shown = outcome?.key === saved.key ? outcome : undefined;

  return (
    <Page split title={t('title')} head={<h1 className="unseen">{t('title')}</h1>}>
      <div className="workbench">
        <SavedList current={saved.key} />
        <GraphiQLProvider
          // GraphiQL's type wants errors as objects of graphql-js; it only reads what JSON has.
          fetcher={fetcher as ComponentProps<typeof GraphiQLProvider>['fetcher']}
          introspectionQueryName={introspection}
          initialQuery={initial.query}
          initialVariables={initial.variables}
          storage={storage}
          defaultTheme={scheme}
          editorTheme={editorThemes}
          plugins={plugins}
          referencePlugin={DOC_EXPLORER_PLUGIN}
        >
          <DocExplorerStore>
            <Panes saved={saved} place={place} result={shown?.result} unreachable={!!shown && !shown.result} />
          </DocExplorerStore>
        </GraphiQLProvider>
      </div>
    </Page>
  );
}

interface PanesProps {
  saved: SavedQuery;
  place: { area?: string; date: string };
  result?: Result;
  unreachable: boolean;
}

function Panes({ saved, place, result, unreachable }: PanesProps) {
  const language = useLanguage();
  const scheme = useScheme();
  const { param, setParams } = useHubLocation();
  const { setTheme, setVisiblePlugin } = useGraphiQLActions();
  const asked = useGraphiQL((state) => state.visiblePlugin);
  // The editors are made with a theme by name: it has to be there before them.
  const monaco = useMonaco((state) => state.monaco);
  const [themed, setThemed] = useState(false);
  useEffect(() => {
    if (!monaco) return;
    defineEditorThemes(monaco);
    setThemed(true);
  }, [monaco]);
  useEffect(() => setTheme(scheme), [scheme, setTheme]);
  // A click on a field in the query opens its description.
  useEffect(() => {
    if (!asked) return;
    setVisiblePlugin(null);
    setParams({ view: 'docs' });
  }, [asked, setVisiblePlugin, setParams]);
  if (!themed) return <Skeleton rows={16} />;
  return (
    <div className="graphiql-container workbench-panes">
      <EditorPane saved={saved} place={place} />
      <ResultPane
        name={saved.title[language]}
        saved={saved.key}
        view={views.find((view) => view === param('view')) ?? 'table'}
        result={result}
        unreachable={unreachable}
      />
    </div>
  );
}
