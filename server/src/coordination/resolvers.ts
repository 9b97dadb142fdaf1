import { ActionItemResolver } from './action-item.resolver.ts';
import { AgreementResolver } from './agreement.resolver.ts';
import { CoordinationResolver } from './coordination.resolver.ts';
import { DisputeResolver } from './dispute.resolver.ts';
import { MeetingResolver } from './meeting.resolver.ts';
import { OwnersCommitteeResolver } from './owners-committee.resolver.ts';
import { ProjectResolver } from './project.resolver.ts';
import { PropertyManagementResolver } from './property-management.resolver.ts';

/** Every action of the domain. */
export const coordinationResolvers = [
  CoordinationResolver,
  AgreementResolver,
  MeetingResolver,
  ActionItemResolver,
  DisputeResolver,
  PropertyManagementResolver,
  OwnersCommitteeResolver,
  ProjectResolver,
];
