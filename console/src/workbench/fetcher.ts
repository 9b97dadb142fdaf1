import { signedInAgain } from '../shell/session.ts';

export interface Answer {
  data?: unknown;
  errors?: { message: string; locations?: { line: number }[]; extensions?: { code?: string } }[];
}

export interface Question {
  query: string;
  variables?: unknown;
  operationName?: string | null;
}

/** Asks the hub as any partner does, with the session's cookie; after an expired session it asks once more. */
export async function ask(question: Question): Promise<Answer> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(question),
  });
  const answer = (await response.json()) as Answer;
  if (answer.errors?.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED')) {
    await signedInAgain();
    return ask(question);
  }
  return answer;
}
