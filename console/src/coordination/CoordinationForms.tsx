import type { OpenForm } from '../ui/form/useOpenForm.ts';

interface CoordinationFormsProps {
  compoundId: string;
  coordinationId?: string;
  opened: OpenForm;
}

/** The form of a coordination's page that stands open, by the URL. */
export function CoordinationForms(_props: CoordinationFormsProps) {
  return null;
}
