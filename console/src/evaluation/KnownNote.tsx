import { lastDay } from '../i18n/dates.ts';
import { useFindingWords } from '../i18n/findings.ts';
import { useMayWrite } from '../shell/useMayWrite.ts';
import type { OpenForm } from '../ui/form/useOpenForm.ts';
import type { Finding } from './finding.ts';

/** That a finding was explained: by whom, why, and until when it rests. */
export function KnownNote({ finding: { acknowledgment: known, division }, opened }: { finding: Finding; opened: OpenForm }) {
  const t = useFindingWords();
  const mayWrite = useMayWrite(division.code);
  if (!known) return null;
  return (
    <p className="known-note">
      <span>{t('knownNow', { by: known.acknowledgedBy, reason: known.reason })}</span>
      <span className="sub">{t('knownUntil', { date: lastDay(known.until) })}</span>
      {mayWrite && (
        <button type="button" className="link no-print" onClick={() => opened.open('withdraw', { acknowledgment: known.id })}>
          {t('withdraw')}
        </button>
      )}
    </p>
  );
}
