import { Link } from 'react-router';
import { useOrganizationWords } from '../i18n/organizations.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Empty } from '../ui/Empty.tsx';
import type { OrganizationEvent } from './events.ts';
import './EventList.css';

export function EventList({ events }: { events: OrganizationEvent[] }) {
  const t = useOrganizationWords();
  const { to } = useHubLocation();
  if (!events.length) return <Empty>{t('eventsNone')}</Empty>;
  return (
    <ol className="event-list">
      {events.map((event) => (
        <li key={event.key}>
          <time dateTime={event.on}>{event.on}</time>
          <span>
            {event.path ? <Link to={to(event.path)}>{event.words}</Link> : event.words}
            {event.detail && <span className="mute event-list-detail">{event.detail}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
