/** One of the five source documents, by the prefix its facts carry. */
export type SourcePrefix = 'XC' | 'PZ' | 'HZ03' | 'CY' | 'HZ3';

export interface SourceDocumentRow {
  id: SourcePrefix;
  key: string;
  zh: string;
  /** Null where the document does not say. */
  issuer: string | null;
  period: string;
  issuedOn: string | null;
  note: string | null;
}

/** Subtype an organization of this kind is stored as. */
export type OrganizationType =
  | 'PARTY_ORGANIZATION'
  | 'RESIDENTS_COMMITTEE'
  | 'RESIDENTS_GROUP'
  | 'SERVICE_STATION'
  | 'OWNERS_COMMITTEE'
  | 'PROPERTY_COMPANY'
  | 'SOCIAL_ORGANIZATION'
  | 'GOVERNMENT_BODY'
  | 'RESIDENT_UNIT'
  | 'SERVICE_PROVIDER'
  | 'TRIPARTY_COORDINATION';

/** Which glyph the console draws. */
export type OrganizationFamily = 'PARTY' | 'SELF_GOVERNANCE' | 'STATION' | 'PROPERTY' | 'SOCIAL' | 'GOVERNMENT';

export type OrganizationLevel =
  | 'NATION'
  | 'PROVINCE'
  | 'CITY'
  | 'DISTRICT'
  | 'STREET'
  | 'COMMUNITY'
  | 'COMPOUND'
  | 'BUILDING'
  | 'ENTRANCE'
  | 'UNIT'
  | 'ANY';

export interface OrganizationKindRow {
  code: string;
  zh: string;
  en: string;
  type: OrganizationType;
  family: OrganizationFamily;
  level: OrganizationLevel;
  /** The kind this one narrows. */
  broader: string | null;
  /** Registry facts are open to every signed-in caller. */
  publicRecord: boolean;
  aliases: readonly string[];
  sources: readonly SourcePrefix[];
  duties: string | null;
}

export type RelationFamily = 'AUTHORITY' | 'MEMBERSHIP' | 'COORDINATION' | 'CONTRACT' | 'NETWORK' | 'PAIRING';

/** From source to target; ONE_TO_MANY means that a target has one source. */
export type Cardinality = 'ONE_TO_ONE' | 'ONE_TO_MANY' | 'MANY_TO_ONE' | 'MANY_TO_MANY';

export interface RelationKindRow {
  code: string;
  zh: string;
  en: string;
  /** How the line reads from the target. */
  inverseZh: string;
  inverseEn: string;
  family: RelationFamily;
  cardinality: Cardinality;
  /** The documents do not state the cardinality; it is a proposal. */
  proposed: boolean;
  /** Organization kinds allowed at the source; a broader kind allows its narrower ones, none allows any. */
  sourceKinds: readonly string[];
  targetKinds: readonly string[];
  rule: string | null;
  sources: readonly SourcePrefix[];
}

export interface PostKindRow {
  code: string;
  zh: string;
  en: string;
  /** An organization has at most one such post. */
  single: boolean;
  /** Organization kinds that have this post; none means any. */
  organizationKinds: readonly string[];
  /** Empty when the post is a proposal of the hub. */
  sources: readonly SourcePrefix[];
  note: string | null;
}

/** A term of a short list, with what the documents say about it. */
export interface TermRow {
  code: string;
  zh: string;
  en: string;
  aliases: readonly string[];
  sources: readonly SourcePrefix[];
  note: string | null;
}
