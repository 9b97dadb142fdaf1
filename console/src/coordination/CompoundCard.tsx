import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { Link } from 'react-router';
import { useCoordinationWords } from '../i18n/coordination.ts';
import { useUiWords } from '../i18n/ui.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Card } from '../ui/Card.tsx';
import { Facts } from '../ui/Facts.tsx';

export const CompoundCard_compound = graphql(`
  fragment CompoundCard_compound on Compound {
    id
    households
    builtIn
    address
    division {
      id
      code
      name
    }
    buildings {
      totalCount
    }
  }
`);

export function CompoundCard({ compound }: { compound: FragmentOf<typeof CompoundCard_compound> }) {
  const t = useCoordinationWords();
  const words = useUiWords();
  const { to } = useHubLocation();
  const { households, builtIn, address, division, buildings } = readFragment(CompoundCard_compound, compound);
  return (
    <Card title={t('compoundTitle')}>
      <Facts
        facts={[
          [
            t('community'),
            <Link key="community" to={to('/organizations', { area: division.code })}>
              {division.name}
            </Link>,
          ],
          [t('address'), address ?? words('missing')],
          [t('housing'), households === null ? words('missing') : t('households', { number: households.toLocaleString() })],
          [t('builtIn'), builtIn === null ? words('missing') : t('builtInYear', { year: String(builtIn) })],
          [t('buildings'), buildings.totalCount ? t('buildingsValue', { count: buildings.totalCount }) : words('missing')],
        ]}
      />
    </Card>
  );
}
