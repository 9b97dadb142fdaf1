import { useShellWords } from '../i18n/shell.ts';
import { Empty } from '../ui/Empty.tsx';
import { Page } from '../ui/Page.tsx';

export function OrganizationPage() {
  const t = useShellWords();
  return (
    <Page title={t('organizations')}>
      <Empty>{t('notBuilt')}</Empty>
    </Page>
  );
}
