import { useLayoutWords } from '../i18n/layout-change.ts';
import type { ControlProps } from '../ui/form/control.ts';
import type { Picked } from '../ui/form/HubPicker.tsx';
import type { StreetCommunity } from './communities.ts';

interface CommunityTableProps extends ControlProps<Picked[]> {
  communities: StreetCommunity[];
  /** Only one can be chosen. */
  one?: boolean;
  onPick(picked: Picked[]): void;
}

/** The communities of a street, to choose one or several. */
export function CommunityTable({ communities, one, value = [], onPick }: CommunityTableProps) {
  const t = useLayoutWords();
  const toggle = ({ id: communityId, name, code }: StreetCommunity) => {
    const picked = { id: communityId, name, code };
    const chosen = value.some((other) => other.id === communityId);
    if (one) onPick([picked]);
    else onPick(chosen ? value.filter((other) => other.id !== communityId) : [...value, picked]);
  };
  return (
    <div className="layout-communities">
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t('community')}</th>
            <th scope="col">{t('code')}</th>
            <th scope="col" className="number">
              {t('households')}
            </th>
            <th scope="col" className="number">
              {t('population')}
            </th>
            <th scope="col" className="number">
              {t('compounds')}
            </th>
          </tr>
        </thead>
        <tbody>
          {communities.map((community) => {
            const chosen = value.some((other) => other.id === community.id);
            return (
              <tr key={community.id} data-chosen={chosen || undefined}>
                <td>
                  <label className="named">
                    <input
                      type={one ? 'radio' : 'checkbox'}
                      name={one ? 'layout-community' : undefined}
                      checked={chosen}
                      onChange={() => toggle(community)}
                    />
                    {community.name}
                  </label>
                </td>
                <td>{community.code}</td>
                <td className="number">{community.households?.toLocaleString('en-US') ?? t('missing')}</td>
                <td className="number">{community.population?.toLocaleString('en-US') ?? t('missing')}</td>
                <td className="number">{community.compounds.totalCount}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
