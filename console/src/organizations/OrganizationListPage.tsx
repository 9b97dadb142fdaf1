import { graphql } from '@sanfang/schema/graphql.ts';
import Button from 'antd/es/button';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { useLanguage } from '../i18n/i18n.ts';
import { useOrganizationFormWords } from '../i18n/organization-forms.ts';
import { useOrganizationListWords } from '../i18n/organization-list.ts';
import { AreaTree } from '../shell/AreaTree.tsx';
import { useArea } from '../shell/useArea.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { CopyLink } from '../ui/CopyLink.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { useOpenForm } from '../ui/form/useOpenForm.ts';
import { Page } from '../ui/Page.tsx';
import { PrintButton } from '../ui/PrintButton.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { ChoiceBar } from './ChoiceBar.tsx';
import { ExportButton } from './ExportButton.tsx';
import { ListConditions } from './ListConditions.tsx';
import { ListEmpty } from './ListEmpty.tsx';
import { ListFilters, ListFilters_kind } from './ListFilters.tsx';
import { ListPager } from './ListPager.tsx';
import { listState, orderOf } from './listState.ts';
import { defaultColumns, OrganizationRow_organization, rowColumns, rowKey, rowName } from './OrganizationRow.tsx';
import { useFound } from './useFound.ts';
import './OrganizationListPage.css';

const EstablishForm = lazy(async () => ({ default: (await import('./EstablishForm.tsx')).EstablishForm }));

const OrganizationListPage_query = graphql(
  `
    query OrganizationListPage(
      $filter: OrganizationFilter!
      $place: OrganizationFilter!
      $orderBy: [OrganizationOrder!]
      $first: Int
      $after: String
      $last: Int
      $before: String
      $asOf: Date
      $date: Date!
    ) {
      organizations(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before, asOf: $asOf) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        nodes {
          id
          ...OrganizationRow_organization
        }
      }
      current: organizations(filter: $place, asOf: $date) {
        totalCount
      }
      dissolved: organizations(filter: { and: [$place, { dissolvedOn: { lte: $date } }] }, asOf: null) {
        totalCount
      }
      organizationKinds(filter: { organizations: { some: $place } }, orderBy: [{ family: ASC }, { name: ASC }], first: 200, asOf: $date) {
        nodes {
          id
          ...ListFilters_kind
        }
      }
    }
  `,
  [OrganizationRow_organization, ListFilters_kind],
);

export function OrganizationListPage() {
  const t = useOrganizationListWords();
  const form = useOrganizationFormWords();
  const english = useLanguage() === 'en';
  const where = useHubLocation();
  const { path } = useArea();
  const found = useFound(where.param('q'));
  const state = listState(where, found.ids);
  const variables = { filter: state.filter, place: state.place, orderBy: orderOf(state.sort), asOf: state.asOf, date: where.date };
  const [{ data, error, fetching, stale }, reload] = useQuery({
    query: OrganizationListPage_query,
    variables: { ...variables, ...state.page },
    pause: found.waiting,
  });
  const opened = useOpenForm(where.area);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => setChosen(new Set()), [where.area, where.asOf]);

  const all = rowColumns(t, where, english);
  const shown = where.param('columns')?.split(',') ?? defaultColumns;
  const columns = all.filter((column) => column.fixed || shown.includes(column.key));
  const rows = data?.organizations.nodes ?? [];
  const name = path.at(-1)?.name;
  const total = data?.organizations.totalCount ?? 0;

  return (
    <>
      <Page
        split
        title={t('title')}
        error={error && !data ? error : undefined}
        onRetry={() => reload({ requestPolicy: 'network-only' })}
        busy={!!data && (fetching || stale)}
        counts={
          <>
            {name && <span>{name}</span>}
            {data && (
              <span>
                {[
                  t('countNow', { count: data.current.totalCount }),
                  ...(data.dissolved.totalCount ? [t('countDissolved', { count: data.dissolved.totalCount })] : []),
                ].join(english ? ', ' : '，')}
              </span>
            )}
          </>
        }
        actions={
          <>
            <CopyLink />
            <PrintButton />
            <ExportButton variables={variables} columns={columns} total={total} />
            {opened.mayWrite && (
              <Button type="primary" onClick={() => opened.open('establish')}>
                {form('establish')}
              </Button>
            )}
          </>
        }
      >
        <div className="organization-list">
          <aside className="card organization-list-tree no-print" aria-label={t('title')}>
            <AreaTree counts onSelect={where.setArea} />
            <label className="organization-list-below">
              <input
                type="checkbox"
                checked={!where.param('own')}
                onChange={(event) =>
                  where.setParams({ own: event.target.checked ? undefined : '1', after: undefined, before: undefined, n: undefined })
                }
              />
              {t('withBelow')}
            </label>
          </aside>
          <section className="card organization-list-main" aria-label={t('title')}>
            <ListFilters kinds={data?.organizationKinds.nodes ?? []} columns={all} shown={shown} />
            {chosen.size > 0 ? (
              <ChoiceBar rows={rows.filter((row) => chosen.has(row.id))} columns={columns} onClear={() => setChosen(new Set())} />
            ) : (
              <ListConditions kinds={data?.organizationKinds.nodes ?? []} />
            )}
            <div className="organization-list-rows">
              {!data && !error && <Skeleton rows={16} />}
              {data && rows.length === 0 && <ListEmpty area={name} without={data.current.totalCount} opened={opened} />}
              {rows.length > 0 && (
                <DataTable
                  label={t('title')}
                  columns={columns}
                  rows={rows}
                  rowKey={rowKey}
                  rowName={rowName}
                  sort={state.sort}
                  onSort={(sort) =>
                    where.setParams({
                      sort: `${sort.descending ? '-' : ''}${sort.column}`,
                      after: undefined,
                      before: undefined,
                      n: undefined,
                    })
                  }
                  chosen={chosen}
                  onChoose={setChosen}
                />
              )}
            </div>
            {data && <ListPager count={rows.length} total={total} number={state.number} pageInfo={data.organizations.pageInfo} />}
          </section>
        </div>
      </Page>
      {opened.form === 'establish' && (
        <Suspense>
          <EstablishForm onClose={opened.close} />
        </Suspense>
      )}
    </>
  );
}
