import { firstPage } from '../coordination/Pager.tsx';
import { usePeopleWords } from '../i18n/people.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Conditions, type Condition } from '../ui/Conditions.tsx';
import type { FileCondition, Segment, Term } from './peopleState.ts';

interface PeopleConditionsProps {
  tab: 'people' | 'vacant';
  segment?: Segment;
  term?: Term;
  file?: FileCondition;
  text?: string;
  onClear(): void;
}

const termWords = { '30': 'term30', '90': 'term90', over: 'termOver' } as const;

/** What is asked for, as a sentence; each part can be taken away. */
export function PeopleConditions({ tab, segment, term, file, text, onClear }: PeopleConditionsProps) {
  const t = usePeopleWords();
  const { setParams } = useHubLocation();
  const said: Record<string, string | undefined> = {
    posts: segment && t(segment),
    term: term && t(termWords[term]),
    file: file && t(file),
    q: text && t(tab === 'people' ? 'conditionText' : 'conditionPost', { text }),
  };
  const conditions = Object.entries(said).flatMap(([key, words]): Condition[] =>
    words ? [{ key, words, remove: () => setParams({ [key]: undefined, ...firstPage }) }] : [],
  );
  return <Conditions conditions={conditions} onClear={onClear} />;
}
