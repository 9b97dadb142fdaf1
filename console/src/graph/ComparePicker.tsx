import { useState } from 'react';
import { addDays } from '@sanfang/schema/codes/dates.ts';
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
  return (
    <form
      className="graph-compare-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!day) return;
        close();
        onCompare(day);
      }}
    >
      <label>
        {t('compareWith')}
        <input className="text-field" type="date" required value={day} onChange={(event) => setDay(event.target.value)} />
      </label>
      <button type="submit" className="graph-button">
        {t('compareGo')}
      </button>
    </form>
  );
}
