import { daysBetween } from '@sanfang/schema/codes/dates.ts';
import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { Fragment } from 'react';
import { lastDay } from '../i18n/dates.ts';
import { useCoordinationWords } from '../i18n/coordination.ts';
import { useGlossary } from '../i18n/glossary.ts';
import { usePeopleWords } from '../i18n/people.ts';
import { OrganizationLink, OrganizationLink_organization } from '../organizations/OrganizationLink.tsx';
import { lasting } from '../people/lasting.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Empty } from '../ui/Empty.tsx';
import type { OpenForm } from '../ui/form/useOpenForm.ts';
import { FormLink } from './FormLink.tsx';
import './ManagementTimeline.css';

export const ManagementTimeline_compound = graphql(
  `
    fragment ManagementTimeline_compound on Compound {
      id
      propertyManagements(filter: { since: { lte: $date } }, orderBy: [{ since: DESC }], first: 50) {
        totalCount
        nodes {
          id
          since
          until
          mode
          projectManager
          contractUntil
          contractNumber
          exitNotifiedOn
          exitReason
          handedOverOn
          handover
          company {
            id
            ...OrganizationLink_organization
          }
        }
      }
    }
  `,
  [OrganizationLink_organization],
);

/** Which companies managed the compound, newest first, with the days on which none did. */
export function ManagementTimeline({ compound, opened }: { compound: FragmentOf<typeof ManagementTimeline_compound>; opened: OpenForm }) {
  const t = useCoordinationWords();
  const people = usePeopleWords();
  const name = useGlossary();
  const { date } = useHubLocation();
  const { nodes } = readFragment(ManagementTimeline_compound, compound).propertyManagements;
  if (!nodes.length)
    return <Empty action={<FormLink opened={opened} form="replace" words={t('mendCompany')} />}>{t('managementNone')}</Empty>;
  return (
    <ol className="managements">
      {nodes.map((it, index) => {
        const serving = !it.until || it.until > date;
        const next = nodes[index - 1]?.since ?? date;
        const gap = serving ? 0 : daysBetween(it.until!, next);
        const facts: [string, string | null | undefined][] = [
          [t('mode'), it.mode && name(`PropertyMode.${it.mode}`)],
          [t('manager'), it.projectManager],
          [t('contractNumber'), it.contractNumber],
          [t('contractUntil'), it.contractUntil && lastDay(it.contractUntil)],
          [t('exitNotified'), it.exitNotifiedOn && it.exitNotifiedOn <= date ? it.exitNotifiedOn : null],
          [t('exitReason'), it.exitNotifiedOn && it.exitNotifiedOn <= date ? it.exitReason : null],
          [t('handedOver'), it.handedOverOn && it.handedOverOn <= date ? it.handedOverOn : null],
          [t('handover'), it.handedOverOn && it.handedOverOn <= date ? it.handover : null],
        ];
        return (
          <Fragment key={it.id}>
            {gap > 0 && <li className="management-gap">{t(index ? 'gap' : 'gapNow', { days: gap.toLocaleString() })}</li>}
            <li className={serving ? 'management management-now' : 'management'}>
              <p className="management-days">
                <time dateTime={it.since}>{it.since}</time>
                <span>{serving ? t('now') : lastDay(it.until!)}</span>
              </p>
              <div>
                <p>
                  <OrganizationLink organization={it.company} />{' '}
                  <span className="mute">{lasting(it.since, serving ? date : it.until!, people)}</span>
                </p>
                <dl>
                  {facts
                    .filter(([, value]) => !!value)
                    .map(([label, value]) => (
                      <div key={label}>
                        <dt>{label}</dt>
                        <dd>{value}</dd>
                      </div>
                    ))}
                </dl>
                {opened.mayWrite && serving && !it.exitNotifiedOn && (
                  <button type="button" className="link" onClick={() => opened.open('exit', { management: it.id })}>
                    {t('notifyExit')}
                  </button>
                )}
                {opened.mayWrite && it.exitNotifiedOn && !it.handedOverOn && (
                  <button type="button" className="link" onClick={() => opened.open('handover', { management: it.id })}>
                    {t('recordHandover')}
                  </button>
                )}
              </div>
            </li>
          </Fragment>
        );
      })}
    </ol>
  );
}
