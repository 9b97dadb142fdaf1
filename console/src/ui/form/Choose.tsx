import { useFormWords } from '../../i18n/form.ts';
import { useEnumWords } from '../../i18n/glossary.ts';
import type { ControlProps } from './control.ts';

export interface ChooseOption {
  value: string;
  label: string;
  /** Options of one group stand together under its name. */
  group?: string;
}

interface ChooseProps extends ControlProps<string> {
  /** Undefined while they are being read. */
  options?: ChooseOption[];
  placeholder?: string;
}

/** One of a list that is short enough to be looked through. */
export function Choose({ options = [], placeholder, value = '', onChange, ...rest }: ChooseProps) {
  const t = useFormWords();
  const groups = [...new Set(options.map(({ group }) => group))];
  const item = (option: ChooseOption) => (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  );
  return (
    <select {...rest} className="choice" value={value} onChange={(event) => onChange?.(event.target.value || undefined)}>
      <option value="">{placeholder ?? t('choose')}</option>
      {groups.map((group) => {
        const inGroup = options.filter((option) => option.group === group).map(item);
        return group ? (
          <optgroup key={group} label={group}>
            {inGroup}
          </optgroup>
        ) : (
          inGroup
        );
      })}
    </select>
  );
}

interface ChooseWordProps extends ControlProps<string> {
  /** Name of an enum of the schema; its words come from the glossary. */
  type: string;
  only?: readonly string[];
}

/** One value of an enum of the schema. */
export function ChooseWord({ type, only, ...control }: ChooseWordProps) {
  const words = useEnumWords(type);
  return <Choose {...control} options={only ? words.filter(({ value }) => only.includes(value)) : words} />;
}
