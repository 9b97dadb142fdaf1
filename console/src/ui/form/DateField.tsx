import CalendarOutlined from '@ant-design/icons/es/icons/CalendarOutlined';
import { parseDay, today } from '@sanfang/schema/codes/dates.ts';
import { lazy, Suspense, useRef, useState } from 'react';
import { useFormWords } from '../../i18n/form.ts';
import type { ControlProps } from './control.ts';

const DateInput = lazy(async () => ({ default: (await import('../../shell/DateInput.tsx')).DateInput }));

/** 20261220, 2026/12/20, 2026.12.20 and 2026年12月20日 are the same day; what is no day stays as it was typed. */
export function readDay(text: string): string {
  const [, year, month, day] = /^(\d{4})(?:[-/.年\s]?)(\d{1,2})(?:[-/.月\s]?)(\d{1,2})日?$/.exec(text.trim()) ?? [];
  return year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : text.trim();
}

/** Whether a typed text is a day of the calendar. */
export function isDay(text: string): boolean {
  try {
    return !!parseDay(text);
  } catch {
    return false;
  }
}

/** A day, typed or taken from a calendar; its value is `2026-12-20`. */
export function DateField({ id, value = '', onChange, onBlur, ...described }: ControlProps<string>) {
  const t = useFormWords();
  const [picking, setPicking] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  if (picking) {
    return (
      <Suspense fallback={<input className="text-field" value={value} readOnly aria-label={t('chooseDay')} />}>
        <DateInput
          value={isDay(value) ? value : today()}
          label={t('chooseDay')}
          onDone={(day) => {
            if (day) onChange?.(day);
            setPicking(false);
            requestAnimationFrame(() => input.current?.focus());
          }}
        />
      </Suspense>
    );
  }
  return (
    <span className="date-field">
      <input
        {...described}
        ref={input}
        id={id}
        className="text-field"
        inputMode="numeric"
        autoComplete="off"
        placeholder={t('dayHint')}
        value={value}
        onChange={(event) => onChange?.(event.target.value)}
        onBlur={(event) => {
          const day = readDay(event.target.value);
          if (day !== value) onChange?.(day);
          onBlur?.();
        }}
      />
      <button type="button" className="plain icon-button" aria-label={t('chooseDay')} onClick={() => setPicking(true)}>
        <CalendarOutlined aria-hidden />
      </button>
    </span>
  );
}
