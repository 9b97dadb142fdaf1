import LeftOutlined from '@ant-design/icons/es/icons/LeftOutlined';
import RightOutlined from '@ant-design/icons/es/icons/RightOutlined';
import Button from 'antd/es/button';
import { useCalendarWords } from '../i18n/calendar.ts';
import { views, type Kind, type View } from './calendarState.ts';
import { KindFilter } from './KindFilter.tsx';
import { shiftMonth } from './months.ts';

interface CalendarBarProps {
  month: string;
  name: string;
  view: View;
  chosen: Kind[];
  counts: Record<Kind, number>;
  /** Undefined is the month of the day that is looked at. */
  onMonth(month: string | undefined): void;
  onView(view: View): void;
  onKinds(kinds: Kind[]): void;
}

/** Which month, which kinds, and how it is shown. */
export function CalendarBar({ month, name, view, chosen, counts, onMonth, onView, onKinds }: CalendarBarProps) {
  const t = useCalendarWords();
  return (
    <div className="calendar-bar">
      <div className="calendar-steps no-print">
        <Button icon={<LeftOutlined />} aria-label={t('previous')} title={t('previous')} onClick={() => onMonth(shiftMonth(month, -1))} />
        <h2 aria-live="polite">{name}</h2>
        <Button icon={<RightOutlined />} aria-label={t('next')} title={t('next')} onClick={() => onMonth(shiftMonth(month, 1))} />
        <Button onClick={() => onMonth(undefined)}>{t('thisMonth')}</Button>
      </div>
      <KindFilter chosen={chosen} counts={counts} onChange={onKinds} />
      <div className="calendar-views no-print" role="group" aria-label={t('view')}>
        {views.map((one) => (
          <button key={one} type="button" className="plain" aria-pressed={one === view} onClick={() => onView(one)}>
            {t(`view${one}`)}
          </button>
        ))}
      </div>
    </div>
  );
}
