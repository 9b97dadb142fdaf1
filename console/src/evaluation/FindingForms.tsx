import { lazy, Suspense } from 'react';
import type { OpenForm } from '../ui/form/useOpenForm.ts';

const AppointForm = lazy(async () => ({ default: (await import('../people/AppointForm.tsx')).AppointForm }));
const AcknowledgeForm = lazy(async () => ({ default: (await import('./AcknowledgeForm.tsx')).AcknowledgeForm }));
const WithdrawForm = lazy(async () => ({ default: (await import('./WithdrawForm.tsx')).WithdrawForm }));
const ReplaceHolderForm = lazy(async () => ({ default: (await import('../people/ReplaceHolderForm.tsx')).ReplaceHolderForm }));

/** The form that mends or explains a finding and stands open, by the URL. */
export function FindingForms({ opened: { form, given, close } }: { opened: OpenForm }) {
  const shown = {
    appoint: () => (
      <AppointForm
        organizationId={given('organization')}
        postId={given('post')}
        personId={given('person')}
        mode={given('mode')}
        onClose={close}
      />
    ),
    'replace-holder': () => (
      <ReplaceHolderForm appointmentId={given('appointment') ?? ''} personId={given('person')} mode={given('mode')} onClose={close} />
    ),
    acknowledge: () => (
      <AcknowledgeForm rule={given('rule') ?? ''} subjectId={given('subject') ?? ''} area={given('area') ?? ''} onClose={close} />
    ),
    withdraw: () => <WithdrawForm acknowledgmentId={given('acknowledgment') ?? ''} onClose={close} />,
  }[form ?? ''];
  return <Suspense>{shown?.()}</Suspense>;
}
