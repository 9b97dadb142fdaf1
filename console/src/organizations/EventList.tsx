import { useOrganizationWords } from '../i18n/organizations.ts';
import { Empty } from '../ui/Empty.tsx';
import type { OrganizationEvent } from './events.ts';
import './EventList.css';

export function EventList({ events }: { events: OrganizationEvent[] }) {
  const t = useOrganizationWords();
  if (!events.length) return <Empty>{t('eventsNone')}</Empty>;
  return (
    <ol className="event-list">
      {events.map((event) => (
        <li key={event.key}>
          <time dateTime={event.on}>{event.on}</time>
          <span>
            {event.words}
            {event.detail && <span className="mute event-list-detail">{event.detail}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
