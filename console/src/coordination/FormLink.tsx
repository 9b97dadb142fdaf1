import type { OpenForm } from '../ui/form/useOpenForm.ts';

/** Opens a form of the page; nothing for those who may not write. */
export function FormLink({ opened, form, words }: { opened: OpenForm; form: string; words: string }) {
  if (!opened.mayWrite) return null;
  return (
    <button type="button" className="link" onClick={() => opened.open(form)}>
      {words}
    </button>
  );
}
