import { useMinutesWords } from '../i18n/minutes.ts';
import { dayParts, type MinutesMeeting } from './MinutesSheet.tsx';
import { useSideName } from './sides.ts';

interface MinutesTableProps {
  items: MinutesMeeting['actionItems']['nodes'];
  /** Of the meeting: a due date in another one says its year. */
  year: string;
}

export function MinutesTable({ items, year }: MinutesTableProps) {
  const t = useMinutesWords();
  const sideName = useSideName();
  return (
    <table className="minutes-table">
      <thead>
        <tr>
          <th className="minutes-order">{t('order')}</th>
          <th>{t('item')}</th>
          <th className="minutes-owner">{t('owner')}</th>
          <th className="minutes-due">{t('due')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, title, dueOn, owner, ownerPerson, ownerName }, index) => (
          <tr key={id}>
            <td className="minutes-order">{index + 1}</td>
            <td>{title}</td>
            <td>{[owner && sideName(owner), ownerPerson?.name ?? ownerName].filter(Boolean).join('　')}</td>
            <td>{t(dueOn.startsWith(year) ? 'dueDay' : 'day', dayParts(dueOn))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
