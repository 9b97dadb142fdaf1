import { useShellWords } from '../i18n/shell.ts';
import { AreaSwitch } from './AreaSwitch.tsx';
import { AsOf } from './AsOf.tsx';
import { GlobalSearch } from './GlobalSearch.tsx';
import { PersonMenu } from './PersonMenu.tsx';
import { useDemo } from './useDemo.ts';
import { useHubLocation } from './useHubLocation.ts';
import './Header.css';

export function Header({ onKeys }: { onKeys: () => void }) {
  const t = useShellWords();
  const { asOf, past, setAsOf } = useHubLocation();
  const demo = useDemo();
  return (
    <header className={asOf ? 'header header-past no-print' : 'header no-print'}>
      <AreaSwitch />
      {demo && <span className="header-demo">{t('demo')}</span>}
      <span className="header-space" />
      {asOf && (
        <p className="header-past-words" role="status">
          {t(past ? 'past' : 'future')}
          <button type="button" className="link" onClick={() => setAsOf(undefined)}>
            {t('backToday')}
          </button>
        </p>
      )}
      <GlobalSearch />
      <AsOf />
      <PersonMenu onKeys={onKeys} />
    </header>
  );
}
