import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { Link } from 'react-router';
import { useLanguage } from '../i18n/i18n.ts';
import { useOrganizationWords } from '../i18n/organizations.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Card } from '../ui/Card.tsx';
import { Empty } from '../ui/Empty.tsx';
import { LineSample } from '../ui/LineSample.tsx';
import { lineOf } from './families.ts';
import { OrganizationLink, OrganizationLink_organization } from './OrganizationLink.tsx';
import './LinesCard.css';

export const LinesCard_organization = graphql(
  `
    fragment LinesCard_organization on Organization {
      id
      parent {
        id
        ...OrganizationLink_organization
      }
      children(first: 1) {
        totalCount
        nodes {
          id
          ...OrganizationLink_organization
        }
      }
      incomingRelations(first: 200, orderBy: [{ since: ASC }]) {
        totalCount
        nodes {
          id
          since
          kind {
            id
            name
            nameEn
            family
          }
          source {
            id
            ...OrganizationLink_organization
          }
        }
      }
      outgoingRelations(first: 200, orderBy: [{ since: ASC }]) {
        totalCount
        nodes {
          id
          since
          kind {
            id
            name
            nameEn
            family
          }
          target {
            id
            ...OrganizationLink_organization
          }
        }
      }
    }
  `,
  [OrganizationLink_organization],
);

interface Line {
  key: string;
  incoming: boolean;
  name: string;
  family: Parameters<typeof lineOf>[0];
  other: FragmentOf<typeof OrganizationLink_organization>;
  since?: string;
  count: number;
}

/** The lines of one organization, one row for each kind and direction. */
export function LinesCard({ organization }: { organization: FragmentOf<typeof LinesCard_organization> }) {
  const t = useOrganizationWords();
  const english = useLanguage() === 'en';
  const { to, date } = useHubLocation();
  const { id, parent, children, incomingRelations, outgoingRelations } = readFragment(LinesCard_organization, organization);

  const lines = new Map<string, Line>();
  const add = (line: Line) => {
    const known = lines.get(line.key);
    if (known) known.count += line.count;
    else lines.set(line.key, line);
  };
  if (parent) add({ key: 'parent', incoming: true, name: t('parentLine'), family: 'MEMBERSHIP', other: parent, count: 1 });
  for (const { kind, source, since } of incomingRelations.nodes) {
    add({
      key: `in ${kind.id}`,
      incoming: true,
      name: english ? kind.nameEn : kind.name,
      family: kind.family,
      other: source,
      since,
      count: 1,
    });
  }
  for (const { kind, target, since } of outgoingRelations.nodes) {
    add({
      key: `out ${kind.id}`,
      incoming: false,
      name: english ? kind.nameEn : kind.name,
      family: kind.family,
      other: target,
      since,
      count: 1,
    });
  }
  const child = children.nodes[0];
  if (child)
    add({ key: 'children', incoming: false, name: t('childrenLine'), family: 'MEMBERSHIP', other: child, count: children.totalCount });

  return (
    <Card
      title={t('linesTitle')}
      note={`${t('linesIn', { count: incomingRelations.totalCount })}　${t('linesOut', { count: outgoingRelations.totalCount })}`}
      extra={<Link to={to('/graph', { center: id })}>{t('inGraph')}</Link>}
      flush
    >
      {lines.size === 0 && <Empty>{t('linesNone', { date })}</Empty>}
      <ul className="lines-card">
        {[...lines.values()].map((line) => (
          <li key={line.key}>
            <span className={line.incoming ? 'line-direction line-in' : 'line-direction'}>{t(line.incoming ? 'lineIn' : 'lineOut')}</span>
            <span className="lines-card-name">{line.name}</span>
            <LineSample family={lineOf(line.family)} width={32} />
            {line.count === 1 ? (
              <>
                <OrganizationLink organization={line.other} />
                <span className="mute">{line.since?.slice(0, 4)}</span>
              </>
            ) : (
              <Link className="lines-card-many" to={to(`/organizations/${id}`, { tab: 'relations' })}>
                {t('lineMany', { count: line.count })}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
