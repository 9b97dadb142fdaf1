import { useEffect, useState, type Ref } from 'react';
import './Choice.css';

interface TextFieldProps {
  label: string;
  placeholder?: string;
  value: string;
  /** Called 250 ms after the last key, not while an input method is composing. */
  onChange(value: string): void;
  className?: string;
  inputRef?: Ref<HTMLInputElement>;
}

/** A field that filters while one types. */
export function TextField({ label, placeholder, value, onChange, className, inputRef }: TextFieldProps) {
  const [text, setText] = useState(value);
  const [composing, setComposing] = useState(false);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (composing || text.trim() === value) return;
    const timer = setTimeout(() => onChange(text.trim()), 250);
    return () => clearTimeout(timer);
  }, [text, composing, value, onChange]);
  return (
    <input
      ref={inputRef}
      type="text"
      className={['text-field', className].filter(Boolean).join(' ')}
      aria-label={label}
      placeholder={placeholder ?? label}
      value={text}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => setText(event.target.value)}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && text) {
          event.stopPropagation();
          setText('');
        }
      }}
    />
  );
}
