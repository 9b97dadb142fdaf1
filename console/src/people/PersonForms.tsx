import { lazy, Suspense } from 'react';
import { FindingForms } from '../evaluation/FindingForms.tsx';
import type { OpenForm } from '../ui/form/useOpenForm.ts';
import { allKinds } from './recordKinds.ts';

const AppointForm = lazy(async () => ({ default: (await import('./AppointForm.tsx')).AppointForm }));
const EndAppointmentForm = lazy(async () => ({ default: (await import('./EndAppointmentForm.tsx')).EndAppointmentForm }));
const MoveForm = lazy(async () => ({ default: (await import('./MoveForm.tsx')).MoveForm }));
const CorrectAppointmentForm = lazy(async () => ({ default: (await import('./CorrectAppointmentForm.tsx')).CorrectAppointmentForm }));
const CorrectPersonForm = lazy(async () => ({ default: (await import('./CorrectPersonForm.tsx')).CorrectPersonForm }));
const OpenWorkerFileForm = lazy(async () => ({ default: (await import('./OpenWorkerFileForm.tsx')).OpenWorkerFileForm }));
const WorkerRecordForm = lazy(async () => ({ default: (await import('./WorkerRecordForm.tsx')).WorkerRecordForm }));
const CloseWorkerFileForm = lazy(async () => ({ default: (await import('./CloseWorkerFileForm.tsx')).CloseWorkerFileForm }));
const ReopenWorkerFileForm = lazy(async () => ({ default: (await import('./ReopenWorkerFileForm.tsx')).ReopenWorkerFileForm }));
const EnterReserveForm = lazy(async () => ({ default: (await import('./EnterReserveForm.tsx')).EnterReserveForm }));
const LeaveReserveForm = lazy(async () => ({ default: (await import('./LeaveReserveForm.tsx')).LeaveReserveForm }));

/** The form of a person's page that stands open, by the URL. */
export function PersonForms({ personId, opened }: { personId: string; opened: OpenForm }) {
  const { form, given, close } = opened;
  const mend = () => <FindingForms opened={opened} />;
  const appointmentId = given('appointment') ?? '';
  const fileId = given('file') ?? '';
  const shown = {
    appoint: () => (
      <AppointForm
        personId={given('person') ?? personId}
        organizationId={given('organization')}
        postId={given('post')}
        mode={given('mode')}
        onClose={close}
      />
    ),
    'replace-holder': mend,
    acknowledge: mend,
    'end-appointment': () => <EndAppointmentForm appointmentId={appointmentId} onClose={close} />,
    move: () => <MoveForm appointmentId={appointmentId} onClose={close} />,
    'correct-appointment': () => <CorrectAppointmentForm appointmentId={appointmentId} onClose={close} />,
    'correct-person': () => <CorrectPersonForm personId={personId} onClose={close} />,
    'open-file': () => <OpenWorkerFileForm personId={personId} onClose={close} />,
    'add-record': () => <WorkerRecordForm fileId={fileId} kind={allKinds.find((kind) => kind === given('kind'))} onClose={close} />,
    'close-file': () => <CloseWorkerFileForm fileId={fileId} onClose={close} />,
    'reopen-file': () => <ReopenWorkerFileForm fileId={fileId} onClose={close} />,
    'enter-pool': () => <EnterReserveForm personId={personId} onClose={close} />,
    'leave-pool': () => <LeaveReserveForm entryId={given('entry') ?? ''} onClose={close} />,
  }[form ?? ''];
  return <Suspense>{shown?.()}</Suspense>;
}
