import { lastDay } from '../i18n/dates.ts';
import { useGraphWords } from '../i18n/graph.ts';
import { useUiWords } from '../i18n/ui.ts';
import { lineFamilies } from '../theme.ts';
import { DataTable, type Column } from '../ui/DataTable.tsx';
import { Glyph } from '../ui/Glyph.tsx';
import { LineSample } from '../ui/LineSample.tsx';
import type { GraphData, GraphLine, GraphOrganization, Picture } from './model.ts';
import type { Marks } from './picture.ts';
import { useSaying } from './usePictureWords.ts';
import { gapOf, kindName } from './words.ts';
import './GraphList.css';

interface GraphListProps {
  data: GraphData;
  picture: Picture;
  marks: Marks;
  onChoose(id: string): void;
}

/** The very same set as the picture, as two tables: the lines, then the organizations. */
export function GraphList({ data, picture, marks, onChoose }: GraphListProps) {
  const t = useGraphWords();
  const ui = useUiWords();
  const saying = useSaying();
  const { english } = saying;

  const name = (organization: GraphOrganization | undefined) =>
    organization && (
      <span className="named">
        <Glyph family={organization.family} label={ui(organization.family)} />
        <button type="button" className="link" onClick={() => onChoose(organization.id)}>
          {organization.name}
        </button>
      </span>
    );
  const end = (id: string) => name(data.organizations.get(id));
  const change = (mark: ReturnType<Marks['lines']['get']>) => mark && <span className={`graph-change-${mark}`}>{t(mark)}</span>;
  const lineColumns: Column<GraphLine>[] = [
    { key: 'source', title: t('source'), cell: ({ sourceId }) => end(sourceId) },
    {
      key: 'line',
      title: t('line'),
      cell: (line) => (
        <span className="graph-list-line">
          <LineSample family={line.family} />
          {kindName(line, english)}
          {line.derived && <span className="mute">{t('derivedShort')}</span>}
          {change(marks.lines.get(line.id))}
        </span>
      ),
    },
    { key: 'target', title: t('target'), cell: ({ targetId }) => end(targetId) },
    { key: 'since', title: t('since'), width: 96, cell: ({ since }) => since ?? t('dash') },
    { key: 'until', title: t('until'), width: 96, cell: ({ until }) => (until ? lastDay(until) : t('dash')) },
    { key: 'basis', title: t('basis'), cell: ({ basis }) => basis ?? t('dash') },
  ];
  const organizationColumns: Column<GraphOrganization>[] = [
    { key: 'name', title: t('name'), cell: name },
    { key: 'kind', title: t('kind'), cell: (organization) => kindName(organization, english) },
    { key: 'place', title: t('place'), cell: ({ division }) => division },
    {
      key: 'state',
      title: t('change'),
      cell: (organization) => {
        const gap = gapOf(organization, saying);
        return change(marks.organizations.get(organization.id)) || (gap ? <span className="graph-change-ended">{gap}</span> : t('dash'));
      },
    },
    { key: 'distance', title: t('distance'), number: true, width: 72, cell: ({ id }) => picture.distance.get(id) },
    { key: 'hidden', title: t('hiddenNeighbors'), number: true, width: 72, cell: ({ id }) => data.hidden.get(id) || t('dash') },
  ];
  const order = (line: GraphLine) => lineFamilies.indexOf(line.family);
  const lines = [...picture.lines].sort((a, b) => order(a) - order(b));
  return (
    <div className="graph-list">
      <p className="graph-list-note">{t('sameSet', { organizations: picture.organizations.length, lines: picture.lines.length })}</p>
      <DataTable
        label={t('lines')}
        columns={lineColumns}
        rows={lines}
        rowKey={({ id }) => id}
        rowName={(line) => kindName(line, english)}
      />
      <h2>{t('organizations')}</h2>
      <DataTable
        label={t('organizations')}
        columns={organizationColumns}
        rows={picture.organizations}
        rowKey={({ id }) => id}
        rowName={(row) => row.name}
      />
    </div>
  );
}
