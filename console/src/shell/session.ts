import { useSyncExternalStore } from 'react';

interface Session {
  account: string;
  name: string;
  role: string;
  /** Codes of the divisions this account works in; empty means everywhere. */
  scope: string[];
}

export interface SessionState {
  /** `expired`: someone was signed in, and the page with what they typed is still there. */
  status: 'starting' | 'out' | 'in' | 'expired' | 'unreachable';
  session?: Session;
}

export type Credentials = { account: string; password: string } | { token: string; password?: string };

let state: SessionState = { status: 'starting' };
const watchers = new Set<() => void>();
let waiting: (() => void)[] = [];

function become(next: SessionState) {
  state = next;
  watchers.forEach((watch) => watch());
}

export function useSession(): SessionState {
  return useSyncExternalStore(
    (watch) => {
      watchers.add(watch);
      return () => watchers.delete(watch);
    },
    () => state,
  );
}

async function call(method: string, body?: unknown): Promise<Response> {
  return fetch('/session', {
    method,
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
}

async function readSession(): Promise<SessionState> {
  try {
    const answer = await call('GET');
    if (answer.ok) {
      const { scope, ...rest } = (await answer.json()) as Omit<Session, 'scope'> & { scope?: string | string[] };
      return { status: 'in', session: { ...rest, scope: [scope ?? []].flat().filter((code) => code !== 'all') } };
    }
    return { status: answer.status === 401 ? 'out' : 'unreachable' };
  } catch {
    return { status: 'unreachable' };
  }
}

export async function loadSession() {
  become(await readSession());
}

/** Answers undefined when it worked, else the sentence of why not; an empty one when the server is out of reach. */
export async function signIn(credentials: Credentials): Promise<string | undefined> {
  try {
    const answer = await call('POST', credentials);
    if (!answer.ok) {
      const { message } = (await answer.json().catch(() => ({}))) as { message?: string };
      return message ?? '';
    }
  } catch {
    return '';
  }
  const next = await readSession();
  if (next.status !== 'in') return '';
  become(next);
  waiting.forEach((go) => go());
  waiting = [];
  return undefined;
}

export async function signOut() {
  await call('DELETE').catch(() => undefined);
  // A full load, so that nothing of the former person stays in memory.
  location.assign('/signin');
}

/** The server no longer knows us: asks for a new sign-in over the page, and goes on after it. */
export function signedInAgain(): Promise<void> {
  if (state.status === 'in') become({ ...state, status: 'expired' });
  return new Promise((resolve) => waiting.push(resolve));
}
