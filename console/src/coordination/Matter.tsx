import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { useCoordinationWords } from '../i18n/coordination.ts';
import { useGlossary } from '../i18n/glossary.ts';
import { useMeetingWords } from '../i18n/meetings.ts';
import { parties } from './boardState.ts';

export const Matter_matter = graphql(`
  fragment Matter_matter on Matter {
    id
    title
    discussion
    outcome
    resolutionNumber
    resolution
    ownersAsked
    ownersAgreed
    votes(first: 8) {
      nodes {
        id
        party
        vote
      }
    }
  }
`);

/** `73.5%`, as the minutes give it. */
export const share = (part: number, whole: number) => `${((part / whole) * 100).toFixed(1)}%`;

const tones = { AGREES: 'vote-agrees', DISAGREES: 'tone-bad', ABSTAINS: '' } as const;

/** One matter of a meeting: what was said, what was resolved, and how the parties stand to it. */
export function Matter({ matter }: { matter: FragmentOf<typeof Matter_matter> }) {
  const t = useMeetingWords();
  const coordination = useCoordinationWords();
  const name = useGlossary();
  const { title, discussion, outcome, resolutionNumber, resolution, ownersAsked, ownersAgreed, votes } = readFragment(
    Matter_matter,
    matter,
  );
  const said = votes.nodes.toSorted((one, other) => parties.indexOf(one.party) - parties.indexOf(other.party));
  return (
    <section className="matter">
      <h3>
        {resolutionNumber ? t('resolutionNumber', { number: resolutionNumber }) : title}
        {resolutionNumber && <span className="mute">{title}</span>}
        {outcome && outcome !== 'RESOLVED' && <span className="mute">{name(`MatterOutcome.${outcome}`)}</span>}
      </h3>
      {discussion && <p className="sub">{discussion}</p>}
      {resolution && <p className="matter-resolution">{resolution}</p>}
      {(said.length > 0 || ownersAsked !== null) && (
        <p className="matter-votes">
          {said.map(({ id, party, vote }) => (
            <span key={id}>
              {coordination(`seat${party}`)} <strong className={tones[vote]}>{name(`Vote.${vote}`)}</strong>
            </span>
          ))}
          {ownersAsked !== null && ownersAgreed !== null && (
            <span className="mute">
              {t('ownersConsent', {
                agreed: ownersAgreed,
                asked: ownersAsked,
                share: ownersAsked ? share(ownersAgreed, ownersAsked) : '—',
              })}
            </span>
          )}
        </p>
      )}
    </section>
  );
}
