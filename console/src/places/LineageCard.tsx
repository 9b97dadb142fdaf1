import { addDays } from '@sanfang/schema/codes/dates.ts';
import type { ResultOf } from '@sanfang/schema/graphql.ts';
import { Link } from 'react-router';
import { useLayoutWords } from '../i18n/layout-change.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Card } from '../ui/Card.tsx';
import { actionsOf, type ChangeEvent_query, type partsOf } from './changeEvent.ts';
import { Lineage } from './Lineage.tsx';

type Event = NonNullable<ResultOf<typeof ChangeEvent_query>['changeEvent']>;
type Part = Event['parts']['nodes'][number];

/** Communities before and after an event, and the bodies that ended and began with it. */
export function LineageCard({ event, parts }: { event: Event; parts: ReturnType<typeof partsOf<Part>> }) {
  const t = useLayoutWords();
  const communities = actionsOf(parts);
  const withCode = (part: Part & { action: string | null }) => ({ ...part, code: part.division?.code ?? null });
  return (
    <Card title={t('lineage')} note={t('from', { date: event.effectiveOn })} flush className="layout-what">
      {parts.before.length + parts.after.length > 0 && (
        <Lineage before={communities.before.map(withCode)} after={communities.after.map(withCode)} />
      )}
      {parts.bodiesBefore.length + parts.bodiesAfter.length > 0 && (
        <div className="lineage lineage-bodies">
          <Bodies label={t('bodiesBefore')} parts={parts.bodiesBefore} asOf={addDays(event.effectiveOn, -1)} />
          <Bodies label={t('bodiesAfter')} parts={parts.bodiesAfter} />
        </div>
      )}
    </Card>
  );
}

/** What ended is looked at on its last day. */
function Bodies({ label, parts, asOf }: { label: string; parts: Part[]; asOf?: string }) {
  const t = useLayoutWords();
  const { to } = useHubLocation();
  return (
    <section aria-label={label}>
      <h3>{label}</h3>
      {parts.length === 0 && <p className="sub">{t('toNone')}</p>}
      <ul>
        {parts.map(({ id, name, organization }) => (
          <li key={id}>{organization ? <Link to={to(`/organizations/${organization.id}`, { asOf })}>{name}</Link> : name}</li>
        ))}
      </ul>
    </section>
  );
}
