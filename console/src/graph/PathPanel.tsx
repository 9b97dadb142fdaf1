import { useGraphWords } from '../i18n/graph.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { LineSample } from '../ui/LineSample.tsx';
import { Problem } from '../ui/Problem.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { DrawerHead } from './DrawerHead.tsx';
import { useSaying } from './usePictureWords.ts';
import type { PathAnswer } from './usePath.ts';
import { kindName } from './words.ts';

interface PathPanelProps {
  path: PathAnswer;
  same: boolean;
  onChoose(id: string): void;
  onClose(): void;
}

/** The way from the center to the other organization, step by step. */
export function PathPanel({ path: { steps, error, retry }, same, onChoose, onClose }: PathPanelProps) {
  const t = useGraphWords();
  const { english } = useSaying();
  return (
    <>
      <DrawerHead
        title={t('pathTitle')}
        under={steps ? t('pathSteps', { count: steps.length - 1 }) : undefined}
        onClose={onClose}
        closeWords={t('pathEnd')}
      />
      <div className="graph-drawer-body">
        {same && <p className="sub">{t('pathSame')}</p>}
        {error && <Problem error={error} onRetry={retry} />}
        {!same && !error && steps === undefined && <Skeleton rows={5} />}
        {steps === null && <p className="sub">{t('pathNone')}</p>}
        {steps && (
          <ol className="graph-path">
            {steps.map(({ organization, line, forward }) => (
              <li key={organization.id}>
                {line && (
                  <p className="graph-path-line">
                    <LineSample family={line.family} width={36} />
                    <span>
                      {t(forward ? 'out' : 'in')} {kindName(line, english)}
                    </span>
                    {line.since && <span className="mute">{line.since}</span>}
                  </p>
                )}
                <span className="named">
                  <Glyph family={organization.family} size={20} />
                  <button type="button" className="link" onClick={() => onChoose(organization.id)}>
                    {organization.name}
                  </button>
                </span>
              </li>
            ))}
          </ol>
        )}
      </div>
    </>
  );
}
