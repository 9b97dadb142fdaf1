import { usePeopleWords } from '../i18n/people.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { MarksCell, NameCell, personHome, personKey, personName, personPhone, PostsCell, TermCell, type PersonRow } from './PersonRow.tsx';

export function PeopleTable({ people }: { people: PersonRow[] }) {
  const t = usePeopleWords();
  return (
    <DataTable
      label={t('tabPeople')}
      rows={people}
      rowKey={personKey}
      rowName={personName}
      columns={[
        { key: 'name', title: t('columnName'), width: 110, cell: (row) => <NameCell row={row} /> },
        { key: 'posts', title: t('columnPosts'), cell: (row) => <PostsCell row={row} /> },
        { key: 'marks', title: t('columnMarks'), width: 220, cell: (row) => <MarksCell row={row} /> },
        { key: 'term', title: t('columnTerm'), width: 110, cell: (row) => <TermCell row={row} /> },
        { key: 'phone', title: t('columnPhone'), width: 130, cell: (row) => personPhone(row) ?? <span className="mute">—</span> },
        { key: 'home', title: t('columnHome'), width: 140, cell: (row) => personHome(row) },
      ]}
    />
  );
}
