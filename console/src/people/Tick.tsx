import type { ControlProps } from '../ui/form/control.ts';
import './Tick.css';

interface TickProps extends ControlProps<boolean> {
  /** What is true when it is ticked. */
  words: string;
}

/** Yes or no, as the one control of a Field. */
export function Tick({ words, value = false, onChange, onBlur, ...rest }: TickProps) {
  return (
    <label className="tick">
      <input {...rest} type="checkbox" checked={value} onChange={({ target }) => onChange?.(target.checked)} onBlur={onBlur} />
      {words}
    </label>
  );
}
