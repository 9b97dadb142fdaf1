import { useUiWords } from '../i18n/ui.ts';
import './Conditions.css';

export interface Condition {
  key: string;
  words: string;
  remove(): void;
}

/** The active conditions as one line that is also printed; each can be taken away. */
export function Conditions({ conditions, onClear }: { conditions: Condition[]; onClear?: () => void }) {
  const t = useUiWords();
  if (!conditions.length) return null;
  return (
    <div className="conditions">
      <span className="sub">{t('conditions')}</span>
      <ul>
        {conditions.map(({ key, words, remove }) => (
          <li key={key}>
            {words}
            <button type="button" className="plain no-print" aria-label={t('removeCondition', { words })} onClick={remove}>
              <span aria-hidden>✕</span>
            </button>
          </li>
        ))}
      </ul>
      {onClear && conditions.length > 1 && (
        <button type="button" className="link no-print" onClick={onClear}>
          {t('clearConditions')}
        </button>
      )}
    </div>
  );
}
