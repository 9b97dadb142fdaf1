import { useCoordinationFormWords } from '../../i18n/coordination-forms.ts';
import type { ControlProps } from '../../ui/form/control.ts';
import { newKey } from '../../ui/form/drafts.ts';
import type { ChooseOption } from '../../ui/form/Choose.tsx';
import type { Party } from '../boardState.ts';
import { MatterCard } from './MatterCard.tsx';
import type { MatterRow } from './matters.ts';
import './rows.css';

interface MatterListProps extends ControlProps<MatterRow[]> {
  /** Parties that can vote: those whose seat is held. */
  voting: readonly Party[];
  owners: ChooseOption[];
}

/** What was talked about, matter by matter, with what came of it. */
export function MatterList({ id, value = [], onChange, voting, owners }: MatterListProps) {
  const t = useCoordinationFormWords();
  return (
    <div id={id} className="form-rows">
      {value.map((matter, index) => (
        <MatterCard
          key={matter.key}
          matter={matter}
          number={index + 1}
          voting={voting}
          owners={owners}
          onChange={(next) => onChange?.(value.map((other) => (other.key === matter.key ? next : other)))}
          onRemove={value.length > 1 ? () => onChange?.(value.filter(({ key }) => key !== matter.key)) : undefined}
        />
      ))}
      <button type="button" className="link" onClick={() => onChange?.([...value, newMatter()])}>
        {t('addMatter')}
      </button>
    </div>
  );
}

export const newMatter = (title = ''): MatterRow => ({ key: newKey(), title, votes: {}, items: [] });
