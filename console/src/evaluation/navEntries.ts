import type { useFindingWords } from '../i18n/findings.ts';
import type { AreaStep } from '../shell/useArea.ts';
import type { NavEntry } from './FindingNav.tsx';
import { countsOf, type CountedGroup } from './findingsState.ts';

interface Parts {
  t: ReturnType<typeof useFindingWords>;
  english: boolean;
  byArea: boolean;
  rules: readonly { id: string; code: string; name: string; nameEn: string }[];
  groups: readonly CountedGroup[];
  areas?: readonly { key: { division: { code: string; name: string } | null; verdict: string | null }; count: number }[];
  here?: AreaStep;
  rule?: string;
}

/** The lines at the left of the inbox. Rules and areas with nothing to list are left out. */
export const navEntries = (parts: Parts): NavEntry[] => (parts.byArea ? areaEntries(parts) : ruleEntries(parts));

function ruleEntries({ t, english, rules, groups, rule }: Parts): NavEntry[] {
  const entry = (one?: Parts['rules'][number]): NavEntry => ({
    key: one?.code ?? 'all',
    code: one?.code,
    name: one ? (english ? one.nameEn : one.name) : t('allRules'),
    ...countsOf(groups, one?.id),
    current: rule === one?.code,
    params: { rule: one?.code },
  });
  return [entry(), ...rules.map(entry).filter(({ broken, unclear, current }) => broken + unclear > 0 || current)];
}

function areaEntries({ t, areas = [], here }: Parts): NavEntry[] {
  const entries = new Map<string, NavEntry>();
  for (const { key, count } of areas) {
    const { division, verdict } = key;
    const code = division?.code ?? here?.code ?? '';
    const current = !division || code === here?.code;
    const entry = entries.get(code) ?? {
      key: code,
      name: division?.name ?? (here ? t('itself', { name: here.name }) : t('allAreas')),
      broken: 0,
      unclear: 0,
      current,
      params: current ? {} : { area: code },
    };
    entry[verdict === 'BROKEN' ? 'broken' : 'unclear'] += count;
    entries.set(code, entry);
  }
  return [...entries.values()].sort((one, other) => one.key.localeCompare(other.key));
}
