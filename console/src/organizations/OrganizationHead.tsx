import ShareAltOutlined from '@ant-design/icons/es/icons/ShareAltOutlined';
import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import Button from 'antd/es/button';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { lastDay } from '../i18n/dates.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { useOrganizationWords } from '../i18n/organizations.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Badge } from '../ui/Badge.tsx';
import { CopyLink } from '../ui/CopyLink.tsx';
import { Facts } from '../ui/Facts.tsx';
import { Glyph } from '../ui/Glyph.tsx';
import { PrintButton } from '../ui/PrintButton.tsx';
import { glyphOf } from './families.ts';
import { termState } from './todo.ts';
import './OrganizationHead.css';

export const OrganizationHead_organization = graphql(`
  fragment OrganizationHead_organization on Organization {
    id
    name
    type
    creditCode
    establishedOn
    dissolvedOn
    termSince
    termUntil
    kind {
      id
      name
      nameEn
      family
    }
    division {
      id
      code
      name
      parent {
        id
        code
        name
        parent {
          id
          name
        }
      }
      ... on Community {
        households
        population
      }
    }
    compound {
      id
      name
      households
    }
    building {
      id
      name
    }
    parent {
      id
      name
    }
    formerNames(first: 5) {
      nodes {
        id
        name
        until
      }
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
  }
`);

interface OrganizationHeadProps {
  organization: FragmentOf<typeof OrganizationHead_organization>;
  tabs: ReactNode;
  /** The menu of what can be recorded, for those who may. */
  change?: ReactNode;
}

/** At a glance: what it is, where, who heads it, to whom it belongs. */
export function OrganizationHead({ organization, tabs, change }: OrganizationHeadProps) {
  const t = useOrganizationWords();
  const english = useLanguage() === 'en';
  const navigate = useNavigate();
  const { to, date } = useHubLocation();
  const it = readFragment(OrganizationHead_organization, organization);
  const head = it.heads.nodes[0];
  const person = head?.appointments.nodes[0]?.person;
  const term = termState(it.termUntil, date);
  const gone = !!it.dissolvedOn && it.dissolvedOn <= date;
  const place = [it.division.parent?.parent?.name, it.division.parent?.name, it.division.name, it.compound?.name, it.building?.name];
  const residents = it.compound?.households ?? ('households' in it.division ? it.division.households : null);
  const population = !it.compound && 'population' in it.division ? it.division.population : null;
  const facts: [string, ReactNode][] = [
    [t('factKind'), english ? it.kind.nameEn : it.kind.name],
    [t('factPlace'), place.filter(Boolean).join(' ')],
  ];
  if (head)
    facts.push([
      head.title,
      person ? (
        <Link to={to(`/people/${person.id}`)}>{person.name}</Link>
      ) : (
        <strong className="vacant-word">{t('headVacant', { title: head.title })}</strong>
      ),
    ]);
  if (it.termUntil) {
    facts.push([
      t('factTerm'),
      <>
        {it.termSince && `${it.termSince} ${t('to')} `}
        <span className={term ? `tone-${term.tone}` : undefined}>{lastDay(it.termUntil)}</span>
      </>,
    ]);
  }
  if (it.establishedOn) facts.push([t('factEstablished'), it.establishedOn]);
  if (it.creditCode) facts.push([t('factCode'), it.creditCode]);
  if (it.parent)
    facts.push([
      t('factParent'),
      <Link key="parent" to={to(`/organizations/${it.parent.id}`)}>
        {it.parent.name}
      </Link>,
    ]);
  if (residents && it.type !== 'GOVERNMENT_BODY') {
    facts.push([
      t('factResidents'),
      population ? t('residents', { households: residents, population }) : t('households', { count: residents }),
    ]);
  }
  if (gone) facts.push([t('factDissolved'), it.dissolvedOn]);

  return (
    <header className="card organization-head">
      <div className="organization-head-top">
        <Glyph family={glyphOf(it.kind.family)} size={52} />
        <div className="organization-head-middle">
          <div className="organization-head-name">
            <h1>{it.name}</h1>
            <Badge tone={gone ? 'plain' : 'ok'}>{t(gone ? 'dissolved' : 'current')}</Badge>
            {it.formerNames.nodes.length > 0 && (
              <span className="mute">
                {t('formerly', {
                  names: it.formerNames.nodes
                    .map((former) => `${former.name}（${t('until', { date: lastDay(former.until) })}）`)
                    .join('、'),
                })}
              </span>
            )}
          </div>
          <Facts facts={facts} columns={4} />
        </div>
        <div className="page-actions no-print">
          <Button icon={<ShareAltOutlined />} onClick={() => void navigate(to('/graph', { center: it.id }))}>
            {t('graph')}
          </Button>
          {it.compound && (it.type === 'TRIPARTY_COORDINATION' || it.type === 'OWNERS_COMMITTEE') && (
            <Button onClick={() => void navigate(to(`/coordination/${it.compound!.id}`))}>{t('openCoordination')}</Button>
          )}
          <CopyLink iconOnly />
          <PrintButton />
          {change}
        </div>
      </div>
      {tabs}
    </header>
  );
}
