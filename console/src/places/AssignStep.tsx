import { useState } from 'react';
import { useShortcuts } from '../ui/useShortcuts.ts';
import { useLayoutWords } from '../i18n/layout-change.ts';
import { useTableWords } from './tableWords.ts';
import { Card } from '../ui/Card.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Problem } from '../ui/Problem.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { TextField } from '../ui/TextField.tsx';
import { AssignTable } from './AssignTable.tsx';
import { assignable, isUnassigned, partName, type Assignable, type Item } from './layoutPlan.ts';
import type { StepProps } from './LayoutWizard.tsx';
import { Nothing } from './PartsStep.tsx';
import { useContents } from './useContents.ts';

const tables = Object.keys(assignable) as Assignable[];

/** Third step: what lies in the communities that change, and to which of the parts each thing goes. */
export function AssignStep({ values, change }: StepProps) {
  const t = useLayoutWords();
  const tableName = useTableWords();
  const { kind, communities, parts, placed } = values;
  const { items, error, again } = useContents(communities.map(({ id }) => id));
  const [table, setTable] = useState<Assignable | ''>('');
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  useShortcuts(chosen.size ? [{ keys: 'Escape', words: t('clearChoice'), run: () => setChosen(new Set()) }] : []);
  if (!kind || parts.length === 0) return <Nothing />;
  if (error) return <Problem error={error} onRetry={again} />;
  if (!items) {
    return (
      <div className="card">
        <Skeleton rows={10} />
      </div>
    );
  }

  const unassigned = items.filter((item) => isUnassigned(values, item));
  const shown = items.filter(
    (item) => (!table || item.table === table) && (!open || unassigned.includes(item)) && (!text || item.name.includes(text)),
  );
  const targets = parts.map((part, index) => ({ value: part.key, label: partName(part) ?? t('partNumber', { number: index + 1 }) }));
  const place = (ids: Iterable<string>, key: string) => {
    change({ placed: { ...placed, ...Object.fromEntries([...ids].map((id) => [id, key])) } });
    setChosen(new Set());
  };
  const countIn = (key: string) => items.filter(({ id }) => placed[id] === key).length;
  if (items.length === 0) {
    return (
      <div className="card">
        <Empty>{t('nothingToAssign')}</Empty>
      </div>
    );
  }
  return (
    <Card
      flush
      title={t('stepassign')}
      note={parts.length === 1 ? t('allToOne', { name: targets[0]!.label }) : t('assignNote')}
      extra={
        <span className="layout-totals">
          {targets.map(({ value, label }) => (
            <span key={value}>
              {label} <b>{countIn(value)}</b>
            </span>
          ))}
          <span className={unassigned.length ? 'layout-open' : 'sub'} role="status">
            {unassigned.length ? t('unassignedCount', { count: unassigned.length }) : t('allAssigned')}
          </span>
        </span>
      }
    >
      {chosen.size > 0 ? (
        <div className="layout-bar layout-bulk">
          <b>{t('chosenCount', { count: chosen.size })}</b>
          {targets.map(({ value, label }) => (
            <button key={value} type="button" className="layout-to" onClick={() => place(chosen, value)}>
              {t('assignTo', { name: label, count: chosen.size })}
            </button>
          ))}
          <button type="button" className="link layout-bar-end" onClick={() => setChosen(new Set())}>
            {t('clearChoice')}
          </button>
        </div>
      ) : (
        <div className="layout-bar">
          <Choice
            label={t('which')}
            value={open ? 'open' : 'all'}
            onChange={(value) => setOpen(value === 'open')}
            options={[
              { value: 'all', label: t('allItems', { count: items.length }) },
              { value: 'open', label: t('openItems', { count: unassigned.length }) },
            ]}
          />
          <Choice
            label={t('kindOfThing')}
            value={table}
            onChange={(value) => setTable(value as Assignable | '')}
            options={[
              { value: '', label: t('anyThing') },
              ...tables
                .map((one) => ({ value: one as string, count: items.filter((item) => item.table === one).length }))
                .filter(({ count }) => count > 0)
                .map(({ value, count }) => ({ value, label: `${tableName(value)} ${count}` })),
            ]}
          />
          <TextField label={t('findName')} value={text} onChange={setText} />
        </div>
      )}
      {shown.length === 0 ? (
        <Empty>{open && unassigned.length === 0 ? t('noneOpen') : t('noneFound')}</Empty>
      ) : (
        <AssignTable
          items={shown}
          targets={targets}
          values={values}
          chosen={chosen}
          onChoose={setChosen}
          onPlace={(item: Item, key) => place([item.id], key)}
        />
      )}
    </Card>
  );
}
