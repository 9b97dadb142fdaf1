import { useRouteError } from 'react-router';
import { useUiWords } from '../i18n/ui.ts';
import { Problem } from '../ui/Problem.tsx';

/** A page that threw, or whose script could not be fetched; the shell around it stays. */
export function CrashPage() {
  const t = useUiWords();
  const error = useRouteError();
  const message = error instanceof Error ? error.message : String(error);
  return (
    <div className="page">
      <Problem
        error={{ lines: [t('crashWhat', { message }), t('crashKept'), t('crashDo')] }}
        action={
          <button type="button" className="link" onClick={() => location.reload()}>
            {t('reload')}
          </button>
        }
      />
    </div>
  );
}
