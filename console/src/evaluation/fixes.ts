import type { useFindingWords } from '../i18n/findings.ts';
import type { Finding } from './finding.ts';

/** One act that mends a finding: a form with what the proof already says, or the page where it is done. */
export interface Fix {
  words: string;
  /** Name of the form and what it is opened for. */
  form?: string;
  given?: Record<string, string>;
  /** Path of the page. */
  path?: string;
}

type Facts = Pick<Finding, 'rule' | 'verdict' | 'proof' | 'organization' | 'compound' | 'person'>;

/** How a finding is mended, the likeliest first. */
export function fixesOf(finding: Facts, t: ReturnType<typeof useFindingWords>): Fix[] {
  const { organization, compound, person } = finding;
  const acts = [crossPost, missingStaff, vacancies].map((way) => way(finding, t)).find((fixes) => fixes.length);
  if (acts) return acts;
  if (compound) return [{ words: t('openCoordination'), path: `/coordination/${compound.id}` }];
  if (organization) return [{ words: t('openOrganization'), path: `/organizations/${organization.id}` }];
  return person ? [{ words: t('openPerson'), path: `/people/${person.id}` }] : [];
}

// Who has to hold which post of the station, by the roles of the proof; of several who may, none comes first.
const crossPosts: Partial<Record<string, { who: string[]; seat: string }>> = {
  X1: { who: ['书记'], seat: '站长' },
  X2: { who: ['主任'], seat: '副站长' },
  X3: { who: ['副书记', '副主任'], seat: '副站长' },
};
const mostButtons = 3;

/** Who should hold a post of the station besides the own one: appointed to it, in the place of whoever holds it alone. */
function crossPost({ rule, verdict, proof }: Facts, t: ReturnType<typeof useFindingWords>): Fix[] {
  const pair = crossPosts[rule.code];
  if (!pair) return [];
  const seats = proof.nodes.filter(({ role, organization }) => role === pair.seat && organization);
  const seat = seats[0];
  const candidates = proof.nodes.flatMap(({ role, person }) => (person && pair.who.includes(role) ? [person] : []));
  if (!seat || (verdict === 'CANNOT_TELL' && seat.person)) return [];
  return unique(candidates).map((who) => {
    const words = t('appointConcurrently', { name: who.name, post: pair.seat });
    const given = { person: who.id, mode: 'CONCURRENT' };
    if (seats.length === 1 && seat.appointment)
      return { words, form: 'replace-holder', given: { ...given, appointment: seat.appointment.id } };
    if (seats.length === 1 && seat.post) return { words, form: 'appoint', given: { ...given, post: seat.post.id } };
    return { words, form: 'appoint', given: { ...given, organization: seat.organization!.id } };
  });
}

/** X4: whoever is missing on the station's staff. */
function missingStaff({ rule, proof, organization }: Facts, t: ReturnType<typeof useFindingWords>): Fix[] {
  if (rule.code !== 'X4' || !organization) return [];
  return unique(proof.nodes.flatMap(({ person }) => person ?? [])).map((who) => ({
    words: t('appointStaff', { name: who.name }),
    form: 'appoint',
    given: { organization: organization.id, person: who.id, mode: 'CONCURRENT' },
  }));
}

/** A post of the proof that nobody holds. */
function vacancies({ proof }: Facts, t: ReturnType<typeof useFindingWords>): Fix[] {
  return proof.nodes
    .filter(({ post, person, organization, note }) => !person && (post || (organization && note === '空缺')))
    .slice(0, mostButtons)
    .map(({ post, organization, role }): Fix => ({
      words: t('appointVacant', { post: post?.title ?? role }),
      form: 'appoint',
      given: post ? { post: post.id } : { organization: organization!.id },
    }));
}

const unique = <Row extends { id: string }>(rows: Row[]): Row[] =>
  rows.filter(({ id }, index) => rows.findIndex((other) => other.id === id) === index).slice(0, mostButtons);
