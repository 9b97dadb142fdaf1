import { useCoordinationFormWords } from '../../i18n/coordination-forms.ts';
import { useEnumWords } from '../../i18n/glossary.ts';
import type { ControlProps } from '../../ui/form/control.ts';
import { newKey } from '../../ui/form/drafts.ts';
import { PersonPicker } from '../../ui/form/HubPicker.tsx';
import type { AttendanceRow, Role } from './attendance.ts';
import './rows.css';

interface AttendanceListProps extends ControlProps<AttendanceRow[]> {
  /** The sides of the table; somebody can be added to each, and guests to none. */
  sides: { organizationId?: string; name: string }[];
  near?: string;
}

/** Who came: everybody who could is listed, and those who did not are unticked. */
export function AttendanceList({ id, value = [], onChange, sides, near }: AttendanceListProps) {
  const t = useCoordinationFormWords();
  const roles = useEnumWords('AttendanceRole');
  const change = (key: string, part: Partial<AttendanceRow>) =>
    onChange?.(value.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const add = (organizationId: string | undefined, side: string) =>
    onChange?.([
      ...value,
      { key: newKey(), organizationId, side, name: '', role: organizationId ? 'ATTENDANT' : 'OBSERVER', present: true, added: true },
    ]);
  return (
    <div id={id} className="form-rows">
      {sides.map(({ organizationId, name }) => (
        <fieldset key={organizationId ?? 'guests'}>
          <legend>{name}</legend>
          {value
            .filter((row) => row.organizationId === organizationId)
            .map((row) => (
              <div key={row.key} className="attendance-row">
                {row.added ? (
                  <PersonPicker
                    label={t('attendantName')}
                    near={near}
                    value={row.name ? { id: row.personId ?? '', name: row.name } : undefined}
                    onChange={(picked) => change(row.key, { personId: picked?.id || undefined, name: picked?.name ?? '' })}
                  />
                ) : (
                  <label className="attendance-name">
                    <input type="checkbox" checked={row.present} onChange={({ target }) => change(row.key, { present: target.checked })} />
                    {row.name}
                    <span className="mute">{row.title}</span>
                  </label>
                )}
                {!row.present && (
                  <input
                    className="text-field"
                    aria-label={t('excuseOf', { name: row.name })}
                    placeholder={t('excuse')}
                    value={row.note ?? ''}
                    maxLength={60}
                    onChange={({ target }) => change(row.key, { note: target.value })}
                  />
                )}
                {row.present && (
                  <select
                    className="choice"
                    aria-label={t('roleOf', { name: row.name })}
                    value={row.role}
                    onChange={({ target }) => change(row.key, { role: target.value as Role })}
                  >
                    {roles.map(({ value: role, label }) => (
                      <option key={role} value={role}>
                        {label}
                      </option>
                    ))}
                  </select>
                )}
                <button
                  type="button"
                  className="plain icon-button"
                  aria-label={t('removeRow', { name: row.name })}
                  onClick={() => onChange?.(value.filter(({ key }) => key !== row.key))}
                >
                  <span aria-hidden>✕</span>
                </button>
              </div>
            ))}
          <button type="button" className="link" onClick={() => add(organizationId, name)}>
            {t(organizationId ? 'addAttendant' : 'addGuest')}
            <span className="unseen"> {name}</span>
          </button>
        </fieldset>
      ))}
    </div>
  );
}
