import type { ReactNode } from 'react';
import './Badge.css';

export type Tone = 'bad' | 'warn' | 'na' | 'ok' | 'plain';

const mark: Record<Tone, string> = { bad: '✕', warn: '◷', na: '?', ok: '', plain: '' };

/** A short state in a row: `head` is the word that counts, the children say the rest. */
export function Badge({ tone, head, children }: { tone: Tone; head?: string; children?: ReactNode }) {
  return (
    <span className={`badge badge-${tone}`}>
      {mark[tone] && <span aria-hidden>{mark[tone]}</span>}
      {head && <b>{head}</b>}
      {children}
    </span>
  );
}
