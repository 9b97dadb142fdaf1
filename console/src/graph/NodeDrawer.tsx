import { graphql } from '@sanfang/schema/graphql.ts';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { lastDay } from '../i18n/dates.ts';
import { useGraphWords } from '../i18n/graph.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Facts } from '../ui/Facts.tsx';
import { Glyph } from '../ui/Glyph.tsx';
import { Problem } from '../ui/Problem.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Badge } from '../ui/Badge.tsx';
import { DrawerHead } from './DrawerHead.tsx';
import { DrawerLines } from './DrawerLines.tsx';
import { HiddenNeighbors } from './HiddenNeighbors.tsx';
import type { GraphData, Picture, PictureNode } from './model.ts';
import { centered, type GraphStateHook } from './useGraphState.ts';
import { useSaying } from './usePictureWords.ts';
import { gapOf, kindName } from './words.ts';

const NodeDrawer_query = graphql(`
  query NodeDrawer($by: OrganizationKey!, $asOf: Date) {
    organization(by: $by, asOf: $asOf) {
      id
      establishedOn
      termSince
      termUntil
      phone
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
    }
  }
`);

export interface DrawerProps {
  hook: GraphStateHook;
  data: GraphData;
  picture: Picture;
  node: PictureNode;
  /** Opened by keyboard: the focus goes along. */
  focus: boolean;
  onClose(): void;
}

/** The chosen organization: its facts, its lines in this picture, and what is not shown around it. */
export function NodeDrawer({ hook, data, picture, node, focus, onClose }: DrawerProps) {
  const t = useGraphWords();
  const saying = useSaying();
  const { to, asOf } = useHubLocation();
  const { organization } = node;
  const [{ data: answer, error }, again] = useQuery({ query: NodeDrawer_query, variables: { by: { id: organization.id }, asOf } });
  const it = answer?.organization?.id === organization.id ? answer.organization : undefined;
  const foot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus) foot.current?.closest('.graph-drawer')?.querySelector<HTMLElement>('button')?.focus();
  }, [focus, organization.id]);

  const facts: [string, ReactNode][] = [];
  const head = it?.heads.nodes[0];
  const person = head?.appointments.nodes[0]?.person;
  if (head)
    facts.push([
      head.title,
      person ? <Link to={to(`/people/${person.id}`)}>{person.name}</Link> : <strong className="graph-change-ended">{t('vacant')}</strong>,
    ]);
  const parent = it?.parent && <Link to={to(`/organizations/${it.parent.id}`)}>{it.parent.name}</Link>;
  if (parent) facts.push([t('parent'), parent]);
  if (it?.termUntil) facts.push([t('term'), `${it.termSince ?? ''}${it.termSince ? ' – ' : ''}${lastDay(it.termUntil)}`]);
  if (it?.establishedOn) facts.push([t('established'), it.establishedOn]);
  if (it?.phone) facts.push([t('phone'), it.phone]);
  const gap = gapOf(organization, saying);
  const isCenter = data.centers.includes(organization.id);

  return (
    <>
      <DrawerHead
        title={organization.name}
        under={[kindName(organization, saying.english), organization.division].join('　')}
        mark={<Glyph family={organization.family} size={24} />}
        onClose={onClose}
      />
      <div className="graph-drawer-body">
        {!it && !error && <Skeleton rows={4} />}
        {error && !it && <Problem error={error} onRetry={() => again({ requestPolicy: 'network-only' })} />}
        {it && <Facts facts={facts} />}
        {gap && (
          <p className="graph-drawer-gap">
            <Badge tone="bad">{gap}</Badge>
          </p>
        )}
        <DrawerLines id={organization.id} data={data} picture={picture} onChoose={(id) => hook.change({ at: id }, { replace: true })} />
        <HiddenNeighbors hook={hook} node={node} picture={picture} />
      </div>
      <div className="graph-drawer-foot" ref={foot}>
        {!(isCenter && data.centers.length === 1) && (
          <button type="button" className="graph-button" onClick={() => hook.change(centered(organization.id))}>
            {t('makeCenter')}
          </button>
        )}
        <Link className="graph-button" to={to(`/organizations/${organization.id}`)}>
          {t('openPage')}
        </Link>
        {!isCenter && (
          <button
            type="button"
            className="plain graph-quiet"
            onClick={() => hook.change({ removed: [...hook.state.removed, organization.id], at: undefined })}
          >
            {t('hide')}
          </button>
        )}
      </div>
    </>
  );
}
