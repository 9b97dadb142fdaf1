import DownloadOutlined from '@ant-design/icons/es/icons/DownloadOutlined';
import { graphql, type VariablesOf } from '@sanfang/schema/graphql.ts';
import Button from 'antd/es/button';
import { useState } from 'react';
import { useClient, type CombinedError } from 'urql';
import { useOrganizationListWords } from '../i18n/organization-list.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Problem } from '../ui/Problem.tsx';
import { saveCsv } from '../ui/saveCsv.ts';
import { OrganizationRow_organization, type Row, type RowColumn } from './OrganizationRow.tsx';

const Export_query = graphql(
  `
    query OrganizationExport($filter: OrganizationFilter!, $orderBy: [OrganizationOrder!], $after: String, $asOf: Date) {
      organizations(filter: $filter, orderBy: $orderBy, first: 200, after: $after, asOf: $asOf) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          ...OrganizationRow_organization
        }
      }
    }
  `,
  [OrganizationRow_organization],
);

interface ExportButtonProps {
  variables: Omit<VariablesOf<typeof Export_query>, 'after'>;
  columns: RowColumn[];
  total: number;
}

/** The whole filtered set with the chosen columns, read page by page. */
export function ExportButton({ variables: { filter, orderBy, asOf }, columns, total }: ExportButtonProps) {
  const t = useOrganizationListWords();
  const hub = useClient();
  const [read, setRead] = useState<number>();
  const [error, setError] = useState<CombinedError>();

  async function run() {
    const rows: Row[] = [];
    let after: string | null = null;
    do {
      setRead(rows.length);
      const answer = await hub.query(Export_query, { filter, orderBy, asOf, after }, { requestPolicy: 'network-only' }).toPromise();
      if (!answer.data) {
        setError(answer.error);
        return setRead(undefined);
      }
      const page: { nodes: Row[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } = answer.data.organizations;
      rows.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    setRead(undefined);
    saveCsv(`${t('title')}.csv`, [columns.map((column) => column.title), ...rows.map((row) => columns.map((column) => column.text(row)))]);
  }

  return (
    <>
      <Button icon={<DownloadOutlined />} disabled={!total || read !== undefined} onClick={() => void run()}>
        {read === undefined ? t('export') : t('exporting', { count: read })}
      </Button>
      {error && (
        <Dialog title={t('export')} onClose={() => setError(undefined)}>
          <Problem error={error} />
        </Dialog>
      )}
    </>
  );
}
