import { useCoordinationFormWords } from '../../i18n/coordination-forms.ts';
import { Choose, type ChooseOption } from '../../ui/form/Choose.tsx';
import { DateField } from '../../ui/form/DateField.tsx';
import { newKey } from '../../ui/form/drafts.ts';
import type { ItemRow } from './matters.ts';

interface ItemRowsProps {
  items: ItemRow[];
  owners: ChooseOption[];
  onChange(items: ItemRow[]): void;
}

/** What is to be done about a matter: by whom, until when. */
export function ItemRows({ items, owners, onChange }: ItemRowsProps) {
  const t = useCoordinationFormWords();
  const change = (key: string, part: Partial<ItemRow>) => onChange(items.map((item) => (item.key === key ? { ...item, ...part } : item)));
  return (
    <div className="item-rows">
      {items.map((item, index) => {
        const name = t('itemNumber', { number: String(index + 1) });
        return (
          <fieldset key={item.key} className="item-row">
            <legend className="unseen">{name}</legend>
            <input
              className="text-field"
              aria-label={`${name} ${t('itemTitle')}`}
              placeholder={t('itemTitle')}
              maxLength={200}
              value={item.title}
              onChange={({ target }) => change(item.key, { title: target.value })}
            />
            <label className="item-row-owner">
              <span className="unseen">{`${name} ${t('owner')}`}</span>
              <Choose options={owners} placeholder={t('owner')} value={item.owner} onChange={(owner) => change(item.key, { owner })} />
            </label>
            <label className="item-row-due">
              <span className="unseen">{`${name} ${t('dueOn')}`}</span>
              <DateField value={item.dueOn} onChange={(dueOn) => change(item.key, { dueOn })} />
            </label>
            <button
              type="button"
              className="plain icon-button"
              aria-label={t('removeRow', { name })}
              onClick={() => onChange(items.filter(({ key }) => key !== item.key))}
            >
              <span aria-hidden>✕</span>
            </button>
          </fieldset>
        );
      })}
      <button type="button" className="link" onClick={() => onChange([...items, { key: newKey(), title: '' }])}>
        {t('addItem')}
      </button>
    </div>
  );
}
