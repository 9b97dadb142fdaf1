import { lazy, Suspense } from 'react';
import type { OpenForm } from '../ui/form/useOpenForm.ts';

const AppointForm = lazy(async () => ({ default: (await import('../people/AppointForm.tsx')).AppointForm }));
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
  }[form ?? ''];
  return <Suspense>{shown?.()}</Suspense>;
}
