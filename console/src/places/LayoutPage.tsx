import { useQuery } from 'urql';
import { useLayoutWords } from '../i18n/layout-change.ts';
import { useArea } from '../shell/useArea.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { useMayWrite } from '../shell/useMayWrite.ts';
import { DivisionPicker } from '../ui/form/HubPicker.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Page } from '../ui/Page.tsx';
import { Trail } from '../ui/Trail.tsx';
import { LayoutCommunities_query } from './communities.ts';
import { LayoutWizard } from './LayoutWizard.tsx';
import './places.css';

/** 社区布局调整: create, split, merge, enlarge or close communities of a street, looked at before it is done. */
export function LayoutPage() {
  const t = useLayoutWords();
  const where = useHubLocation();
  const { path, fetching } = useArea();
  const street = path.find(({ level }) => level === 'STREET');
  const mayWrite = useMayWrite(street?.code);
  const [{ data, error }, reload] = useQuery({
    query: LayoutCommunities_query,
    variables: { street: street?.code ?? '' },
    pause: !street || !mayWrite,
  });
  const asked = !!street && mayWrite;
  return (
    <Page
      title={t('layout')}
      trail={<Trail label={t('trail')} steps={[{ label: t('data'), to: where.to('/data') }, { label: t('layout') }]} />}
      counts={street && <span>{street.name}</span>}
      loading={asked ? !data && !error : fetching && !street}
      error={asked && !data ? error : undefined}
      onRetry={() => reload({ requestPolicy: 'network-only' })}
    >
      {!street && (
        <div className="card">
          <Empty
            action={
              <div className="layout-street">
                <DivisionPicker label={t('street')} onChange={(picked) => picked?.code && where.setArea(picked.code)} />
              </div>
            }
          >
            {t('chooseStreet')}
          </Empty>
        </div>
      )}
      {street && !mayWrite && (
        <div className="card">
          <Empty>{where.past ? t('notInPast') : t('mayNot', { street: street.name })}</Empty>
        </div>
      )}
      {asked && data && <LayoutWizard key={street.id} street={street} communities={data.communities.nodes} />}
    </Page>
  );
}
