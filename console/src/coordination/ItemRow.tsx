import { daysBetween } from '@sanfang/schema/codes/dates.ts';
import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMeetingWords } from '../i18n/meetings.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import type { OpenForm } from '../ui/form/useOpenForm.ts';
import { CloseItem } from './CloseItem.tsx';
import { MeetingLink } from './MeetingLink.tsx';
import { Side_organization, useSideName } from './sides.ts';

export const ItemRow_actionItem = graphql(
  `
    fragment ItemRow_actionItem on ActionItem {
      id
      title
      dueOn
      closedOn
      state
      result
      ownerName
      version
      ownerPerson {
        id
        name
      }
      owner {
        id
        ...Side_organization
      }
      meeting {
        id
        number
      }
      matter {
        id
        resolutionNumber
      }
    }
  `,
  [Side_organization],
);

interface ItemRowProps {
  item: FragmentOf<typeof ItemRow_actionItem>;
  opened: OpenForm;
}

/** One action item: who does it, which resolution it comes from, and until when. */
export function ItemRow({ item, opened }: ItemRowProps) {
  const t = useMeetingWords();
  const { date, to } = useHubLocation();
  const sideName = useSideName();
  const [closing, setClosing] = useState(false);
  const { id, title, version, dueOn, closedOn, state, result, owner, ownerPerson, ownerName, meeting, matter } = readFragment(
    ItemRow_actionItem,
    item,
  );
  const done = !!closedOn && closedOn <= date;
  const days = daysBetween(date, dueOn);
  const origin = matter?.resolutionNumber
    ? t('resolutionNumber', { number: matter.resolutionNumber })
    : t('meetingNumber', { number: meeting?.number ?? '' });
  return (
    <>
      <tr>
        {opened.mayWrite && !done && (
          <td className="open-items-box no-print">
            <input type="checkbox" aria-label={t('closeItem', { title })} checked={closing} onChange={() => setClosing(!closing)} />
          </td>
        )}
        <td>
          {title}
          {done && result && <span className="open-items-result mute">{result}</span>}
          {done && opened.mayWrite && (
            <button type="button" className="link open-items-reopen" onClick={() => opened.open('reopen', { item: id })}>
              {t('reopen')}
            </button>
          )}
        </td>
        <td>
          {ownerPerson ? <Link to={to(`/people/${ownerPerson.id}`)}>{ownerPerson.name}</Link> : ownerName}{' '}
          {owner && <span className="mute">{sideName(owner)}</span>}
          {!owner && !ownerPerson && !ownerName && <span className="mute">{t('noOwner')}</span>}
        </td>
        <td>{meeting ? <MeetingLink id={meeting.id}>{origin}</MeetingLink> : <span className="mute">—</span>}</td>
        <td className="nowrap">
          {done ? (
            <>
              {closedOn} <span className="mute">{state === 'DROPPED' && t('dropped')}</span>
            </>
          ) : days < 0 ? (
            <strong className="tone-bad">
              {dueOn} <span className="open-items-days">{t('overdueDays', { count: -days })}</span>
            </strong>
          ) : (
            <>
              {dueOn} <span className="mute">{days === 0 ? t('dueToday') : t('dueIn', { count: days })}</span>
            </>
          )}
        </td>
      </tr>
      {closing && !done && opened.mayWrite && (
        <tr className="close-item-row no-print">
          <td colSpan={5}>
            <CloseItem
              itemId={id}
              title={title}
              version={version}
              onPostpone={() => opened.open('postpone', { item: id })}
              onCancel={() => setClosing(false)}
            />
          </td>
        </tr>
      )}
    </>
  );
}
