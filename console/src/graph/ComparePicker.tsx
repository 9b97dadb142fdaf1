import { addDays, parseDay } from '@sanfang/schema/codes/dates.ts';
import { useId, useState } from 'react';
import { useGraphWords } from '../i18n/graph.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Popup } from '../ui/Popup.tsx';

interface ComparePickerProps {
  compare?: string;
  onCompare(date: string): void;
}

export function ComparePicker(props: ComparePickerProps) {
  const t = useGraphWords();
  return (
    <div className="graph-compare-picker">
      <Popup className="graph-button" align="right" button={t('compare')} panelLabel={t('compare')}>
        {(close) => <CompareForm {...props} close={close} />}
      </Popup>
    </div>
  );
}

function CompareForm({ compare, onCompare, close }: ComparePickerProps & { close(): void }) {
  const t = useGraphWords();
  const { date } = useHubLocation();
  const [day, setDay] = useState(compare ?? addDays(date, -365));
  const [wrong, setWrong] = useState(false);
  const hint = useId();

  function compareWith(text: string) {
    try {
      const parsed = parseDay(text.trim());
      close();
      onCompare(parsed);
    } catch {
      setWrong(true);
    }
  }

  return (
    <form
      className="graph-compare-form"
      onSubmit={(event) => {
        event.preventDefault();
        compareWith(day);
      }}
    >
      <label>
        {t('compareWith')}
        <input
          type="text"
          inputMode="numeric"
          autoFocus
          autoComplete="off"
          aria-invalid={wrong}
          aria-describedby={wrong ? hint : undefined}
          value={day}
          onFocus={(event) => event.target.select()}
          onChange={(event) => setDay(event.target.value)}
        />
      </label>
      <button type="submit" className="graph-button">
        {t('compareGo')}
      </button>
      {wrong && (
        <p id={hint} role="alert" className="graph-compare-wrong">
          {t('compareWrong')}
        </p>
      )}
      <p className="graph-compare-quick">
        {[1, 3, 5].map((years) => (
          <button key={years} type="button" className="link" onClick={() => compareWith(yearsBefore(date, years))}>
            {t('yearsAgo', { count: years })}
          </button>
        ))}
      </p>
    </form>
  );
}

/** The same day of an earlier year; from a leap day the one before March. */
const yearsBefore = (date: string, years: number) => {
  const year = Number(date.slice(0, 4)) - years;
  return `${year}${date.slice(4) === '-02-29' ? '-02-28' : date.slice(4)}`;
};
