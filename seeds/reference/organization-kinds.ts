import { partyKinds } from './organization-kinds/party.ts';
import { governmentKinds } from './organization-kinds/government.ts';
import { selfGovernanceKinds } from './organization-kinds/self-governance.ts';
import { stationKinds } from './organization-kinds/stations.ts';
import { careAndCultureKinds } from './organization-kinds/care-and-culture.ts';
import { servicePointKinds } from './organization-kinds/service-points.ts';
import { propertyAndEconomyKinds } from './organization-kinds/property-and-economy.ts';
import { socialKinds } from './organization-kinds/social.ts';
import { teamKinds } from './organization-kinds/teams.ts';
import type { OrganizationKindRow } from './types.ts';

/** Every kind of organization the five documents name (catalogue section B). */
export const organizationKinds: readonly OrganizationKindRow[] = [
  ...partyKinds,
  ...governmentKinds,
  ...selfGovernanceKinds,
  ...stationKinds,
  ...careAndCultureKinds,
  ...servicePointKinds,
  ...propertyAndEconomyKinds,
  ...socialKinds,
  ...teamKinds,
];
