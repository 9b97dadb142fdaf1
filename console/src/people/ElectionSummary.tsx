import { useElectionWords } from '../i18n/elections.ts';
import type { Outcome } from './electionOutcome.ts';

/** What recording an election will do to the posts, before it is sent. */
export function ElectionSummary({ outcome: { begin, again, end }, since }: { outcome: Outcome; since: string }) {
  const t = useElectionWords();
  const names = (list: { person: { name: string } }[]) => list.map(({ person }) => person.name).join('、');
  if (!begin.length && !again.length) return null;
  return (
    <div className="election-summary" role="status">
      <p>{t('summary', { begin: begin.length, again: again.length, end: end.length, date: since })}</p>
      {begin.length > 0 && <p>{t('summaryBegins', { names: names(begin) })}</p>}
      {end.length > 0 && <p>{t('summaryEnds', { names: names(end) })}</p>}
    </div>
  );
}
