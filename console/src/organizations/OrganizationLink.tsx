import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { Link } from 'react-router';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { glyphOf } from './families.ts';

export const OrganizationLink_organization = graphql(`
  fragment OrganizationLink_organization on Organization {
    id
    name
    kind {
      id
      family
    }
  }
`);

interface OrganizationLinkProps {
  organization: FragmentOf<typeof OrganizationLink_organization>;
  size?: 16 | 20;
}

export function OrganizationLink({ organization, size = 16 }: OrganizationLinkProps) {
  const { id, name, kind } = readFragment(OrganizationLink_organization, organization);
  const { to } = useHubLocation();
  return (
    <span className="named">
      <Glyph family={glyphOf(kind.family)} size={size} />
      <Link to={to(`/organizations/${id}`)}>{name}</Link>
    </span>
  );
}
