import { lazy, Suspense } from 'react';
import { FindingForms } from '../evaluation/FindingForms.tsx';
import type { OpenForm } from '../ui/form/useOpenForm.ts';

const AppointForm = lazy(async () => ({ default: (await import('../people/AppointForm.tsx')).AppointForm }));
const EndAppointmentForm = lazy(async () => ({ default: (await import('../people/EndAppointmentForm.tsx')).EndAppointmentForm }));
const RenameForm = lazy(async () => ({ default: (await import('./RenameForm.tsx')).RenameForm }));
const DissolveForm = lazy(async () => ({ default: (await import('./DissolveForm.tsx')).DissolveForm }));
const RelateForm = lazy(async () => ({ default: (await import('./RelateForm.tsx')).RelateForm }));
const EndRelationForm = lazy(async () => ({ default: (await import('./EndRelationForm.tsx')).EndRelationForm }));

interface OrganizationFormsProps {
  organizationId: string;
  opened: OpenForm;
}

/** The form of an organization's page that stands open, by the URL. */
export function OrganizationForms({ organizationId, opened }: OrganizationFormsProps) {
  const { form, given, close } = opened;
  const shown = {
    rename: () => <RenameForm organizationId={organizationId} onClose={close} />,
    dissolve: () => <DissolveForm organizationId={organizationId} onClose={close} />,
    relate: () => <RelateForm organizationId={organizationId} onClose={close} />,
    'end-relation': () => <EndRelationForm relationId={given('relation') ?? ''} onClose={close} />,
    appoint: () => (
      <AppointForm
        organizationId={given('organization') ?? organizationId}
        postId={given('post')}
        personId={given('person')}
        mode={given('mode')}
        onClose={close}
      />
    ),
    'end-appointment': () => <EndAppointmentForm appointmentId={given('appointment') ?? ''} onClose={close} />,
  }[form ?? ''];
  return <Suspense>{shown ? shown() : <FindingForms opened={opened} />}</Suspense>;
}
