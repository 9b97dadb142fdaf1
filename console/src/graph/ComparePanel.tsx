import { useGraphWords } from '../i18n/graph.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { LineSample } from '../ui/LineSample.tsx';
import { Problem } from '../ui/Problem.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { DrawerHead } from './DrawerHead.tsx';
import type { GraphOrganization } from './model.ts';
import type { WholeLine } from './reading.ts';
import type { DiffAnswer } from './useDiff.ts';
import { useSaying } from './usePictureWords.ts';
import { kindName } from './words.ts';

interface ComparePanelProps {
  diff: DiffAnswer;
  onChoose(id: string): void;
  onClose(): void;
}

/** What became of the lines and organizations between two days. */
export function ComparePanel({ diff: { from, to, difference, error, retry }, onChoose, onClose }: ComparePanelProps) {
  const t = useGraphWords();
  const sections =
    difference &&
    [
      { name: t('addedLines'), lines: difference.added },
      { name: t('endedLines'), lines: difference.ended },
      { name: t('changedLines'), lines: difference.changed },
      { name: t('addedOrganizations'), organizations: difference.addedOrganizations },
      { name: t('endedOrganizations'), organizations: difference.endedOrganizations },
    ].filter((section) => (section.lines ?? section.organizations).length > 0);
  return (
    <>
      <DrawerHead title={t('compare')} under={t('compareTitle', { from, to })} onClose={onClose} closeWords={t('compareEnd')} />
      <div className="graph-drawer-body">
        {error && <Problem error={error} onRetry={retry} />}
        {!error && !sections && from !== to && <Skeleton rows={6} />}
        {difference?.truncated && <p className="graph-change-changed">{t('compareCut')}</p>}
        {(sections?.length === 0 || from === to) && <p className="sub">{t('compareNone')}</p>}
        {sections?.map(({ name, lines, organizations }) => (
          <section key={name} className="graph-drawer-part">
            <h3>
              {name} <span className="graph-legend-count">{(lines ?? organizations).length}</span>
            </h3>
            <ul className="graph-compare">
              {lines?.map((whole) => (
                <ChangedLine key={whole.line.id} whole={whole} onChoose={onChoose} />
              ))}
              {organizations?.map((organization) => (
                <li key={organization.id}>
                  <Named organization={organization} onChoose={onChoose} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

function ChangedLine({ whole: { line, source, target }, onChoose }: { whole: WholeLine; onChoose(id: string): void }) {
  const { english } = useSaying();
  return (
    <li>
      <Named organization={source} onChoose={onChoose} />
      <span className="graph-compare-line">
        <LineSample family={line.family} width={36} /> {kindName(line, english)}
      </span>
      <Named organization={target} onChoose={onChoose} />
    </li>
  );
}

function Named({ organization, onChoose }: { organization: GraphOrganization; onChoose(id: string): void }) {
  return (
    <span className="named">
      <Glyph family={organization.family} />
      <button type="button" className="link" onClick={() => onChoose(organization.id)}>
        {organization.name}
      </button>
    </span>
  );
}
