import { useLayoutWords } from '../i18n/layout-change.ts';
import { Badge } from '../ui/Badge.tsx';
import { stepOf, steps, type Step } from './layoutPlan.ts';

export interface Standing {
  code: string;
  message: string;
  blocking: boolean;
  path: string | null;
  nodeId: string | null;
}

interface ProblemListProps {
  problems: Standing[];
  /** What the hub said when it refused. */
  message?: string;
  onStep(step: Step): void;
}

const mostShown = 8;

/** What stands in the way, by the step where it is mended. */
export function ProblemList({ problems, message, onStep }: ProblemListProps) {
  const t = useLayoutWords();
  const blocking = problems.filter((problem) => problem.blocking);
  return (
    <section className={blocking.length ? 'problem layout-problems' : 'card layout-problems'} role="alert">
      <h3 className={blocking.length ? 'problem-what' : undefined}>
        {message ?? (blocking.length ? t('inTheWay', { count: blocking.length }) : t('onlyHints'))}
      </h3>
      {steps.map((step) => {
        const here = problems.filter((problem) => stepOf(problem) === step);
        if (here.length === 0) return null;
        return (
          <div key={step}>
            <ul>
              {here.slice(0, mostShown).map((problem) => (
                <li key={`${problem.code} ${problem.path} ${problem.nodeId} ${problem.message}`}>
                  {problem.blocking ? <Badge tone="bad" head={t('blocks')} /> : <Badge tone="warn" head={t('hint')} />} {problem.message}
                </li>
              ))}
              {here.length > mostShown && <li>{t('andMore', { count: here.length - mostShown })}</li>}
            </ul>
            <button type="button" className="link" onClick={() => onStep(step)}>
              {t('mendIn', { name: t(`step${step}`) })}
            </button>
          </div>
        );
      })}
    </section>
  );
}
