import { useCoordinationFormWords } from '../../i18n/coordination-forms.ts';
import type { ControlProps } from '../../ui/form/control.ts';
import { Field, type ReadField } from '../../ui/form/Field.tsx';
import { isTime, readTime } from '../clock.ts';

function TimeInput({ value = '', onChange, onBlur, ...rest }: ControlProps<string>) {
  return (
    <input
      {...rest}
      className="text-field"
      inputMode="numeric"
      autoComplete="off"
      placeholder="14:00"
      value={value}
      onChange={(event) => onChange?.(event.target.value)}
      onBlur={(event) => {
        const time = readTime(event.target.value);
        if (time !== value) onChange?.(time);
        onBlur?.();
      }}
    />
  );
}

interface TimeFieldProps {
  name: string;
  label: string;
  optional?: boolean;
  /** Name of the field with a time that this one must come after. */
  after?: string;
}

/** A field for a time of the day, on China's clocks. */
export function TimeField({ name, label, optional, after }: TimeFieldProps) {
  const t = useCoordinationFormWords();
  return (
    <Field
      name={name}
      label={label}
      optional={optional}
      dependsOn={after ? [after] : undefined}
      check={(time: string, read: ReadField) => {
        if (!isTime(time)) return t('noTime', { text: time });
        const first = after && read(after);
        return typeof first === 'string' && isTime(first) && time <= first ? t('timeTooEarly', { time: first }) : undefined;
      }}
    >
      <TimeInput />
    </Field>
  );
}
