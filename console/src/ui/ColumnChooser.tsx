import SettingOutlined from '@ant-design/icons/es/icons/SettingOutlined';
import { useUiWords } from '../i18n/ui.ts';
import { Popup } from './Popup.tsx';

interface ColumnChooserProps {
  columns: { key: string; title: string; fixed?: boolean }[];
  shown: string[];
  onChange(shown: string[]): void;
}

export function ColumnChooser({ columns, shown, onChange }: ColumnChooserProps) {
  const t = useUiWords();
  return (
    <Popup
      align="right"
      className="plain icon-button"
      label={t('columns')}
      panelLabel={t('columns')}
      button={<SettingOutlined aria-hidden />}
    >
      {() =>
        columns
          .filter((column) => !column.fixed)
          .map((column) => (
            <label key={column.key} className="popup-row">
              <input
                type="checkbox"
                checked={shown.includes(column.key)}
                onChange={(event) =>
                  onChange(
                    columns.map((other) => other.key).filter((key) => (key === column.key ? event.target.checked : shown.includes(key))),
                  )
                }
              />
              {column.title}
            </label>
          ))
      }
    </Popup>
  );
}
