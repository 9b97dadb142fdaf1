import { useTrinityWords } from '../i18n/trinity.ts';
import { StateMark } from '../ui/StateMark.tsx';

interface TrinityNotesProps {
  /** Names of the business-building communities of the area. */
  buildings: string[];
  /** Communities that have no residents' committee. */
  withoutCommittee: number;
}

/** What the marks mean, and of whom the rules do not speak. */
export function TrinityNotes({ buildings, withoutCommittee }: TrinityNotesProps) {
  const t = useTrinityWords();
  return (
    <footer className="trinity-notes">
      <p aria-label={t('legend')}>
        <StateMark state="HOLDS" />
        <StateMark state="BROKEN" /> <span>{t('brokenMeans')}</span>
        <StateMark state="CANNOT_TELL" /> <span>{t('unclearMeans')}</span>
        <StateMark state="NOT_APPLICABLE" /> <span>{t('notApplicableMeans')}</span>
      </p>
      {buildings.length > 0 && <p>{t('businessBuildings', { names: buildings.join('、') })}</p>}
      {withoutCommittee > 0 && <p>{t('withoutCommittee', { count: withoutCommittee })}</p>}
    </footer>
  );
}
