import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { Link } from 'react-router';
import { useCoordinationWords } from '../i18n/coordination.ts';
import { useUiWords } from '../i18n/ui.ts';
import { OrganizationLink, OrganizationLink_organization } from '../organizations/OrganizationLink.tsx';
import { termState } from '../organizations/todo.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Card } from '../ui/Card.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Facts } from '../ui/Facts.tsx';
import { TermBar } from '../ui/TermBar.tsx';
import { headOf, PartyHead_organization } from './seatFacts.ts';

export const OwnersCard_compound = graphql(
  `
    fragment OwnersCard_compound on Compound {
      id
      ownersCommittees(first: 1) {
        nodes {
          id
          establishedOn
          termSince
          termUntil
          phone
          ...OrganizationLink_organization
          ...PartyHead_organization
          seats: posts {
            totalCount
          }
          vacant: posts(filter: { appointments: { none: {} } }) {
            totalCount
          }
        }
      }
    }
  `,
  [OrganizationLink_organization, PartyHead_organization],
);

export function OwnersCard({ compound }: { compound: FragmentOf<typeof OwnersCard_compound> }) {
  const t = useCoordinationWords();
  const words = useUiWords();
  const { to, date } = useHubLocation();
  const owners = readFragment(OwnersCard_compound, compound).ownersCommittees.nodes[0];
  if (!owners) {
    return (
      <Card title={t('ownersTitle')}>
        <Empty>{t('ownersNone')}</Empty>
      </Card>
    );
  }
  const head = headOf(owners);
  const term = termState(owners.termUntil, date);
  return (
    <Card title={t('ownersTitle')} extra={<Link to={to(`/organizations/${owners.id}`)}>{t('page')}</Link>}>
      <p className="detail-lead">
        <OrganizationLink organization={owners} />
      </p>
      <Facts
        facts={[
          [
            t('term'),
            owners.termSince && owners.termSince <= date ? (
              <>
                <TermBar since={owners.termSince} until={owners.termUntil} date={date} />
                {term && (
                  <strong className={`owners-term tone-${term.tone}`}>
                    {t(term.tone === 'bad' ? 'termOver' : 'termLeft', { count: term.days })}
                  </strong>
                )}
              </>
            ) : (
              words('missing')
            ),
          ],
          [
            t('head'),
            head?.person ? (
              <>
                <Link to={to(`/people/${head.person.id}`)}>{head.person.name}</Link> {head.title}
              </>
            ) : (
              <strong className="tone-bad">{head ? t('headVacant', { title: head.title }) : words('missing')}</strong>
            ),
          ],
          [t('posts'), t('postsValue', { count: owners.seats.totalCount, vacant: owners.vacant.totalCount })],
          [t('established'), owners.establishedOn ?? words('missing')],
          [t('phone'), owners.phone ?? words('missing')],
        ]}
      />
    </Card>
  );
}
