import { useFormWords } from '../../i18n/form.ts';
import { longMoment } from '../../i18n/dates.ts';
import { useUiWords } from '../../i18n/ui.ts';
import { RefusalText } from './RefusalText.tsx';
import type { SendingState } from './useSending.tsx';

interface FormMessagesProps {
  state: SendingState;
  restoredAt?: string;
  onClear(): void;
}

/** What stands above the fields: a draft that came back, a newer row, a refusal, or what failed. */
export function FormMessages({ state: { error, refused, newer }, restoredAt, onClear }: FormMessagesProps) {
  const t = useFormWords();
  const words = useUiWords();
  const change = newer?.history[0];
  const requestId = error?.graphQLErrors[0]?.extensions['requestId'];
  return (
    <>
      {restoredAt && (
        <p className="form-note">
          {t('restored', { at: longMoment(restoredAt) })}
          <button type="button" className="link" onClick={onClear}>
            {t('clear')}
          </button>
        </p>
      )}
      <div role="alert">
        {newer && (
          <div className="form-alert">
            <p>{change ? t('conflict', { actor: change.actor, ago: ago(change.at, t) }) : t('conflictPlain')}</p>
            <p>{t('conflictDo')}</p>
          </div>
        )}
        {refused && (
          <p className="form-alert">
            <RefusalText {...refused} />
          </p>
        )}
        {error && (
          <div className="form-alert">
            <p>{error.networkError ? t('network') : error.graphQLErrors[0]?.message}</p>
            {!error.networkError && <p>{t('kept')}</p>}
            {typeof requestId === 'string' && <p className="mute">{words('requestId', { id: requestId })}</p>}
          </div>
        )}
      </div>
    </>
  );
}

function ago(at: string, t: ReturnType<typeof useFormWords>): string {
  const minutes = Math.round((Date.now() - Date.parse(at)) / 60_000);
  if (minutes < 1) return t('justNow');
  if (minutes < 60) return t('minutesAgo', { count: minutes });
  return t('onMoment', { at: longMoment(at) });
}
