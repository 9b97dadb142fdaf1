import CalendarOutlined from '@ant-design/icons/es/icons/CalendarOutlined';
import { today } from '@sanfang/schema/codes/dates.ts';
import { lazy, Suspense, useRef, useState } from 'react';
import { useFormWords } from '../../i18n/form.ts';
import type { ControlProps } from './control.ts';
import { isDay, readDay } from './calendarDay.ts';

const DateInput = lazy(async () => ({ default: (await import('../../shell/DateInput.tsx')).DateInput }));

/** A day, typed or taken from a calendar; its value is `2026-12-20`. */
export function DateField({ id, value = '', onChange, onBlur, ...described }: ControlProps<string>) {
  const t = useFormWords();
  const [picking, setPicking] = useState(false);
  // As it is typed; the form holds the day that it means.
  const [typed, setTyped] = useState<string>();
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
        value={typed ?? value}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange?.(readDay(event.target.value));
        }}
        onBlur={() => {
          setTyped(undefined);
          onBlur?.();
        }}
      />
      <button type="button" className="plain icon-button" aria-label={t('chooseDay')} onClick={() => setPicking(true)}>
        <CalendarOutlined aria-hidden />
      </button>
    </span>
  );
}
