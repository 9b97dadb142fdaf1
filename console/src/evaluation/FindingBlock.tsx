import { useId, type ReactNode } from 'react';
import { useFindingWords } from '../i18n/findings.ts';
import { useLanguage } from '../i18n/i18n.ts';
import type { OpenForm } from '../ui/form/useOpenForm.ts';
import { StateMark } from '../ui/StateMark.tsx';
import type { Finding, Proof } from './finding.ts';
import { FixButtons } from './FixButtons.tsx';
import { KnownNote } from './KnownNote.tsx';
import { ProofTable } from './ProofTable.tsx';
import './FindingBlock.css';

interface FindingBlockProps {
  finding: Finding;
  opened: OpenForm;
  more?(proof: Proof): string | undefined;
  here?: string;
  /** Where its heading stands: below a card's title, or below the page's. */
  level?: 2 | 3;
  /** Dates and places, where the surroundings do not say them. */
  facts?: ReactNode;
}

/** One finding: what the rule says, the facts that prove it, and what mends it. */
export function FindingBlock({ finding, opened, more, here, level = 3, facts }: FindingBlockProps) {
  const t = useFindingWords();
  const english = useLanguage() === 'en';
  const id = useId();
  const { rule, verdict, summary } = finding;
  const Heading = `h${level}` as const;
  return (
    <section className="finding-block" aria-labelledby={id}>
      <header>
        <StateMark state={verdict} />
        <b>{rule.code}</b>
        <Heading id={id}>{summary}</Heading>
      </header>
      {facts}
      <ProofTable finding={finding} more={more} />
      {verdict !== 'HOLDS' && verdict !== 'NOT_APPLICABLE' && (
        <footer>
          <p>
            <b>{t('mend')}</b>
            {english ? rule.remedyEn : rule.remedy}
          </p>
          <FixButtons finding={finding} opened={opened} here={here} />
        </footer>
      )}
      <KnownNote finding={finding} opened={opened} />
    </section>
  );
}
