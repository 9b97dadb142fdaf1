import { useLayoutWords } from '../i18n/layout-change.ts';
import { Badge } from '../ui/Badge.tsx';
import { useTableWords } from './tableWords.ts';
import { stepOf, steps, type Step } from './layoutPlan.ts';

export interface Standing {
  code: string;
  message: string;
  blocking: boolean;
  path: string | null;
  table: string | null;
  nodeId: string | null;
  name: string | null;
}

interface ProblemListProps {
  problems: Standing[];
  /** What the hub said when it refused. */
  message?: string;
  onStep(step: Step): void;
}

const mostShown = 8;
const mostNamed = 6;

/** What stands in the way, by the step where it is mended. */
export function ProblemList({ problems, message, onStep }: ProblemListProps) {
  const t = useLayoutWords();
  const tableName = useTableWords();
  const blocking = problems.filter((problem) => problem.blocking);
  // One line for all things of a kind that nobody has taken: there may be a hundred.
  const open = problems.filter(({ code, table }) => code === 'MISSING_ASSIGNMENT' && table);
  const gathered = [...new Set(open.map(({ table }) => table!))].map((table): Standing => {
    const those = open.filter((problem) => problem.table === table);
    const names = those
      .slice(0, mostNamed)
      .map(({ name }) => name)
      .join('、');
    const message = t('missingOf', {
      table: tableName(table),
      count: those.length,
      names: those.length > mostNamed ? t('andOthers', { names }) : names,
    });
    return { ...those[0]!, message };
  });
  const lines = [...problems.filter((problem) => !open.includes(problem)), ...gathered];
  return (
    <section className={blocking.length ? 'problem layout-problems' : 'card layout-problems'} role="alert">
      <h3 className={blocking.length ? 'problem-what' : undefined}>
        {message ?? (blocking.length ? t('inTheWay', { count: blocking.length }) : t('onlyHints'))}
      </h3>
      {steps.map((step) => {
        const here = lines.filter((problem) => stepOf(problem) === step);
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
