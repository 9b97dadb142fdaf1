/** What was typed into a form that was not sent yet, kept in this browser for the account that typed it. */
export interface Draft<Values> {
  values: Values;
  at: string;
  idempotencyKey: string;
  version: number;
}

const prefix = 'form-draft:';
const daysKept = 7;

const slot = (account: string, name: string) => `${prefix}${account}:${name}`;

export function readDraft<Values>(account: string, name: string): Draft<Values> | undefined {
  forgetOldDrafts();
  const text = localStorage.getItem(slot(account, name));
  return text ? (JSON.parse(text) as Draft<Values>) : undefined;
}

/** A full or forbidden store must not stop anybody from typing. */
export function keepDraft<Values>(account: string, name: string, draft: Draft<Values>) {
  try {
    localStorage.setItem(slot(account, name), JSON.stringify(draft));
  } catch {
    forgetOldDrafts();
  }
}

export function dropDraft(account: string, name: string) {
  localStorage.removeItem(slot(account, name));
}

function forgetOldDrafts() {
  const oldest = new Date(Date.now() - daysKept * 86_400_000).toISOString();
  for (const key of Object.keys(localStorage).filter((one) => one.startsWith(prefix))) {
    const { at } = JSON.parse(localStorage.getItem(key)!) as Draft<unknown>;
    if (at < oldest) localStorage.removeItem(key);
  }
}

/** 128 random bits; `crypto.randomUUID` is missing where the hub is served without TLS. */
export const newKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
