import { useShellWords } from '../i18n/shell.ts';
import { Empty } from '../ui/Empty.tsx';
import { Page } from '../ui/Page.tsx';
import { useArea } from './useArea.ts';
import { useHubLocation } from './useHubLocation.ts';

/** To show zeros here would say that there is nothing; what is true is that this account may not see it. */
export function OutsidePage() {
  const t = useShellWords();
  const { path } = useArea();
  const { setArea } = useHubLocation();
  return (
    <Page title={path.at(-1)?.name ?? t('area')}>
      <Empty
        action={
          <button type="button" className="link" onClick={() => setArea(undefined)}>
            {t('backOwn')}
          </button>
        }
      >
        {t('outside')}
      </Empty>
    </Page>
  );
}
