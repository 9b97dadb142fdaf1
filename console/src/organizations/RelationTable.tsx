import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { lastDay } from '../i18n/dates.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { useOrganizationFormWords } from '../i18n/organization-forms.ts';
import { useOrganizationWords } from '../i18n/organizations.ts';
import { useUiWords } from '../i18n/ui.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { lineFamilies } from '../theme.ts';
import { Card } from '../ui/Card.tsx';
import { Empty } from '../ui/Empty.tsx';
import type { OpenForm } from '../ui/form/useOpenForm.ts';
import { LineSample } from '../ui/LineSample.tsx';
import { lineOf } from './families.ts';
import { OrganizationLink, OrganizationLink_organization } from './OrganizationLink.tsx';

export const RelationTable_organization = graphql(
  `
    fragment RelationTable_organization on Organization {
      id
      incomingRelations(first: 200, orderBy: [{ since: ASC }]) {
        nodes {
          id
          since
          until
          basis
          kind {
            id
            name
            nameEn
            family
          }
          source {
            id
            name
            ...OrganizationLink_organization
            kind {
              id
              name
              nameEn
            }
          }
        }
      }
      outgoingRelations(first: 200, orderBy: [{ since: ASC }]) {
        nodes {
          id
          since
          until
          basis
          kind {
            id
            name
            nameEn
            family
          }
          target {
            id
            name
            ...OrganizationLink_organization
            kind {
              id
              name
              nameEn
            }
          }
        }
      }
    }
  `,
  [OrganizationLink_organization],
);

interface RelationTableProps {
  organization: FragmentOf<typeof RelationTable_organization>;
  /** The rows were read in all times: they have a last day. */
  ended: boolean;
  opened: OpenForm;
}

/** Every recorded line of an organization, family by family. */
export function RelationTable({ organization, ended, opened }: RelationTableProps) {
  const t = useOrganizationWords();
  const words = useUiWords();
  const form = useOrganizationFormWords();
  const english = useLanguage() === 'en';
  const { date, setParams } = useHubLocation();
  const { incomingRelations, outgoingRelations } = readFragment(RelationTable_organization, organization);
  const rows = [
    ...incomingRelations.nodes.map(({ source, ...line }) => ({ ...line, incoming: true, other: source, otherName: source.name })),
    ...outgoingRelations.nodes.map(({ target, ...line }) => ({ ...line, incoming: false, other: target, otherName: target.name })),
  ];
  const groups = lineFamilies.map((family) => ({ family, lines: rows.filter((row) => lineOf(row.kind.family) === family) }));
  return (
    <Card
      title={t('tabRelations')}
      note={rows.length}
      extra={
        <button type="button" className="link no-print" onClick={() => setParams({ ended: ended ? undefined : '1' })}>
          {t(ended ? 'onlyNow' : 'withEnded')}
        </button>
      }
      flush
    >
      {rows.length === 0 && <Empty>{t('linesNone', { date })}</Empty>}
      {rows.length > 0 && (
        <table className="post-table">
          <caption className="unseen">{t('tabRelations')}</caption>
          <thead>
            <tr>
              {(
                [
                  'columnDirection',
                  'columnLine',
                  'columnOther',
                  'columnOtherKind',
                  'columnFrom',
                  ...(ended ? (['columnUntil'] as const) : []),
                  'columnBasis',
                ] as const
              ).map((column) => (
                <th key={column} scope="col">
                  {t(column)}
                </th>
              ))}
              {opened.mayWrite && (
                <th scope="col" className="no-print">
                  <span className="unseen">{form('endShort')}</span>
                </th>
              )}
            </tr>
          </thead>
          {groups
            .filter(({ lines }) => lines.length > 0)
            .map(({ family, lines }) => (
              <tbody key={family}>
                <tr className="relation-family">
                  <th colSpan={6 + Number(ended) + Number(opened.mayWrite)} scope="rowgroup">
                    <span className="named">
                      <LineSample family={family} /> {words(family)} <span className="mute">{lines.length}</span>
                    </span>
                  </th>
                </tr>
                {lines.map((line) => (
                  <tr key={line.id}>
                    <td>
                      <span className={line.incoming ? 'line-direction line-in' : 'line-direction'}>
                        {t(line.incoming ? 'lineIn' : 'lineOut')}
                      </span>
                    </td>
                    <td className="nowrap">{english ? line.kind.nameEn : line.kind.name}</td>
                    <td>
                      <OrganizationLink organization={line.other} />
                    </td>
                    <td>{english ? line.other.kind.nameEn : line.other.kind.name}</td>
                    <td className="nowrap">{line.since}</td>
                    {ended && <td className="nowrap">{line.until ? lastDay(line.until) : '—'}</td>}
                    <td className="mute">{line.basis ?? '—'}</td>
                    {opened.mayWrite && (
                      <td className="no-print">
                        {!(line.until && line.until <= date) && (
                          <button
                            type="button"
                            className="link"
                            aria-label={`${form('end-relation')}：${line.kind.name} ${line.otherName}`}
                            onClick={() => opened.open('end-relation', { relation: line.id })}
                          >
                            {form('endShort')}
                          </button>
                        )}
                      </td>
                    )}
                  </tr>
                ))}
              </tbody>
            ))}
        </table>
      )}
    </Card>
  );
}
