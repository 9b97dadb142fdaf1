import { Account, ApiKey, Session, SignInLink } from './access/account.entity.ts';
import { AuditEntry } from './access/audit-entry.entity.ts';
import { CoordinationSeat } from './coordination/coordination-seat.entity.ts';
import { PropertyManagement } from './coordination/property-management.entity.ts';
import { Indicator } from './evaluation/indicator.entity.ts';
import { SourceDocument } from './evaluation/source-document.entity.ts';
import { FormerName } from './organizations/former-name.entity.ts';
import { OrganizationKind } from './organizations/organization-kind.entity.ts';
import * as organizations from './organizations/organization.entity.ts';
import { RelationKind, RelationKindEnd } from './organizations/relation-kind.entity.ts';
import { Relation } from './organizations/relation.entity.ts';
import { Appointment } from './people/appointment.entity.ts';
import { Person } from './people/person.entity.ts';
import { PostKind } from './people/post-kind.entity.ts';
import { Post } from './people/post.entity.ts';
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
  RelationKind,
  RelationKindEnd,
  Relation,
  PostKind,
  Post,
  Person,
  Appointment,
  CoordinationSeat,
  PropertyManagement,
  SourceDocument,
  Indicator,
  AuditEntry,
  Account,
  SignInLink,
  Session,
  ApiKey,
  IdempotencyKey,
  SearchEntry,
];
