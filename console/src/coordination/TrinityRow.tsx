import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { Link } from 'react-router';
import { useTrinityWords } from '../i18n/trinity.ts';
import { useUiWords } from '../i18n/ui.ts';
import { Finding_finding, type Finding } from '../evaluation/finding.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import type { OpenForm } from '../ui/form/useOpenForm.ts';
import { StateMark } from '../ui/StateMark.tsx';
import { TrinityDetail } from './TrinityDetail.tsx';

export const TrinityRow_community = graphql(
  `
    fragment TrinityRow_community on Community {
      id
      code
      name
      trinities(first: 3) {
        nodes {
          id
          onePerson
          committee {
            id
          }
          party {
            id
          }
          station {
            id
            committees(first: 6) {
              nodes {
                id
                name
                shortName
              }
            }
            posts(filter: { kind: { code: { eq: "STATION_DEPUTY_HEAD" } } }, orderBy: [{ position: ASC }], first: 6) {
              nodes {
                id
                title
                appointments(first: 3) {
                  nodes {
                    id
                    person {
                      id
                      name
                    }
                  }
                }
              }
            }
          }
          secretary {
            id
            person {
              id
              name
            }
          }
          director {
            id
            person {
              id
              name
            }
          }
          stationHead {
            id
            person {
              id
              name
            }
          }
        }
      }
      findings(filter: $judged, first: 20) {
        nodes {
          id
          ...Finding_finding
        }
      }
    }
  `,
  [Finding_finding],
);

interface TrinityRowProps {
  community: FragmentOf<typeof TrinityRow_community>;
  /** Codes of the rules, a column each. */
  rules: string[];
  open: boolean;
  opened: OpenForm;
  onToggle(): void;
}

/** One community: who holds the four posts, what each rule says of it, and below, when opened, what proves it. */
export function TrinityRow({ community, rules, open, opened, onToggle }: TrinityRowProps) {
  const t = useTrinityWords();
  const { code, name, trinities, findings } = readFragment(TrinityRow_community, community);
  const judged = findings.nodes.map((finding) => readFragment(Finding_finding, finding));
  const of = (rule: string) => judged.find((finding) => finding.rule.code === rule);
  const broken = (...rules: string[]) => rules.some((rule) => of(rule)?.verdict === 'BROKEN');
  const { station, party, secretary, director, stationHead, onePerson } = trinities.nodes[0]!;
  const others = (station?.committees.nodes ?? []).filter(({ id }) => !trinities.nodes.some(({ committee }) => committee.id === id));
  const deputies = station?.posts.nodes.flatMap((post) => post.appointments.nodes.map((held) => ({ ...held, post }))) ?? [];
  const detail = `trinity-${code}`;

  return (
    <>
      <tr className={open ? 'trinity-row trinity-open' : 'trinity-row'}>
        <th scope="row">
          <button
            type="button"
            className="plain trinity-toggle"
            data-row
            aria-expanded={open}
            aria-controls={open ? detail : undefined}
            aria-label={t(open ? 'closeRow' : 'openRow', { name })}
            onClick={onToggle}
          >
            <svg width={9} height={9} viewBox="0 0 10 10" aria-hidden className="no-print">
              <path d={open ? 'M0 2h10L5 9z' : 'M2 0v10l7-5z'} fill="currentColor" />
            </svg>
            {name}
          </button>
          {others.length > 0 && (
            <p className="mute">{t('sharedStation', { names: others.map((other) => other.shortName ?? other.name).join('、') })}</p>
          )}
        </th>
        <td colSpan={onePerson ? 2 : 1}>
          <Holder held={secretary} missing={!party} />
          {onePerson && <span className="trinity-one">{t('onePerson')}</span>}
        </td>
        {!onePerson && (
          <td>
            <Holder held={director} />
          </td>
        )}
        <td className={broken('X1') ? 'trinity-bad' : undefined}>
          <Holder held={stationHead} missing={!station} />
        </td>
        <td className={broken('X2', 'X3') ? 'trinity-bad' : undefined}>
          {deputies.length ? deputies.map((held) => <Holder key={held.id} held={held} />) : <Holder held={null} missing={!station} />}
        </td>
        {rules.map((rule) => (
          <Verdict key={rule} finding={of(rule)} />
        ))}
      </tr>
      {open && (
        <tr className="trinity-detail-row" id={detail}>
          <td colSpan={5 + rules.length}>
            <TrinityDetail name={name} code={code} findings={judged} opened={opened} />
          </td>
        </tr>
      )}
    </>
  );
}

interface HolderProps {
  held: { person: { id: string; name: string } } | null | undefined;
  /** The body that should have the post is not recorded. */
  missing?: boolean;
}

function Holder({ held, missing }: HolderProps) {
  const t = useTrinityWords();
  const words = useUiWords();
  const { to } = useHubLocation();
  if (held)
    return (
      <Link className="trinity-holder" to={to(`/people/${held.person.id}`)}>
        {held.person.name}
      </Link>
    );
  return missing ? <span className="mute">{t('noParty')}</span> : <strong className="vacant-word">{words('vacant')}</strong>;
}

const cellTone = { HOLDS: '', BROKEN: 'trinity-bad', CANNOT_TELL: 'hatched', NOT_APPLICABLE: '' };

function Verdict({ finding }: { finding?: Finding }) {
  if (!finding) return <td className="mute">—</td>;
  const { verdict, summary } = finding;
  return (
    <td className={`trinity-verdict ${cellTone[verdict]}`}>
      <StateMark state={verdict} />
      {verdict !== 'NOT_APPLICABLE' && <p>{summary}</p>}
    </td>
  );
}
