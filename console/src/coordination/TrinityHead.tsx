import { useLanguage } from '../i18n/i18n.ts';
import { useTrinityWords } from '../i18n/trinity.ts';
import { Glyph } from '../ui/Glyph.tsx';

export interface RuleColumn {
  code: string;
  name: string;
  nameEn: string;
  holds: number;
  broken: number;
  unclear: number;
}

/** The heads of the matrix: the three bodies with their posts, and the rules with how often each holds in the area. */
export function TrinityHead({ rules }: { rules: RuleColumn[] }) {
  const t = useTrinityWords();
  const english = useLanguage() === 'en';
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className="trinity-community">
          {t('community')}
        </th>
        <th scope="colgroup" className="trinity-body">
          <span className="named">
            <Glyph family="party" />
            {t('party')}
          </span>
        </th>
        <th scope="colgroup" className="trinity-body">
          <span className="named">
            <Glyph family="self" />
            {t('committee')}
          </span>
        </th>
        <th scope="colgroup" colSpan={2} className="trinity-body">
          <span className="named">
            <Glyph family="station" />
            {t('station')}
          </span>
        </th>
        {rules.map((rule) => (
          <th key={rule.code} scope="col" rowSpan={2} className="trinity-rule">
            <b>{rule.code}</b> {english ? rule.nameEn : rule.name}
            <p>
              <span>{t('countHolds', { count: rule.holds })}</span>
              <span className={rule.broken ? 'tone-bad' : undefined}>{t('countBroken', { count: rule.broken })}</span>
              <span>{t('countUnclear', { count: rule.unclear })}</span>
            </p>
          </th>
        ))}
      </tr>
      <tr>
        {(['secretary', 'director', 'head', 'deputies'] as const).map((post) => (
          <th key={post} scope="col" className="trinity-post">
            {t(post)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
