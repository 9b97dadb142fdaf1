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
    }
    monthAgo: organizations(filter: $here, asOf: $monthAgo) {
      totalCount
    }
    PARTY: organizations(filter: { and: [$here, { kind: { family: { eq: PARTY } } }] }, asOf: $asOf) {
      totalCount
    }
    SELF_GOVERNANCE: organizations(filter: { and: [$here, { kind: { family: { eq: SELF_GOVERNANCE } } }] }, asOf: $asOf) {
      totalCount
    }
    STATION: organizations(filter: { and: [$here, { kind: { family: { eq: STATION } } }] }, asOf: $asOf) {
      totalCount
    }
    PROPERTY: organizations(filter: { and: [$here, { kind: { family: { eq: PROPERTY } } }] }, asOf: $asOf) {
      totalCount
    }
    SOCIAL: organizations(filter: { and: [$here, { kind: { family: { eq: SOCIAL } } }] }, asOf: $asOf) {
      totalCount
    }
    GOVERNMENT: organizations(filter: { and: [$here, { kind: { family: { eq: GOVERNMENT } } }] }, asOf: $asOf) {
      totalCount
    }
  }
`);

const families = ['PARTY', 'SELF_GOVERNANCE', 'STATION', 'PROPERTY', 'SOCIAL', 'GOVERNMENT'] as const;

export function FamilyCard({ query }: { query: FragmentOf<typeof FamilyCard_query> }) {
  const t = useOverviewWords();
  const words = useUiWords();
  const { to } = useHubLocation();
  const { organizations, monthAgo, ...counts } = readFragment(FamilyCard_query, query);
  const grown = organizations.totalCount - monthAgo.totalCount;
  const shares = families
    .map((family) => ({ family, glyph: glyphOf(family), count: counts[family].totalCount }))
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
