import type { graphql } from '@sanfang/schema/graphql.ts';

export type RecordKind = ReturnType<typeof graphql.scalar<'WorkerRecordKind'>>;

/** The steps of admission in their stated order (K9), then what comes in service; an exit is recorded by closing the file. */
export const admissionSteps = [
  'WRITTEN_TEST',
  'INTERVIEW',
  'HEALTH_CHECK',
  'REVIEW',
  'PUBLIC_NOTICE',
  'ENGAGEMENT',
] as const satisfies RecordKind[];
export const serviceKinds = [
  'DEGREE',
  'CERTIFICATE',
  'CONTRACT',
  'TRAINING',
  'APPRAISAL',
  'GRADE',
  'WARNING',
] as const satisfies RecordKind[];
export const allKinds: readonly RecordKind[] = [...admissionSteps, ...serviceKinds, 'EXIT'];
