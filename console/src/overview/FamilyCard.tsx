import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { useOverviewWords } from '../i18n/overview.ts';
import { useUiWords } from '../i18n/ui.ts';
import { glyphOf } from '../organizations/families.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { ShareBar } from '../ui/Bar.tsx';
import { Card } from '../ui/Card.tsx';
import { CountLink } from '../ui/CountLink.tsx';
import { Glyph } from '../ui/Glyph.tsx';

export const FamilyCard_query = graphql(`
  fragment FamilyCard_query on Query {
    organizations(filter: $here, asOf: $asOf) {
      totalCount
      groups(by: [{ viaKind: { family: true } }]) {
        key {
          viaKind {
            family
          }
        }
        count
      }
    }
    monthAgo: organizations(filter: $here, asOf: $monthAgo) {
      totalCount
    }
  }
`);

const families = ['PARTY', 'SELF_GOVERNANCE', 'STATION', 'PROPERTY', 'SOCIAL', 'GOVERNMENT'] as const;

export function FamilyCard({ query }: { query: FragmentOf<typeof FamilyCard_query> }) {
  const t = useOverviewWords();
  const words = useUiWords();
  const { to } = useHubLocation();
  const { organizations, monthAgo } = readFragment(FamilyCard_query, query);
  const grown = organizations.totalCount - monthAgo.totalCount;
  const counts = new Map(organizations.groups.map(({ key, count }) => [key.viaKind?.family, count]));
  const shares = families
    .map((family) => ({ family, glyph: glyphOf(family), count: counts.get(family) ?? 0 }))
    .sort((a, b) => b.count - a.count);
  return (
    <Card
      title={t('organizations', { count: organizations.totalCount })}
      note={grown === 0 ? t('monthSame') : t(grown > 0 ? 'monthPlus' : 'monthMinus', { count: Math.abs(grown) })}
    >
      <ShareBar shares={shares.map(({ family, glyph, count }) => ({ key: family, value: count, color: `var(--${glyph})` }))} />
      <div className="family-card">
        {shares.map(({ family, glyph, count }) => (
          <CountLink
            key={family}
            to={to('/organizations', { family })}
            count={count}
            label={words(glyph)}
            before={<Glyph family={glyph} size={16} />}
          />
        ))}
      </div>
    </Card>
  );
}
