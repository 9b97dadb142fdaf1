import './Choice.css';

interface ChoiceProps {
  label: string;
  value: string;
  options: { value: string; label: string }[];
  onChange(value: string): void;
  className?: string;
}

/** The browser's own select: it is named, it works by keyboard and by touch, and costs no script. */
export function Choice({ label, value, options, onChange, className }: ChoiceProps) {
  return (
    <select
      className={['choice', className].filter(Boolean).join(' ')}
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
