import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import Button from 'antd/es/button';
import { useGlossary } from '../i18n/glossary.ts';
import { useMeetingWords } from '../i18n/meetings.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Empty } from '../ui/Empty.tsx';
import type { OpenForm } from '../ui/form/useOpenForm.ts';
import { FormLink } from './FormLink.tsx';
import { clockOf, shortDay } from './clock.ts';
import { MeetingLink } from './MeetingLink.tsx';

export const MeetingList_coordination = graphql(`
  fragment MeetingList_coordination on TripartyCoordination {
    id
    meetings(filter: $until, orderBy: [{ startsAt: DESC }], first: 100) {
      totalCount
      nodes {
        id
        number
        title
        startsAt
        place
        state
        note
        attendances {
          totalCount
        }
        came: attendances(filter: { present: { eq: true } }) {
          totalCount
        }
        resolutions: matters(filter: { outcome: { eq: RESOLVED } }) {
          totalCount
        }
        actionItems {
          totalCount
        }
      }
    }
  }
`);

interface MeetingListProps {
  coordination: FragmentOf<typeof MeetingList_coordination>;
  /** The one whose summary is shown. */
  current?: string;
  opened: OpenForm;
}

const shownAtFirst = 6;

/** The meetings of a coordination, newest first; those to come stand out. */
export function MeetingList({ coordination, current, opened }: MeetingListProps) {
  const t = useMeetingWords();
  const name = useGlossary();
  const { date, param, setParams } = useHubLocation();
  const { nodes } = readFragment(MeetingList_coordination, coordination).meetings;
  if (!nodes.length) return <Empty action={<FormLink opened={opened} form="plan" words={t('planOne')} />}>{t('meetingsNone')}</Empty>;
  const all = param('meetings') === 'all' || nodes.length <= shownAtFirst;
  const shown = all ? nodes : nodes.slice(0, shownAtFirst);
  return (
    <>
      <ol className="side-list">
        {shown.map((meeting) => {
          const { day, time, weekday } = clockOf(meeting.startsAt);
          const planned = meeting.state === 'PLANNED';
          const facts = planned
            ? [`${t(`weekday${weekday}`)} ${time}`, meeting.place, t('toBeHeld')]
            : meeting.state === 'HELD'
              ? [
                  t('cameOf', { came: meeting.came.totalCount, count: meeting.attendances.totalCount }),
                  t('results', { resolutions: meeting.resolutions.totalCount, items: meeting.actionItems.totalCount }),
                ]
              : [name(`MeetingState.${meeting.state}`), meeting.note];
          return (
            <li
              key={meeting.id}
              className={planned ? 'side-row side-row-next' : 'side-row'}
              aria-current={meeting.id === current || undefined}
            >
              <time dateTime={day}>{shortDay(day, date)}</time>
              <div>
                <MeetingLink id={meeting.id}>{meeting.title}</MeetingLink>
                <p className="mute side-facts">
                  {facts.filter(Boolean).map((fact) => (
                    <span key={fact}>{fact}</span>
                  ))}
                </p>
              </div>
              {planned && opened.mayWrite && (
                <Button size="small" onClick={() => opened.open('meeting', { meeting: meeting.id })}>
                  {t('record')}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      {!all && (
        <button type="button" className="link side-more" onClick={() => setParams({ meetings: 'all' })}>
          {t('earlier', { count: nodes.length - shownAtFirst })}
        </button>
      )}
    </>
  );
}
