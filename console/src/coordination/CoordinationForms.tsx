import { lazy, Suspense, type ReactNode } from 'react';
import type { OpenForm } from '../ui/form/useOpenForm.ts';

const SetUpForm = lazy(async () => ({ default: (await import('./forms/SetUpForm.tsx')).SetUpForm }));
const SeatForm = lazy(async () => ({ default: (await import('./forms/SeatForm.tsx')).SeatForm }));
const AgreementForm = lazy(async () => ({ default: (await import('./forms/AgreementForm.tsx')).AgreementForm }));
const EndAgreementForm = lazy(async () => ({ default: (await import('./forms/EndAgreementForm.tsx')).EndAgreementForm }));
const PlanMeetingForm = lazy(async () => ({ default: (await import('./forms/PlanMeetingForm.tsx')).PlanMeetingForm }));
const MeetingForm = lazy(async () => ({ default: (await import('./forms/MeetingForm.tsx')).MeetingForm }));
const CancelMeetingForm = lazy(async () => ({ default: (await import('./forms/CancelMeetingForm.tsx')).CancelMeetingForm }));
const ItemForm = lazy(async () => ({ default: (await import('./forms/ItemForm.tsx')).ItemForm }));
const PostponeForm = lazy(async () => ({ default: (await import('./forms/PostponeForm.tsx')).PostponeForm }));
const ReopenForm = lazy(async () => ({ default: (await import('./forms/ReopenForm.tsx')).ReopenForm }));
const DisputeForm = lazy(async () => ({ default: (await import('./forms/DisputeForm.tsx')).DisputeForm }));
const AdvanceDisputeForm = lazy(async () => ({ default: (await import('./forms/AdvanceDisputeForm.tsx')).AdvanceDisputeForm }));
const ProjectForm = lazy(async () => ({ default: (await import('./forms/ProjectForm.tsx')).ProjectForm }));
const AdvanceProjectForm = lazy(async () => ({ default: (await import('./forms/AdvanceProjectForm.tsx')).AdvanceProjectForm }));
const ExitForm = lazy(async () => ({ default: (await import('./forms/ExitForm.tsx')).ExitForm }));
const HandoverForm = lazy(async () => ({ default: (await import('./forms/HandoverForm.tsx')).HandoverForm }));
const ReplaceForm = lazy(async () => ({ default: (await import('./forms/ReplaceForm.tsx')).ReplaceForm }));
const OwnersForm = lazy(async () => ({ default: (await import('./forms/OwnersForm.tsx')).OwnersForm }));

interface CoordinationFormsProps {
  compoundId: string;
  coordinationId?: string;
  opened: OpenForm;
}

/** The form of a coordination's page that stands open, by the URL. */
export function CoordinationForms({ compoundId, coordinationId, opened: { form = '', given, close } }: CoordinationFormsProps) {
  const of = (name: string) => given(name) ?? '';
  const ofCompound: Record<string, () => ReactNode> = {
    'set-up': () => <SetUpForm compoundId={compoundId} onClose={close} />,
    replace: () => <ReplaceForm compoundId={compoundId} onClose={close} />,
    owners: () => <OwnersForm compoundId={compoundId} onClose={close} />,
    exit: () => <ExitForm managementId={of('management')} onClose={close} />,
    handover: () => <HandoverForm managementId={of('management')} onClose={close} />,
  };
  const ofCoordination = (id: string): Record<string, () => ReactNode> => ({
    seat: () => <SeatForm coordinationId={id} party={given('party')} onClose={close} />,
    agreement: () => <AgreementForm coordinationId={id} onClose={close} />,
    'end-agreement': () => <EndAgreementForm agreementId={of('agreement')} onClose={close} />,
    plan: () => <PlanMeetingForm coordinationId={id} onClose={close} />,
    meeting: () => <MeetingForm coordinationId={id} meetingId={given('meeting')} onClose={close} />,
    'cancel-meeting': () => <CancelMeetingForm meetingId={of('meeting')} onClose={close} />,
    item: () => <ItemForm coordinationId={id} onClose={close} />,
    postpone: () => <PostponeForm itemId={of('item')} onClose={close} />,
    reopen: () => <ReopenForm itemId={of('item')} onClose={close} />,
    dispute: () => <DisputeForm coordinationId={id} onClose={close} />,
    'advance-dispute': () => <AdvanceDisputeForm disputeId={of('dispute')} onClose={close} />,
    project: () => <ProjectForm coordinationId={id} onClose={close} />,
    'advance-project': () => <AdvanceProjectForm projectId={of('project')} onClose={close} />,
  });
  const shown = ofCompound[form] ?? (coordinationId ? ofCoordination(coordinationId)[form] : undefined);
  return <Suspense>{shown?.()}</Suspense>;
}
