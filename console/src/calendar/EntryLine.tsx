import { Link } from 'react-router';
import { useCalendarWords } from '../i18n/calendar.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Badge } from '../ui/Badge.tsx';
import type { Kind } from './calendarState.ts';
import type { Entry } from './entries.ts';
import './EntryLine.css';

/** A kind is told by one letter in a box: color is kept for what is late. */
export function KindMark({ kind }: { kind: Kind }) {
  const t = useCalendarWords();
  return (
    <span className="kind-mark">
      <span aria-hidden>{t(`mark${kind}`)}</span>
      <span className="unseen">{t(`kind${kind}`)}</span>
    </span>
  );
}

/** One line in the cell of a day. */
export function EntryLink({ entry: { kind, time, title, state, off, path, params } }: { entry: Entry }) {
  const { to } = useHubLocation();
  const late = state?.tone === 'bad';
  return (
    <Link
      className={`entry-link${late ? ' entry-late' : ''}${off ? ' entry-off' : ''}`}
      to={to(path, params)}
      title={[title, state?.words].filter(Boolean).join('，')}
    >
      <KindMark kind={kind} />
      {late && <span aria-hidden>✕</span>}
      {time && <time>{time}</time>}
      <span className="entry-link-title">{title}</span>
      {late && <span className="unseen">{state.words}</span>}
    </Link>
  );
}

/** An entry in a list: what, where, by whom, and how it stands. */
export function EntryLine({ entry: { kind, time, title, detail, state, off, path, params } }: { entry: Entry }) {
  const { to } = useHubLocation();
  return (
    <li className="entry-line">
      <KindMark kind={kind} />
      <div>
        <p>
          {time && <time>{time} </time>}
          <Link className={off ? 'entry-off' : undefined} to={to(path, params)}>
            {title}
          </Link>
        </p>
        {detail && <p className="mute">{detail}</p>}
      </div>
      {state && <Badge tone={state.tone}>{state.words}</Badge>}
    </li>
  );
}
