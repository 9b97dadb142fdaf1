import type { graphql, ResultOf } from '@sanfang/schema/graphql.ts';
import { useEnumWords } from '../i18n/glossary.ts';
import { useLayoutWords } from '../i18n/layout-change.ts';
import { Pager } from '../coordination/Pager.tsx';
import { useHubLocation, type HubLocation } from '../shell/useHubLocation.ts';
import { Card } from '../ui/Card.tsx';
import { Choice } from '../ui/Choice.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import type { ChangeEvent_query } from './changeEvent.ts';
import { useTableWords } from './tableWords.ts';

type Event = NonNullable<ResultOf<typeof ChangeEvent_query>['changeEvent']>;
type Action = ReturnType<typeof graphql.scalar<'ChangeAction'>>;
type Filter = ReturnType<typeof graphql.scalar<'ChangeEventMoveFilter'>>;

const size = 50;
const actions = ['BEGIN', 'END', 'MOVE', 'CHANGE', 'FOLLOW'] as const satisfies Action[];

/** What the URL asks of the rows of an event: those that follow another one are left out until they are asked for. */
export function movesOf({ param }: HubLocation) {
  const action = actions.find((one) => one === param('show'));
  const filter: Filter = { action: action ? { eq: action } : { in: ['BEGIN', 'END', 'MOVE', 'CHANGE'] } };
  const before = param('before');
  return before ? { moves: filter, last: size, before } : { moves: filter, first: size, after: param('after') };
}

/** Every row that an event touched, by what happened to it. */
export function MoveList({ event }: { event: Event }) {
  const t = useLayoutWords();
  const tableName = useTableWords();
  const words = useEnumWords('ChangeAction');
  const { param, setParams } = useHubLocation();
  const label = (action: string) => words.find(({ value }) => value === action)?.label ?? '';
  const { nodes, totalCount, pageInfo } = event.moves;
  return (
    <Card
      flush
      title={t('affected')}
      note={t('affectedTotal', { count: actions.reduce((sum, action) => sum + event[action].totalCount, 0) })}
      extra={
        <Choice
          label={t('whichRows')}
          value={param('show') ?? ''}
          onChange={(show) => setParams({ show: show || undefined, after: undefined, before: undefined, n: undefined })}
          options={[
            { value: '', label: t('withoutFollowers') },
            ...actions
              .filter((action) => event[action].totalCount > 0)
              .map((action) => ({ value: action as string, label: `${label(action)} ${event[action].totalCount}` })),
          ]}
        />
      }
    >
      {nodes.length === 0 ? (
        <Empty>{t('noneFound')}</Empty>
      ) : (
        <>
          <DataTable
            label={t('affected')}
            rows={nodes}
            rowKey={({ id }) => id}
            rowName={({ name }) => name}
            columns={[
              { key: 'name', title: t('name'), cell: ({ name }) => name },
              { key: 'table', title: t('kindOfThing'), width: 160, cell: ({ table }) => tableName(table) },
              { key: 'action', title: t('action'), width: 100, cell: ({ action }) => label(action) },
              { key: 'from', title: t('fromWhere'), width: 190, cell: ({ from }) => from?.name ?? '—' },
              { key: 'to', title: t('toWhere'), width: 190, cell: ({ to }) => to?.name ?? '—' },
            ]}
          />
          <Pager
            shown={nodes.length}
            total={totalCount}
            number={Math.max(1, Number(param('n')) || 1)}
            size={size}
            previous={{ before: pageInfo.startCursor ?? '' }}
            next={{ after: pageInfo.endCursor ?? '' }}
          />
        </>
      )}
    </Card>
  );
}
