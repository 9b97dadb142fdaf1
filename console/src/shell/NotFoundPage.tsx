import { Link } from 'react-router';
import { useShellWords } from '../i18n/shell.ts';
import { Empty } from '../ui/Empty.tsx';
import { Page } from '../ui/Page.tsx';
import { useHubLocation } from './useHubLocation.ts';

export function NotFoundPage() {
  const t = useShellWords();
  const { to } = useHubLocation();
  return (
    <Page title={t('notFoundTitle')}>
      <Empty action={<Link to={to('/')}>{t('home')}</Link>}>{t('notFoundText')}</Empty>
    </Page>
  );
}
