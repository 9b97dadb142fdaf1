import { useGlossary } from '../i18n/glossary.ts';
import { usePeopleFormWords } from '../i18n/people-forms.ts';
import { useWorkerFileWords } from '../i18n/worker-files.ts';
import { admissionSteps, type RecordKind } from './recordKinds.ts';

interface AdmissionStepsProps {
  records: { id: string; kind: RecordKind; on: string; result: string | null; score: string | null }[];
  onAdd?(kind: RecordKind): void;
}

/** The six steps of admission side by side, in their order; one that is missing says so. */
export function AdmissionSteps({ records, onAdd }: AdmissionStepsProps) {
  const t = useWorkerFileWords();
  const form = usePeopleFormWords();
  const name = useGlossary();
  return (
    <ol className="admission-steps" aria-label={form('steps')}>
      {admissionSteps.map((kind) => {
        const done = records.filter((record) => record.kind === kind).at(-1);
        const step = name(`WorkerRecordKind.${kind}`);
        return (
          <li key={kind} className={done ? undefined : 'hatched'}>
            <b>{step}</b>
            {done ? (
              <>
                <span>{done.on}</span>
                <span className="mute">
                  {[done.result, done.score && t('points', { score: String(Number(done.score)) })].filter(Boolean).join('　')}
                </span>
              </>
            ) : (
              <>
                <span className="mute">{t('stepMissing')}</span>
                {onAdd && (
                  <button type="button" className="link no-print" aria-label={t('recordStep', { step })} onClick={() => onAdd(kind)}>
                    {t('record')}
                  </button>
                )}
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}
