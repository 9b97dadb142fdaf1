interface SegmentsProps<Value> {
  label: string;
  value: Value;
  options: { value: Value; label: string }[];
  onChange(value: Value): void;
}

/** A choice of few, all in view. */
export function Segments<Value extends string | number>({ label, value, options, onChange }: SegmentsProps<Value>) {
  return (
    <div className="graph-segments" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className="plain"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
