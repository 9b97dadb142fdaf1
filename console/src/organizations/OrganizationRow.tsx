import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { Link } from 'react-router';
import type { Words } from '../i18n/i18n.ts';
import { lastDay } from '../i18n/dates.ts';
import type { useOrganizationListWords } from '../i18n/organization-list.ts';
import type { HubLocation } from '../shell/useHubLocation.ts';
import { Badge } from '../ui/Badge.tsx';
import type { Column } from '../ui/DataTable.tsx';
import { OrganizationLink, OrganizationLink_organization } from './OrganizationLink.tsx';
import { termState } from './todo.ts';

export const OrganizationRow_organization = graphql(
  `
    fragment OrganizationRow_organization on Organization {
      id
      name
      creditCode
      establishedOn
      dissolvedOn
      termUntil
      phone
      address
      ...OrganizationLink_organization
      kind {
        id
        name
        nameEn
      }
      division {
        id
        name
      }
      compound {
        id
        name
      }
      parent {
        id
        name
      }
      heads: posts(filter: { head: { eq: true } }, orderBy: [{ position: ASC }], first: 1) {
        nodes {
          id
          title
          appointments(first: 1) {
            nodes {
              id
              person {
                id
                name
              }
            }
          }
        }
      }
      vacant: posts(filter: { appointments: { none: {} } }) {
        totalCount
      }
      incomingRelations {
        totalCount
      }
      outgoingRelations {
        totalCount
      }
    }
  `,
  [OrganizationLink_organization],
);

export type Row = FragmentOf<typeof OrganizationRow_organization>;
const read = (row: Row) => readFragment(OrganizationRow_organization, row);

export const rowKey = (row: Row) => read(row).id;
export const rowName = (row: Row) => read(row).name;

/** A column on screen, and the same as text for an export. */
export interface RowColumn extends Column<Row> {
  text(row: Row): string;
  fixed?: boolean;
}

export const defaultColumns = ['name', 'kind', 'place', 'head', 'term', 'todo', 'lines'];

export function rowColumns(t: ReturnType<typeof useOrganizationListWords>, { date, to }: HubLocation, english: boolean): RowColumn[] {
  const plain = (key: string, title: string, text: (row: Row) => string): RowColumn => ({
    key,
    title,
    text,
    cell: (row) => text(row) || <span className="mute">—</span>,
  });
  const placeOf = (row: Row) => read(row).compound?.name ?? read(row).division.name;
  return [
    {
      key: 'name',
      title: t('columnName'),
      fixed: true,
      sortable: true,
      text: rowName,
      cell: (row) => <OrganizationLink organization={read(row)} size={20} />,
    },
    { ...plain('kind', t('columnKind'), (row) => (english ? read(row).kind.nameEn : read(row).kind.name)), sortable: true },
    plain('place', t('columnPlace'), placeOf),
    { key: 'head', title: t('columnHead'), text: (row) => headOf(row, t), cell: (row) => <Head row={row} t={t} to={to} /> },
    plain('term', t('columnTerm'), (row) => (read(row).termUntil ? lastDay(read(row).termUntil!) : '')),
    {
      key: 'todo',
      title: t('columnTodo'),
      text: (row) => todoTexts(row, date, t).join('；'),
      cell: (row) => <Todo row={row} date={date} t={t} />,
    },
    {
      key: 'lines',
      title: t('columnLines'),
      number: true,
      text: (row) => `${read(row).incomingRelations.totalCount} / ${read(row).outgoingRelations.totalCount}`,
      cell: (row) => (
        <Link className="nowrap" to={to(`/organizations/${read(row).id}`, { tab: 'relations' })}>
          {read(row).incomingRelations.totalCount} / {read(row).outgoingRelations.totalCount}
        </Link>
      ),
    },
    plain('parent', t('columnParent'), (row) => read(row).parent?.name ?? ''),
    plain('code', t('columnCode'), (row) => read(row).creditCode ?? ''),
    plain('established', t('columnEstablished'), (row) => read(row).establishedOn ?? ''),
    plain('dissolved', t('columnDissolved'), (row) => read(row).dissolvedOn ?? ''),
    plain('phone', t('columnPhone'), (row) => read(row).phone ?? ''),
    plain('address', t('columnAddress'), (row) => read(row).address ?? ''),
  ];
}

type T = Words<Parameters<ReturnType<typeof useOrganizationListWords>>[0]>;

function headOf(row: Row, t: T): string {
  const post = read(row).heads.nodes[0];
  if (!post) return '';
  const person = post.appointments.nodes[0]?.person;
  return person ? `${person.name} ${post.title}` : t('headVacant', { title: post.title });
}

function Head({ row, t, to }: { row: Row; t: T; to: HubLocation['to'] }) {
  const post = read(row).heads.nodes[0];
  if (!post) return <span className="mute">—</span>;
  const person = post.appointments.nodes[0]?.person;
  if (!person) return <strong className="vacant-word">{t('headVacant', { title: post.title })}</strong>;
  return (
    <span className="nowrap">
      <Link to={to(`/people/${person.id}`)}>{person.name}</Link> <span className="mute">{post.title}</span>
    </span>
  );
}

function todoTexts(row: Row, date: string, t: T): string[] {
  const { heads, vacant, termUntil } = read(row);
  const head = heads.nodes[0];
  const headless = head && head.appointments.nodes.length === 0;
  const term = termState(termUntil, date);
  const others = vacant.totalCount - (headless ? 1 : 0);
  return [
    headless ? t('headVacant', { title: head.title }) : '',
    term ? `${t('badgeTerm')} ${t(term.tone === 'bad' ? 'termGone' : 'termLeft', { count: term.days })}` : '',
    others > 0 ? `${t('badgeVacant')} ${t('seats', { count: others })}` : '',
  ].filter(Boolean);
}

function Todo({ row, date, t }: { row: Row; date: string; t: T }) {
  const { heads, vacant, termUntil } = read(row);
  const head = heads.nodes[0];
  const headless = !!head && head.appointments.nodes.length === 0;
  const term = termState(termUntil, date);
  const others = vacant.totalCount - (headless ? 1 : 0);
  if (!headless && !term && others <= 0) return <span className="mute">{t('nothing')}</span>;
  return (
    <span className="badges">
      {headless && (
        <Badge tone="bad" head={t('badgeHead')}>
          {head.title}
        </Badge>
      )}
      {term && (
        <Badge tone={term.tone} head={t('badgeTerm')}>
          {t(term.tone === 'bad' ? 'termGone' : 'termLeft', { count: term.days })}
        </Badge>
      )}
      {others > 0 && (
        <Badge tone="bad" head={t('badgeVacant')}>
          {t('seats', { count: others })}
        </Badge>
      )}
    </span>
  );
}
