import { useGlossary } from '../i18n/glossary.ts';
import { useLayoutWords } from '../i18n/layout-change.ts';
import { Badge } from '../ui/Badge.tsx';
import './places.css';

export interface LineagePart {
  name: string;
  code: string | null;
  action: string | null;
  households: number | null;
  population: number | null;
  compounds?: number;
  buildings?: number;
  compoundHouseholds?: number | null;
  boundary?: string | null;
}

/** Communities before at the left, after at the right, each with its figures. */
export function Lineage({ before, after }: { before: LineagePart[]; after: LineagePart[] }) {
  const t = useLayoutWords();
  return (
    <div className="lineage">
      <Side label={t('before')} parts={before} empty={t('fromNone')} />
      <svg width={40} height={24} viewBox="0 0 40 24" role="img" aria-label={t('becomes')}>
        <path d="M2 12h34M28 4l9 8-9 8" fill="none" stroke="currentColor" strokeWidth={1.6} />
      </svg>
      <Side label={t('after')} parts={after} empty={t('toNone')} />
    </div>
  );
}

function Side({ label, parts, empty }: { label: string; parts: LineagePart[]; empty: string }) {
  const t = useLayoutWords();
  const word = useGlossary();
  const figure = (value: number | null, known: 'householdsOf' | 'people', unknown: 'noHouseholds' | 'noPeople') =>
    value === null ? t(unknown) : t(known, { count: value });
  return (
    <section aria-label={label}>
      <h3>{label}</h3>
      {parts.length === 0 && <p className="sub">{empty}</p>}
      <ul>
        {parts.map((part, index) => (
          <li key={`${part.name} ${index}`}>
            <p className="lineage-name">
              <b>{part.name}</b>
              {part.action && <Badge tone="plain" head={word(`ChangeAction.${part.action}`)} />}
              <span className="mute">{part.code}</span>
            </p>
            <p className="sub">
              {[figure(part.households, 'householdsOf', 'noHouseholds'), figure(part.population, 'people', 'noPeople')].join('　')}
              {part.compounds !== undefined && t('contents', { compounds: part.compounds, buildings: part.buildings ?? 0 })}
              {typeof part.compoundHouseholds === 'number' && t('sumOfCompounds', { count: part.compoundHouseholds })}
            </p>
            {part.boundary && <p className="sub">{part.boundary}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
