import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { useMeetingWords } from '../i18n/meetings.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Card } from '../ui/Card.tsx';
import { Empty } from '../ui/Empty.tsx';
import type { OpenForm } from '../ui/form/useOpenForm.ts';
import { ItemRow, ItemRow_actionItem } from './ItemRow.tsx';
import './OpenItems.css';

// Whether an item was open on a day is told by its own days, so that an earlier day shows what was open then.
export const OpenItems_coordination = graphql(
  `
    fragment OpenItems_coordination on TripartyCoordination {
      id
      openItems: actionItems(
        filter: { assignedOn: { lte: $date }, not: { closedOn: { lte: $date } } }
        orderBy: [{ dueOn: ASC }]
        first: 100
      ) {
        totalCount
        nodes {
          id
          dueOn
          ...ItemRow_actionItem
        }
      }
      closedItems: actionItems(filter: { closedOn: { lte: $date } }, orderBy: [{ dueOn: DESC }], first: 100) {
        totalCount
        nodes {
          id
          ...ItemRow_actionItem
        }
      }
    }
  `,
  [ItemRow_actionItem],
);

interface OpenItemsProps {
  coordination: FragmentOf<typeof OpenItems_coordination>;
  opened: OpenForm;
}

/** What was agreed and is still to be done, the most overdue first; each can be closed where it stands. */
export function OpenItems({ coordination, opened }: OpenItemsProps) {
  const t = useMeetingWords();
  const { date, param, setParams } = useHubLocation();
  const { openItems, closedItems } = readFragment(OpenItems_coordination, coordination);
  const closed = param('items') === 'closed';
  const shown = closed ? closedItems : openItems;
  const overdue = openItems.nodes.filter(({ dueOn }) => dueOn < date).length;
  const other = closed ? openItems.totalCount : closedItems.totalCount;
  return (
    <Card
      title={t(closed ? 'closedItems' : 'openItems')}
      note={
        shown.totalCount > 0 &&
        (closed || !overdue ? t('itemCount', { count: shown.totalCount }) : t('itemCountOverdue', { count: shown.totalCount, overdue }))
      }
      extra={
        <>
          {opened.mayWrite && !closed && (
            <button type="button" className="link" onClick={() => opened.open('item')}>
              {t('item')}
            </button>
          )}
          {(closed || other > 0) && (
            <button type="button" className="link" onClick={() => setParams({ items: closed ? undefined : 'closed' })}>
              {t(closed ? 'seeOpen' : 'seeClosed', { count: other })}
            </button>
          )}
        </>
      }
      flush
    >
      {shown.nodes.length === 0 ? (
        <Empty>{t(closed ? 'closedItemsNone' : 'openItemsNone')}</Empty>
      ) : (
        <table className="data-table open-items" aria-label={t(closed ? 'closedItems' : 'openItems')}>
          <thead>
            <tr>
              {opened.mayWrite && !closed && (
                <th className="open-items-box no-print">
                  <span className="unseen">{t('close')}</span>
                </th>
              )}
              <th>{t('columnItem')}</th>
              <th className="open-items-owner">{t('columnOwner')}</th>
              <th className="open-items-origin">{t('columnOrigin')}</th>
              <th className="open-items-due">{t(closed ? 'columnClosed' : 'columnDue')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.nodes.map((item) => (
              <ItemRow key={item.id} item={item} opened={opened} />
            ))}
          </tbody>
        </table>
      )}
      {shown.totalCount > shown.nodes.length && <p className="open-items-more mute">{t('firstOf', { count: shown.nodes.length })}</p>}
    </Card>
  );
}
