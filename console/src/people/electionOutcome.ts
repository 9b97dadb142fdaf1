/** Modes that are elections: who came by one leaves with the body. */
export const electionModes = ['PUBLIC_NOMINATION_AND_DIRECT_ELECTION', 'DIRECT_ELECTION', 'ELECTION'] as const;

/** Steps after which a result can still be recorded. */
export const openStates = ['ANNOUNCED', 'VOTERS_REGISTERED', 'CANDIDATES_FIXED', 'VOTED', 'COUNTED'] as const;

export interface Holder {
  postId: string;
  person: { id: string; name: string };
  mode: string;
  since: string;
}

interface Elected {
  postId: string;
  person: { id: string; name: string };
}

export interface Outcome {
  begin: Elected[];
  /** Held the post already, and were elected to it again. */
  again: Elected[];
  end: Holder[];
}

/**
 * Who begins and who ends by an election, as the hub will do it: holders of the posts that were voted on leave, and of
 * a whole body all others who came by an election.
 */
export function outcomeOf(holders: Holder[], elected: Elected[], wholeBody: boolean, termSince: string): Outcome {
  const posts = new Set(elected.map(({ postId }) => postId));
  const elections: readonly string[] = electionModes;
  const leaving = holders.filter(
    ({ postId, mode, since }) => since < termSince && (posts.has(postId) || (wholeBody && elected.length > 0 && elections.includes(mode))),
  );
  const same = (one: Elected, other: Elected) => one.postId === other.postId && one.person.id === other.person.id;
  return {
    begin: elected.filter((one) => !leaving.some((held) => same(one, held))),
    again: elected.filter((one) => leaving.some((held) => same(one, held))),
    end: leaving.filter((held) => !elected.some((one) => same(one, held))),
  };
}

/** Percent of the voters who cast a ballot, as the hub computes it; undefined while one of both is missing. */
export function turnoutOf(ballots: string | undefined, voters: string | undefined): string | undefined {
  const [cast, registered] = [Number(ballots), Number(voters)];
  return ballots && voters && registered > 0 && cast <= registered ? String(Math.round((cast / registered) * 10_000) / 100) : undefined;
}
