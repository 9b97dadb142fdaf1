import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from './access/viewer.ts';
import type { ReadContext } from './reading/run.ts';
import type { Acting } from './shared/idempotency.ts';

/** What one request carries. */
export interface Context extends ReadContext {
  /** Who asks; null where nobody is signed in, and then nothing can be read. */
  viewer: Viewer;
  /** A fresh unit of work for the actions of this request. */
  em: EntityManager;
  /** The mutation that runs; each of a request has its own. */
  acting?: Acting;
  requestId: string;
  /** The day that `asOf` means when it is left out. */
  today: string;
}
