import { useCoordinationWords } from '../i18n/coordination.ts';
import { useGlossary } from '../i18n/glossary.ts';
import { useMinutesWords } from '../i18n/minutes.ts';
import { parties } from './boardState.ts';
import { share } from './Matter.tsx';
import type { MinutesMeeting } from './MinutesSheet.tsx';

interface MinutesMatterProps {
  matter: MinutesMeeting['matters']['nodes'][number];
  head: string;
}

/** A matter in the sentences of an office document. */
export function MinutesMatter({ matter, head }: MinutesMatterProps) {
  const t = useMinutesWords();
  const coordination = useCoordinationWords();
  const word = useGlossary();
  const { discussion, outcome, resolutionNumber, resolution, ownersAsked, ownersAgreed } = matter;
  const votes = matter.votes.nodes
    .toSorted((one, other) => parties.indexOf(one.party) - parties.indexOf(other.party))
    .map(({ party, vote }) => t('vote', { party: coordination(`seat${party}`), vote: word(`Vote.${vote}`) }));
  const consent =
    ownersAsked && ownersAgreed !== null
      ? t('consent', { agreed: ownersAgreed, asked: ownersAsked, share: share(ownersAgreed, ownersAsked) })
      : '';
  return (
    <section>
      <h3 className="minutes-section">
        {head}
        {resolutionNumber && t('resolution', { number: resolutionNumber })}
      </h3>
      {discussion && <p className="minutes-text">{discussion}</p>}
      {resolution && <p className="minutes-text">{resolution}</p>}
      {outcome && outcome !== 'RESOLVED' && <p className="minutes-text">{t('outcome', { outcome: word(`MatterOutcome.${outcome}`) })}</p>}
      {(votes.length > 0 || consent) && (
        <p className="minutes-text">
          {votes.length > 0 && t('votes', { votes: votes.join(t('semicolon')) })}
          {consent}
        </p>
      )}
    </section>
  );
}
