import type { graphql } from '@sanfang/schema/graphql.ts';
import type { HubLocation } from '../shell/useHubLocation.ts';

type OrganizationFilter = ReturnType<typeof graphql.scalar<'OrganizationFilter'>>;
type Family = ReturnType<typeof graphql.scalar<'OrganizationFamily'>>;
type Level = ReturnType<typeof graphql.scalar<'OrganizationLevel'>>;

/** The most organizations that one request answers, and one roster lists. */
export const mostOrganizations = 200;
/** In the order in which a roster names them. */
export const families = ['PARTY', 'SELF_GOVERNANCE', 'STATION', 'PROPERTY', 'SOCIAL', 'GOVERNMENT'] as const satisfies Family[];

const below: Level[] = ['BUILDING', 'ENTRANCE', 'UNIT'];
const levels: Record<(typeof levelNames)[number], OrganizationFilter> = {
  main: { not: { kind: { level: { in: below } } } },
  community: { kind: { level: { eq: 'COMMUNITY' } } },
  all: {},
};
export const levelNames = ['main', 'community', 'all'] as const;

/** What the URL asks of a roster: one organization, or those of an area that have posts. */
export function rosterState({ area, param }: HubLocation) {
  const organizationId = param('organization');
  const level = levelNames.find((name) => name === param('level')) ?? 'main';
  const family = families.find((name) => name === param('family'));
  const filter: OrganizationFilter = organizationId
    ? { id: { eq: organizationId } }
    : {
        and: [
          area ? { within: area } : {},
          { posts: { some: {} } },
          levels[level],
          ...(family ? [{ kind: { family: { eq: family } } }] : []),
        ],
      };
  return { organizationId, level, family, filter };
}
