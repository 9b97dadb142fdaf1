import { lazy, Suspense } from 'react';
import type { OpenForm } from '../ui/form/useOpenForm.ts';

const CreatePostForm = lazy(async () => ({ default: (await import('./CreatePostForm.tsx')).CreatePostForm }));
const RecordElectionForm = lazy(async () => ({ default: (await import('./RecordElectionForm.tsx')).RecordElectionForm }));
const AnnounceElectionForm = lazy(async () => ({ default: (await import('./AnnounceElectionForm.tsx')).AnnounceElectionForm }));
const AdvanceElectionForm = lazy(async () => ({ default: (await import('./AdvanceElectionForm.tsx')).AdvanceElectionForm }));
const CorrectElectionForm = lazy(async () => ({ default: (await import('./CorrectElectionForm.tsx')).CorrectElectionForm }));

/** The form about posts and elections of an organization that stands open, by the URL. */
export function BodyForms({ organizationId, opened: { form, given, close } }: { organizationId: string; opened: OpenForm }) {
  const electionId = given('election') ?? '';
  return (
    <Suspense>
      {form === 'create-post' && <CreatePostForm organizationId={organizationId} onClose={close} />}
      {form === 'record-election' && <RecordElectionForm organizationId={organizationId} onClose={close} />}
      {form === 'announce-election' && <AnnounceElectionForm organizationId={organizationId} onClose={close} />}
      {form === 'advance-election' && <AdvanceElectionForm electionId={electionId} onClose={close} />}
      {form === 'correct-election' && <CorrectElectionForm electionId={electionId} onClose={close} />}
    </Suspense>
  );
}
