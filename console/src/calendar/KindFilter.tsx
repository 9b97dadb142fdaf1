import { useCalendarWords } from '../i18n/calendar.ts';
import { kinds, type Kind } from './calendarState.ts';
import { KindMark } from './EntryLine.tsx';

interface KindFilterProps {
  chosen: Kind[];
  counts: Record<Kind, number>;
  onChange(kinds: Kind[]): void;
}

/** Legend, filter and count in one: what the marks mean, how many there are, and whether they are shown. */
export function KindFilter({ chosen, counts, onChange }: KindFilterProps) {
  const t = useCalendarWords();
  return (
    <div className="calendar-kinds" role="group" aria-label={t('kinds')}>
      {kinds.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            className="no-print"
            checked={chosen.includes(kind)}
            onChange={({ target }) => onChange(kinds.filter((other) => (other === kind ? target.checked : chosen.includes(other))))}
          />
          <span aria-hidden>
            <KindMark kind={kind} />
          </span>
          {t(`kind${kind}`)} <b>{counts[kind]}</b>
        </label>
      ))}
    </div>
  );
}
