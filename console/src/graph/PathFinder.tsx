import { useGraphWords } from '../i18n/graph.ts';
import { Popup } from '../ui/Popup.tsx';
import { OrganizationPicker } from './OrganizationPicker.tsx';

/** Asks for the other end of a path from the center. */
export function PathFinder({ onPick }: { onPick(id: string): void }) {
  const t = useGraphWords();
  return (
    <Popup className="graph-button" align="right" button={t('findPath')} panelLabel={t('findPath')}>
      {(close) => (
        <div className="graph-path-finder">
          <span aria-hidden>{t('pathTo')}</span>
          <OrganizationPicker
            label={t('pathTo')}
            types={['ORGANIZATION']}
            onPick={(id) => {
              close();
              onPick(id);
            }}
          />
        </div>
      )}
    </Popup>
  );
}
