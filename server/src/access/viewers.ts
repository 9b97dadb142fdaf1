import type { EntityManager } from '@mikro-orm/postgresql';
import { LRUCache, type Perf } from 'lru-cache';
import { tokenHash } from './secrets.ts';
import { viewerOfKey, viewerOfSession } from './sessions.ts';
import type { Viewer } from './viewer.ts';

/** What is revoked elsewhere ends within five seconds; this leaves two for the lookup. */
const keptFor = 3_000;
/** Callers at once; one more and the least recently seen is looked up anew. */
const mostKept = 10_000;

const lookups = { ACCOUNT: viewerOfSession, KEY: viewerOfKey } satisfies Record<Viewer['kind'], unknown>;

/**
 * Who stands behind a token, remembered for a moment: a caller asks many things in a row, and who they are
 * should cost as little as the answer. Only who is known is remembered, and requests at the same time share a lookup.
 */
export class Viewers {
  private readonly known: LRUCache<string, Viewer>;
  private readonly asked = new Map<string, Promise<Viewer | null>>();

  constructor(
    private readonly newManager: () => EntityManager,
    private readonly clock: Perf = performance,
  ) {
    this.known = new LRUCache({ max: mostKept, ttl: keptFor, ttlResolution: 0, perf: clock });
  }

  /** The holder of a session (ACCOUNT) or of a key, or null. */
  async of(kind: Viewer['kind'], token: string): Promise<Viewer | null> {
    const key = keyOf(kind, token);
    return this.known.get(key) ?? this.asked.get(key) ?? this.lookUp(kind, token, key);
  }

  private lookUp(kind: Viewer['kind'], token: string, key: string): Promise<Viewer | null> {
    const start = this.clock.now();
    const asked = lookups[kind](this.newManager(), token)
      .then((viewer) => {
        // Forgotten meanwhile: what was read may be over.
        if (viewer && this.asked.get(key) === asked) this.known.set(key, viewer, { start });
        return viewer;
      })
      .finally(() => {
        if (this.asked.get(key) === asked) this.asked.delete(key);
      });
    this.asked.set(key, asked);
    return asked;
  }

  /** At once, in this process: a session or key that ends here. */
  forget(kind: Viewer['kind'], token: string): void {
    const key = keyOf(kind, token);
    this.known.delete(key);
    this.asked.delete(key);
  }

  /** At once, in this process: after a password or grants have changed. */
  forgetAll(): void {
    this.known.clear();
    this.asked.clear();
  }
}

const keyOf = (kind: Viewer['kind'], token: string): string => `${kind} ${tokenHash(token)}`;
