import { graphql } from '@sanfang/schema/graphql.ts';
import { addDays, daysBetween } from '@sanfang/schema/codes/dates.ts';
import { useEffect, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { useGraphWords } from '../i18n/graph.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { ComparePicker } from './ComparePicker.tsx';
import './TimeBar.css';

const TimeBar_query = graphql(`
  query TimeBar($ends: [RelationFilter!]) {
    relations(filter: { or: $ends }, orderBy: [{ since: ASC }], first: 200, asOf: null) {
      nodes {
        id
        since
        until
      }
    }
  }
`);

interface TimeBarProps {
  centers: readonly string[];
  compare?: string;
  onCompare(date: string): void;
}

/** The as-of date as a slider over the days on which a line of the center began or ended. */
export function TimeBar({ centers, compare, onCompare }: TimeBarProps) {
  const t = useGraphWords();
  const { date, today, setAsOf } = useHubLocation();
  const few = centers.length === 1 ? centers : [];
  const ends = few.flatMap((id) => [{ source: { id: { eq: id } } }, { target: { id: { eq: id } } }]);
  const [{ data }] = useQuery({ query: TimeBar_query, variables: { ends }, pause: few.length === 0, requestPolicy: 'cache-first' });
  const events = useMemo(() => {
    const days = (few.length ? data?.relations.nodes : undefined)?.flatMap(({ since, until }) => [since, until]) ?? [];
    return [...new Set(days.filter((day): day is string => !!day && day <= today))].sort();
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [data, today, few.length]);

  const start = `${Math.min(Number((events[0] ?? addDays(today, -3653)).slice(0, 4)), Number(date.slice(0, 4)))}-01-01`;
  const span = daysBetween(start, today);
  const [moving, setMoving] = useState<number>();
  useEffect(() => setMoving(undefined), [date]);
  const value = moving ?? Math.max(0, Math.min(span, daysBetween(start, date)));
  const shown = moving === undefined ? date : addDays(start, moving);

  function settle() {
    if (moving === undefined) return;
    // A hand on a slider means the day of the change, not the one beside it.
    const near = events.map((day) => daysBetween(start, day)).find((day) => Math.abs(day - moving) <= span / 150);
    const chosen = moving >= span - span / 150 ? today : addDays(start, near ?? moving);
    setMoving(undefined);
    setAsOf(chosen);
  }

  const at = (day: string) => (daysBetween(start, day) / span) * 100;
  const marks = labelled(events, at);
  return (
    <div className="graph-time no-print">
      <span className="sub">{t('asOf')}</span>
      <b>{shown}</b>
      <div className="graph-time-track">
        <span className="graph-time-past" style={{ width: `${(value / span) * 100}%` }} aria-hidden />
        {marks.map(({ day, label }) => (
          <span key={day} className="graph-time-event" style={{ left: `${at(day)}%` }} aria-hidden>
            <i />
            {label && <span>{label}</span>}
          </span>
        ))}
        <input
          type="range"
          aria-label={t('timeline')}
          aria-valuetext={shown}
          min={0}
          max={span}
          value={value}
          onChange={(event) => setMoving(Number(event.target.value))}
          onPointerUp={settle}
          onKeyUp={(event) => event.key !== 'Tab' && settle()}
          onBlur={settle}
        />
      </div>
      <ComparePicker compare={compare} onCompare={onCompare} />
    </div>
  );
}

/** Every event gets its dot; its year only where there is room for it. */
function labelled(events: readonly string[], at: (day: string) => number): { day: string; label?: string }[] {
  let last = -100;
  let year = '';
  return events.map((day) => {
    if (day.slice(0, 4) === year || at(day) - last < 7) return { day };
    last = at(day);
    year = day.slice(0, 4);
    return { day, label: year };
  });
}
