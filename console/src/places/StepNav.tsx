import { useGlossary } from '../i18n/glossary.ts';
import { useLayoutWords } from '../i18n/layout-change.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { countFor, endedIn, steps, type LayoutValues, type Step } from './layoutPlan.ts';

/** The four steps, each with what it holds so far. Any can be opened at any time. */
export function StepNav({ step, values, onStep }: { step: Step; values: LayoutValues; onStep(step: Step): void }) {
  const t = useLayoutWords();
  const word = useGlossary();
  const { to } = useHubLocation();
  const { kind, communities, parts, placed } = values;
  const chosen = !!kind && communities.length >= countFor[kind].least;
  const ended = endedIn(values).length;
  const notes: Record<Step, string> = {
    what: chosen
      ? `${word(`ChangeEventKind.${kind}`)}　${communities.map(({ name }) => name).join('、') || t('fromNone')}`
      : t('notChosen'),
    parts: chosen ? t('partsNote', { ended, count: parts.length }) : '',
    assign: chosen ? t('placedNote', { count: Object.values(placed).filter((key) => parts.some((part) => part.key === key)).length }) : '',
    preview: '',
  };
  return (
    <nav aria-label={t('steps')} className="card layout-steps">
      <ol>
        {steps.map((one, index) => (
          <li key={one} aria-current={one === step ? 'step' : undefined}>
            <a
              href={to('/data/layout', { step: one })}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                onStep(one);
              }}
            >
              <b>{index + 1}</b>
              <span>
                {t(`step${one}`)}
                <small title={notes[one]}>{notes[one]}</small>
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
