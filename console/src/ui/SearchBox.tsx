import { useEffect, useId, useRef, useState, type AriaAttributes, type ReactNode, type Ref } from 'react';
import { useUiWords } from '../i18n/ui.ts';
import './SearchBox.css';

export interface SearchOption {
  id: string;
  label: string;
  detail?: string;
  before?: ReactNode;
  /** Options of one group stand together under its name. */
  group?: string;
}

interface SearchBoxProps {
  label: string;
  placeholder?: string;
  /** What fits the text that was asked for last; undefined while nothing was asked. */
  options?: SearchOption[];
  fetching?: boolean;
  /** Called 150 ms after the last key, with the trimmed text. */
  onText(text: string): void;
  onPick(option: SearchOption): void;
  /** The box was left; `text` is what stands in it without being picked. */
  onLeave?(text: string | undefined): void;
  /** Of the field, where a label of its own points to it. */
  id?: string;
  described?: Pick<AriaAttributes, 'aria-describedby' | 'aria-invalid' | 'aria-required'>;
  /** Shown while the box is not in use. */
  value?: string;
  hint?: string;
  inputRef?: Ref<HTMLInputElement>;
  className?: string;
}

/** The combobox of the ARIA patterns, with a list under it: antd's AutoComplete points at options that do not exist. */
export function SearchBox(props: SearchBoxProps) {
  const { label, placeholder, options, fetching, onText, onPick, onLeave, value = '', hint, inputRef, className } = props;
  const t = useUiWords();
  const id = useId();
  const [text, setText] = useState<string>();
  const [active, setActive] = useState(-1);
  const [open, setOpen] = useState(false);
  const ask = useRef(onText);
  ask.current = onText;

  useEffect(() => {
    if (text === undefined) return;
    const timer = setTimeout(() => ask.current(text.trim()), 150);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => setActive(options?.length ? 0 : -1), [options]);

  const shown = open && !!text?.trim();
  const pick = (option: SearchOption) => {
    setText(undefined);
    setOpen(false);
    onPick(option);
  };

  function onKeyDown(event: React.KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const count = options?.length ?? 0;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      if (count) setActive((active + (event.key === 'ArrowDown' ? 1 : count - 1)) % count);
    } else if (event.key === 'Enter' && shown) {
      event.preventDefault();
      const option = options?.[active];
      if (option) pick(option);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (shown) setOpen(false);
      else if (text) setText(undefined);
      else (event.target as HTMLElement).blur();
    }
  }

  return (
    <div
      className={['search-box', className].filter(Boolean).join(' ')}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        setOpen(false);
        onLeave?.(text);
        if (value) setText(undefined);
      }}
    >
      <svg className="search-box-lens" width={16} height={16} viewBox="0 0 16 16" aria-hidden>
        <path d="M7 2a5 5 0 1 1 0 10A5 5 0 0 1 7 2zm3.7 8.700L14.5 14.5" fill="none" stroke="currentColor" strokeWidth={1.5} />
      </svg>
      <input
        {...props.described}
        ref={inputRef}
        id={props.id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={shown ? `${id}-list` : undefined}
        aria-activedescendant={shown && options?.[active] ? `${id}-${active}` : undefined}
        placeholder={placeholder}
        value={text ?? value}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
        }}
        onFocus={(event) => event.target.select()}
        onKeyDown={onKeyDown}
      />
      {hint && <kbd aria-hidden>{hint}</kbd>}
      {shown && (
        <div className="search-box-panel">
          <ul id={`${id}-list`} role="listbox" aria-label={label}>
            {options?.map((option, index) => (
              <li
                key={option.id}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === active}
                ref={index === active ? (item) => item?.scrollIntoView({ block: 'nearest' }) : undefined}
                data-group={option.group !== options[index - 1]?.group ? option.group : undefined}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => pick(option)}
              >
                {option.before}
                <span className="search-box-label">{option.label}</span>
                {option.detail && <span className="mute">{option.detail}</span>}
              </li>
            ))}
          </ul>
          {!options?.length && <p className="search-box-none">{fetching || !options ? t('searching') : t('nothingFound')}</p>}
        </div>
      )}
      <span className="unseen" role="status">
        {shown && options && !fetching ? t('resultCount', { count: options.length }) : ''}
      </span>
    </div>
  );
}
