import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { Link } from 'react-router';
import { useGlossary } from '../i18n/glossary.ts';
import { useMeetingWords } from '../i18n/meetings.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Card } from '../ui/Card.tsx';
import type { OpenForm } from '../ui/form/useOpenForm.ts';
import { Attendants, Attendants_meeting } from './Attendants.tsx';
import { clockOf } from './clock.ts';
import { Matter, Matter_matter } from './Matter.tsx';
import './MeetingSummary.css';

export const MeetingSummary_meeting = graphql(
  `
    fragment MeetingSummary_meeting on Meeting {
      id
      number
      title
      startsAt
      place
      mode
      state
      opening
      note
      chairs: attendances(filter: { role: { eq: CHAIR } }, first: 1) {
        nodes {
          id
          name
        }
      }
      recorders: attendances(filter: { role: { eq: RECORDER } }, first: 1) {
        nodes {
          id
          name
        }
      }
      matters(orderBy: [{ position: ASC }], first: 50) {
        nodes {
          id
          ...Matter_matter
        }
      }
      ...Attendants_meeting
    }
  `,
  [Attendants_meeting, Matter_matter],
);

interface MeetingSummaryProps {
  meeting: FragmentOf<typeof MeetingSummary_meeting>;
  /** Path of the page that it belongs to; the minutes lie below it. */
  path: string;
  opened: OpenForm;
}

/** One meeting at a glance: who came, what was resolved, who agreed. */
export function MeetingSummary({ meeting, path, opened }: MeetingSummaryProps) {
  const t = useMeetingWords();
  const name = useGlossary();
  const { to } = useHubLocation();
  const { id, number, title, startsAt, place, mode, state, opening, note, chairs, recorders, matters, ...rest } = readFragment(
    MeetingSummary_meeting,
    meeting,
  );
  const { day, time, weekday } = clockOf(startsAt);
  const over = state === 'HELD' || state === 'INQUORATE';
  const facts = [
    title,
    chairs.nodes[0] && t('chairedBy', { name: chairs.nodes[0].name }),
    recorders.nodes[0] && t('recordedBy', { name: recorders.nodes[0].name }),
  ];
  return (
    <Card
      title={<span id="meeting">{t('meetingOn', { date: day, number })}</span>}
      note={
        <span className="meeting-facts">
          {facts.filter(Boolean).map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
          {!over && <span>{`${t(`weekday${weekday}`)} ${time}`}</span>}
          {!over && place && <span>{place}</span>}
          {mode !== 'ON_SITE' && <span>{name(`MeetingMode.${mode}`)}</span>}
          {state !== 'HELD' && <strong className={state === 'PLANNED' ? undefined : 'tone-bad'}>{name(`MeetingState.${state}`)}</strong>}
        </span>
      }
      extra={
        over ? (
          <>
            {opened.mayWrite && (
              <button type="button" className="link" onClick={() => opened.open('meeting', { meeting: id })}>
                {t('correct')}
              </button>
            )}
            <Link to={to(`${path}/minutes/${id}`)}>{t('minutesWhole')}</Link>
          </>
        ) : (
          state === 'PLANNED' &&
          opened.mayWrite && (
            <>
              <button type="button" className="link" onClick={() => opened.open('cancel-meeting', { meeting: id })}>
                {t('cancel')}
              </button>
              <button type="button" className="link" onClick={() => opened.open('meeting', { meeting: id })}>
                {t('record')}
              </button>
            </>
          )
        )
      }
    >
      <div className="meeting-columns">
        <Attendants meeting={rest} over={over} />
        <div className="meeting-matters">
          {opening && <p>{opening}</p>}
          {matters.nodes.map((matter) => (
            <Matter key={matter.id} matter={matter} />
          ))}
          {matters.nodes.length === 0 && !opening && <p className="mute">{t(over ? 'mattersNone' : 'agendaNone')}</p>}
          {note && <p className="mute">{note}</p>}
        </div>
      </div>
    </Card>
  );
}
