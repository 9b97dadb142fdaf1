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
  const acts = [...crossPost(finding, t), ...vacancies(finding, t)];
  if (acts.length) return acts;
  if (compound) return [{ words: t('openCoordination'), path: `/coordination/${compound.id}` }];
  if (organization) return [{ words: t('openOrganization'), path: `/organizations/${organization.id}` }];
  return person ? [{ words: t('openPerson'), path: `/people/${person.id}` }] : [];
}

// Which role of the proof has to hold which other one's post, by rule.
const crossPosts: Partial<Record<string, { who: string; seat: string }>> = {
  X1: { who: '书记', seat: '站长' },
  X2: { who: '主任', seat: '副站长' },
};

/** Who should hold a post of the station besides the own one: appointed to it, in the place of whoever holds it. */
function crossPost({ rule, proof }: Facts, t: ReturnType<typeof useFindingWords>): Fix[] {
  const pair = crossPosts[rule.code];
  if (!pair) return [];
  const who = proof.nodes.find(({ role, person }) => role === pair.who && person)?.person;
  const seat = proof.nodes.find(({ role, organization }) => role === pair.seat && organization);
  if (!who || !seat) return [];
  const words = t('appointConcurrently', { name: who.name, post: pair.seat });
  const given = { person: who.id, mode: 'CONCURRENT' };
  if (seat.appointment) return [{ words, form: 'replace-holder', given: { ...given, appointment: seat.appointment.id } }];
  if (seat.post) return [{ words, form: 'appoint', given: { ...given, post: seat.post.id } }];
  return [{ words, form: 'appoint', given: { ...given, organization: seat.organization!.id } }];
}

/** A post of the proof that nobody holds. */
function vacancies({ proof }: Facts, t: ReturnType<typeof useFindingWords>): Fix[] {
  return proof.nodes
    .filter(({ post, person }) => post && !person)
    .slice(0, 2)
    .map(({ post }) => ({ words: t('appointVacant', { post: post!.title }), form: 'appoint', given: { post: post!.id } }));
}
