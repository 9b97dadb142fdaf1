import { graphql } from '@sanfang/schema/graphql.ts';
import Button from 'antd/es/button';
import PrinterOutlined from '@ant-design/icons/es/icons/PrinterOutlined';
import { useQuery } from 'urql';
import { useRosterWords } from '../i18n/rosters.ts';
import { useUiWords } from '../i18n/ui.ts';
import { glyphOf } from '../organizations/families.ts';
import { useArea } from '../shell/useArea.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Choice } from '../ui/Choice.tsx';
import { CopyLink } from '../ui/CopyLink.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Page } from '../ui/Page.tsx';
import { Trail } from '../ui/Trail.tsx';
import { Roster_organization, rosterOf, RosterTable } from './RosterTable.tsx';
import { families, levelNames, mostOrganizations, rosterState } from './rosterState.ts';
import './RosterPage.css';

const RosterPage_query = graphql(
  `
    query RosterPage($filter: OrganizationFilter!, $asOf: Date) {
      organizations(filter: $filter, orderBy: [{ name: ASC }], asOf: $asOf, first: 200) {
        totalCount
        nodes {
          id
          ...Roster_organization
        }
      }
    }
  `,
  [Roster_organization],
);

/** 花名册: who holds which post in an area or an organization, to be printed; its own address says all of it. */
export function RosterPage() {
  const t = useRosterWords();
  const words = useUiWords();
  const where = useHubLocation();
  const { path, fetching: placing } = useArea();
  const { organizationId, level, family, filter } = rosterState(where);
  const wide = !organizationId && !['STREET', 'COMMUNITY'].includes(path.at(-1)?.level ?? '');
  const [{ data, error, fetching, stale }, reload] = useQuery({
    query: RosterPage_query,
    variables: { filter, asOf: where.asOf },
    pause: wide,
  });
  const roster = rosterOf(data?.organizations.nodes ?? []);
  const name = organizationId ? roster.organizations[0]?.name : path.at(-1)?.name;
  const title = name && !(wide && !organizationId) ? t('title', { name }) : t('plain');
  const filtered = level !== 'main' || !!family;

  return (
    <Page
      title={title}
      trail={<Trail label={t('trail')} steps={[{ label: t('people'), to: where.to('/people') }, { label: t('plain') }]} />}
      counts={data && !wide && <span>{t('counts', roster.counts)}</span>}
      error={error && !data ? error : undefined}
      onRetry={() => reload({ requestPolicy: 'network-only' })}
      loading={wide ? placing : !data && !error}
      busy={!!data && (fetching || stale)}
      actions={
        <>
          {!organizationId && (
            <>
              <Choice
                label={t('levels')}
                value={level}
                onChange={(value) => where.setParams({ level: value === 'main' ? undefined : value })}
                options={levelNames.map((value) => ({ value, label: t(`level${value}`) }))}
              />
              <Choice
                label={t('families')}
                value={family ?? ''}
                onChange={(value) => where.setParams({ family: value })}
                options={[{ value: '', label: t('familyAny') }, ...families.map((value) => ({ value, label: words(glyphOf(value)) }))]}
              />
            </>
          )}
          <CopyLink iconOnly />
          <Button type="primary" icon={<PrinterOutlined />} disabled={!roster.organizations.length} onClick={() => print()}>
            {t('print')}
          </Button>
        </>
      }
    >
      {wide && (
        <div className="card">
          <Empty>{t('chooseArea')}</Empty>
        </div>
      )}
      {!wide && data && (
        <>
          {data.organizations.totalCount > mostOrganizations && (
            <p className="roster-cut">{t('tooMany', { total: data.organizations.totalCount, most: mostOrganizations })}</p>
          )}
          <section className="card roster" aria-label={title}>
            {roster.organizations.length === 0 ? (
              <Empty
                action={
                  filtered && (
                    <button type="button" className="link" onClick={() => where.setParams({ level: undefined, family: undefined })}>
                      {t('all')}
                    </button>
                  )
                }
              >
                {filtered ? t('emptyFilter') : t('empty', { name: name ?? '' })}
              </Empty>
            ) : (
              <RosterTable label={title} organizations={roster.organizations} />
            )}
          </section>
        </>
      )}
    </Page>
  );
}
