import { useFormWords } from '../../i18n/form.ts';
import { DateField } from './DateField.tsx';
import { isDay } from './calendarDay.ts';
import { Field, Pair, type ReadField } from './Field.tsx';

interface DayProps {
  name: string;
  label: string;
  optional?: boolean;
  help?: string;
  /** Name of a field with a day that this one must not lie before. */
  notBefore?: string;
  /** A day that this one must not lie before. */
  earliest?: string;
}

/** A field for one day. */
export function Day({ name, label, optional, help, notBefore, earliest }: DayProps) {
  const t = useFormWords();
  return (
    <Field
      name={name}
      label={label}
      optional={optional}
      help={help}
      dependsOn={notBefore ? [notBefore] : undefined}
      check={(day: string, read: ReadField) => {
        if (!isDay(day)) return t('noDay', { text: day });
        const first = notBefore ? read(notBefore) : earliest;
        return typeof first === 'string' && isDay(first) && day < first ? t('tooEarly', { label, date: first }) : undefined;
      }}
    >
      <DateField />
    </Field>
  );
}

interface PeriodProps {
  since?: string;
  lastDay?: string;
  sinceLabel?: string;
  lastDayLabel?: string;
}

/** Since when, and the last day that counts: `untilOf` of i18n/dates.ts turns it into the hub's `until`. */
export function Period({ since = 'since', lastDay = 'lastDay', sinceLabel, lastDayLabel }: PeriodProps) {
  const t = useFormWords();
  return (
    <Pair>
      <Day name={since} label={sinceLabel ?? t('since')} />
      <Day name={lastDay} label={lastDayLabel ?? t('lastDay')} optional notBefore={since} />
    </Pair>
  );
}
