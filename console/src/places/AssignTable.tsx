import { useLayoutWords } from '../i18n/layout-change.ts';
import { Choice } from '../ui/Choice.tsx';
import { DataTable, type Column } from '../ui/DataTable.tsx';
import { Badge } from '../ui/Badge.tsx';
import { endedIn, isUnassigned, type Item, type LayoutValues } from './layoutPlan.ts';
import { useTableWords } from './tableWords.ts';

interface AssignTableProps {
  items: Item[];
  targets: { value: string; label: string }[];
  values: LayoutValues;
  chosen: ReadonlySet<string>;
  onChoose(ids: ReadonlySet<string>): void;
  onPlace(item: Item, key: string): void;
}

/** One row for each thing; what nobody takes over yet is marked. */
export function AssignTable({ items, targets, values, chosen, onChoose, onPlace }: AssignTableProps) {
  const t = useLayoutWords();
  const tableName = useTableWords();
  const { communities, parts, placed } = values;
  const ended = new Set(endedIn(values).map(({ id }) => id));
  const homeOf = ({ communityId }: Item) => communities.find(({ id }) => id === communityId)?.name ?? '';
  /** Where a thing goes without a word. */
  const unsaid = (item: Item) => {
    if (!ended.has(item.communityId)) return t('staysIn', { name: homeOf(item) });
    return parts.length === 1 ? targets[0]!.label : t('notAssigned');
  };
  const columns: Column<Item>[] = [
    { key: 'name', title: t('name'), cell: ({ name }) => name },
    { key: 'kind', title: t('kindOfThing'), width: 110, cell: ({ table }) => tableName(table) },
    { key: 'detail', title: t('detail'), width: 200, cell: ({ detail }) => detail || '—' },
    ...(communities.length > 1 ? [{ key: 'from', title: t('nowIn'), width: 150, cell: homeOf }] : []),
    {
      key: 'to',
      title: t('goesTo'),
      width: 300,
      cell: (item) => (
        <span className="layout-place">
          <Choice
            label={t('goesToOf', { name: item.name })}
            value={targets.some(({ value }) => value === placed[item.id]) ? placed[item.id]! : ''}
            onChange={(key) => onPlace(item, key)}
            options={[{ value: '', label: unsaid(item) }, ...targets]}
          />
          {isUnassigned(values, item) && <Badge tone="bad" head={t('unassigned')} />}
        </span>
      ),
    },
  ];
  return (
    <DataTable
      label={t('stepassign')}
      columns={columns}
      rows={items}
      rowKey={({ id }) => id}
      rowName={({ name }) => name}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
