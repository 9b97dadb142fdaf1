import type { ReactNode } from 'react';
import type { AnyVariables, DocumentInput } from 'urql';
import { hub } from '../../hub.ts';

/** What one attempt to send carries beside the values. */
export interface Attempt {
  /** The same for every attempt of one opened form: a create that is sent twice is recorded once. */
  idempotencyKey: string;
  /** Of the row as it was read when the form was opened, or after a conflict as it is now. */
  version: number;
}

/** Name of a field, or the path to one in a row of a list. */
export type FieldPath = string | (string | number)[];

/** What the hub said: recorded, or refused for a reason that the person can act on. */
export type Answer = { done: string } | Refused;

export interface Refused {
  message: string;
  /** The field that has to change; without it the refusal stands on top. */
  field?: FieldPath;
  /** The thing in the way; it opens beside the form, in a window of its own. */
  link?: { to: string; words: string };
}

/** The row as somebody else left it. */
export interface Newer {
  version: number;
  /** What the fields of the form hold there, by the name of the field. */
  fields: Record<string, ReactNode>;
  /** Entries of the row's `history`, newest first: who changed it, and when. */
  history: { actor: string; at: string }[];
}

/** The sentence that stands on the page after the form has closed. */
export const done = (sentence: string): Answer => ({ done: sentence });

export const refused = ({ message }: { message: string }, more: Omit<Refused, 'message'> = {}): Answer => ({ message, ...more });

/** Sends a mutation and answers its data; whatever the hub throws arrives as urql's CombinedError. */
export async function mutate<Data, Variables extends AnyVariables>(
  document: DocumentInput<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data, error } = await hub.mutation(document, variables).toPromise();
  if (error) throw error;
  return data!;
}

/** Reads past the cache: what the hub holds now. */
export async function readNow<Data, Variables extends AnyVariables>(
  document: DocumentInput<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data, error } = await hub.query(document, variables, { requestPolicy: 'network-only' }).toPromise();
  if (error) throw error;
  return data!;
}
