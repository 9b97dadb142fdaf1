import { useShellWords } from '../i18n/shell.ts';
import { useSession } from './session.ts';
import { useArea } from './useArea.ts';
import { useHubLocation } from './useHubLocation.ts';
import './PrintFoot.css';

/** On paper only: what the header says on screen, on every sheet. */
export function PrintFoot() {
  const t = useShellWords();
  const { session } = useSession();
  const { date } = useHubLocation();
  const { path } = useArea();
  return (
    <p className="print-foot" aria-hidden>
      <span>{t('demo')}</span>
      <span>{t('product')}</span>
      <span>{path.map((step) => step.name).join(' ') || t('wholeCountry')}</span>
      <span>{t('printedAsOf', { date })}</span>
      <span>{t('printedBy', { name: session?.name ?? '' })}</span>
    </p>
  );
}
