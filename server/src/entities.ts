import { Account, ApiKey, Session, SignInLink } from './access/account.entity.ts';
import { CalendarFeed } from './access/calendar-feed.entity.ts';
import { AuditEntry } from './access/audit-entry.entity.ts';
import { ActionItem } from './coordination/action-item.entity.ts';
import { Agreement } from './coordination/agreement.entity.ts';
import { Attendance } from './coordination/attendance.entity.ts';
import { CoordinationSeat } from './coordination/coordination-seat.entity.ts';
import { DisputeParty } from './coordination/dispute-party.entity.ts';
import { DisputeStep } from './coordination/dispute-step.entity.ts';
import { Dispute } from './coordination/dispute.entity.ts';
import { Matter } from './coordination/matter.entity.ts';
import { Meeting } from './coordination/meeting.entity.ts';
import { PartyVote } from './coordination/party-vote.entity.ts';
import { Project } from './coordination/project.entity.ts';
import { PropertyManagement } from './coordination/property-management.entity.ts';
import { Trinity } from './coordination/trinity.entity.ts';
import { FindingAcknowledgment } from './evaluation/finding-acknowledgment.entity.ts';
import { Finding } from './evaluation/finding.entity.ts';
import { Indicator } from './evaluation/indicator.entity.ts';
import { Proof } from './evaluation/proof.entity.ts';
import { RuleParameter } from './evaluation/rule-parameter.entity.ts';
import { Rule } from './evaluation/rule.entity.ts';
import { SourceDocument } from './evaluation/source-document.entity.ts';
import { ChangeEventMove } from './organizations/change-event-move.entity.ts';
import { ChangeEventPart } from './organizations/change-event-part.entity.ts';
import { ChangeEvent } from './organizations/change-event.entity.ts';
import { FormerName } from './organizations/former-name.entity.ts';
import { OrganizationKind } from './organizations/organization-kind.entity.ts';
import * as organizations from './organizations/organization.entity.ts';
import { RelationKind, RelationKindEnd } from './organizations/relation-kind.entity.ts';
import { Relation } from './organizations/relation.entity.ts';
import { Appointment } from './people/appointment.entity.ts';
import { Election } from './people/election.entity.ts';
import { Person } from './people/person.entity.ts';
import { PostKind } from './people/post-kind.entity.ts';
import { Post } from './people/post.entity.ts';
import { ReservePoolEntry } from './people/reserve-pool-entry.entity.ts';
import { WorkerFile } from './people/worker-file.entity.ts';
import { WorkerRecord } from './people/worker-record.entity.ts';
import { Building } from './places/building.entity.ts';
import { BusinessBuildingCommunity } from './places/business-building-community.entity.ts';
import { Compound } from './places/compound.entity.ts';
import * as divisions from './places/division.entity.ts';
import { Entrance } from './places/entrance.entity.ts';
import { Facility } from './places/facility.entity.ts';
import { Grid } from './places/grid.entity.ts';
import { Unit } from './places/unit.entity.ts';
import { CodeListEntry } from './shared/code-list-entry.entity.ts';
import { IdempotencyKey } from './shared/idempotency.entity.ts';
import { SearchEntry } from './shared/search-entry.entity.ts';

/** Every table of the hub. A concept that stands here is stored and published; nothing else has to be told of it. */
export const entities = [
  ...Object.values(divisions),
  BusinessBuildingCommunity,
  Compound,
  Building,
  Entrance,
  Unit,
  Grid,
  Facility,
  CodeListEntry,
  OrganizationKind,
  ...Object.values(organizations),
  FormerName,
  ChangeEvent,
  ChangeEventPart,
  ChangeEventMove,
  RelationKind,
  RelationKindEnd,
  Relation,
  PostKind,
  Post,
  Person,
  Election,
  Appointment,
  WorkerFile,
  WorkerRecord,
  ReservePoolEntry,
  CoordinationSeat,
  PropertyManagement,
  Trinity,
  Meeting,
  Attendance,
  Matter,
  PartyVote,
  ActionItem,
  Dispute,
  DisputeParty,
  DisputeStep,
  Agreement,
  Project,
  SourceDocument,
  Indicator,
  Rule,
  RuleParameter,
  Finding,
  Proof,
  FindingAcknowledgment,
  AuditEntry,
  Account,
  SignInLink,
  Session,
  ApiKey,
  CalendarFeed,
  IdempotencyKey,
  SearchEntry,
];
