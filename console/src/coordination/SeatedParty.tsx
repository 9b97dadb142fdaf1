import { readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useCoordinationWords } from '../i18n/coordination.ts';
import { glyphOf } from '../organizations/families.ts';
import { OrganizationLink_organization } from '../organizations/OrganizationLink.tsx';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { headOf, PartyHead_organization } from './seatFacts.ts';

interface SeatedPartyProps {
  organization: FragmentOf<typeof PartyHead_organization>;
  /** Name of the manager on site, where that is who one calls. */
  manager?: string | null;
  /** False while no coordination is set up: the organization is there, but sits nowhere. */
  seated: boolean;
  children?: ReactNode;
}

export function SeatedParty({ organization, manager, seated, children }: SeatedPartyProps) {
  const t = useCoordinationWords();
  const { to } = useHubLocation();
  const { shortName, ...link } = readFragment(PartyHead_organization, organization);
  const { id, name, kind } = readFragment(OrganizationLink_organization, link);
  const head = manager ? undefined : headOf(organization);
  return (
    <div className="seated">
      <Glyph family={glyphOf(kind.family)} />
      <div>
        <Link to={to(`/organizations/${id}`)} title={shortName ? name : undefined}>
          {shortName ?? name}
        </Link>
        <span className="seated-more">
          {manager && <span>{manager}</span>}
          {head?.person && <span>{head.person.name}</span>}
          {head && !head.person && <strong className="tone-bad">{t('headVacant', { title: head.title })}</strong>}
          {children}
          {!seated && <span>{t('notSeated')}</span>}
        </span>
      </div>
    </div>
  );
}
