import { useShellWords } from '../i18n/shell.ts';
import { Empty } from '../ui/Empty.tsx';
import { Page } from '../ui/Page.tsx';

export function WorkbenchPage() {
  const t = useShellWords();
  return (
    <Page title={t('workbench')}>
      <Empty>{t('notBuilt')}</Empty>
    </Page>
  );
}
