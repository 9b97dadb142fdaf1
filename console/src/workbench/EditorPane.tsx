import PlayCircleFilled from '@ant-design/icons/es/icons/PlayCircleFilled';
import { QueryEditor, useGraphiQL, useGraphiQLActions, VariableEditor } from '@graphiql/react';
import Button from 'antd/es/button';
import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../i18n/i18n.ts';
import { useWorkbenchWords } from '../i18n/workbench.ts';
import { useShortcuts } from '../ui/useShortcuts.ts';
import { dropDraft, hasDraft, keepDraft, textsOf } from './drafts.ts';
import type { Place, SavedQuery } from './savedQueries.ts';

// The menu of the right button speaks English alone, and the last line's number is too pale to read.
const editorOptions = {
  contextmenu: false,
  renderFinalNewline: 'on',
  fontSize: 13,
  lineHeight: 20,
  bracketPairColorization: { enabled: false },
  guides: { indentation: false },
} as const;

/** Query, variables and the button that runs them. Changes are kept as a draft of the saved query. */
export function EditorPane({ saved, place }: { saved: SavedQuery; place: Place }) {
  const t = useWorkbenchWords();
  const language = useLanguage();
  const { run, prettifyEditors } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const running = useGraphiQL((state) => state.isFetching);
  const [changed, setChanged] = useState(() => hasDraft(saved.key));
  // The editors report a change a little later: only what belongs to the query on show is kept.
  const shown = useRef({ saved, place });

  const placeKey = JSON.stringify(place);
  useEffect(() => {
    shown.current = { saved, place };
    const texts = textsOf(saved, place);
    if (queryEditor && queryEditor.getValue() !== texts.query) queryEditor.setValue(texts.query);
    if (variableEditor && variableEditor.getValue() !== texts.variables) variableEditor.setValue(texts.variables);
    setChanged(hasDraft(saved.key));
    // The place is compared by what it says.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [saved, placeKey, queryEditor, variableEditor]);

  useEffect(() => queryEditor?.updateOptions({ ...editorOptions, ariaLabel: t('queryLabel') }), [queryEditor, t]);
  useEffect(() => variableEditor?.updateOptions({ ...editorOptions, ariaLabel: t('variablesLabel') }), [variableEditor, t]);

  const keep = (change: { query?: string; variables?: string }) => setChanged(keepDraft(shown.current.saved, shown.current.place, change));
  const restore = () => {
    dropDraft(saved.key);
    const texts = textsOf(saved, place);
    queryEditor?.setValue(texts.query);
    variableEditor?.setValue(texts.variables);
    setChanged(false);
  };
  useShortcuts([{ keys: 'Ctrl+Enter', words: t('run'), run }]);

  return (
    <section className="editor-pane" aria-label={t('queryLabel')}>
      <header className="workbench-bar">
        <h2>{saved.title[language]}</h2>
        {changed && (
          <>
            <span className="mute">{t('changed')}</span>
            <button type="button" className="link" onClick={restore}>
              {t('reset')}
            </button>
          </>
        )}
        <button type="button" className="link editor-tidy" onClick={() => void prettifyEditors()}>
          {t('tidy')}
        </button>
      </header>
      <div className="editor-query">
        <QueryEditor role="group" aria-label={t('queryLabel')} onEdit={(query: string) => keep({ query })} />
      </div>
      <div className="editor-variables">
        <p>
          {t('variablesLabel')} <span className="mute">{t('variablesNote')}</span>
        </p>
        <VariableEditor role="group" aria-label={t('variablesLabel')} onEdit={(variables: string) => keep({ variables })} />
      </div>
      <footer className="editor-run">
        <span className="mute">{t('runHint')}</span>
        <Button type="primary" icon={<PlayCircleFilled />} disabled={running} onClick={run}>
          {t(running ? 'running' : 'run')}
        </Button>
      </footer>
    </section>
  );
}
