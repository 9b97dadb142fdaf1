import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from '../access/viewer.ts';
import type { Context } from '../context.ts';
import type { LogPosition } from '../shared/log-position.ts';

/** What is known of a request before its query is read. */
export interface Asked {
  viewer: Viewer;
  requestId: string;
  today: string;
  signal: AbortSignal;
  mustHaveSeen?: LogPosition;
}

/** The context of one request. A class, because Apollo copies contexts: what is no property survives that. */
export class RequestContext implements Context {
  readonly viewer: Viewer;
  readonly requestId: string;
  readonly today: string;
  readonly signal: AbortSignal;
  readonly mustHaveSeen?: LogPosition;
  fromPrimary?: boolean;
  private manager?: EntityManager;

  constructor(
    { viewer, requestId, today, signal, mustHaveSeen }: Asked,
    private readonly newManager: () => EntityManager,
  ) {
    this.viewer = viewer;
    this.requestId = requestId;
    this.today = today;
    this.signal = signal;
    this.mustHaveSeen = mustHaveSeen;
  }

  /**
   * One unit of work, made when an action first asks: queries, which are most requests, never do. What it writes is
   * written under the caller's role and scope, and signed with their name.
   */
  get em(): EntityManager {
    if (!this.manager) {
      const { databaseRole, scope, name } = this.viewer;
      this.manager = this.newManager();
      this.manager.setSessionContext({ role: databaseRole, variables: { 'hub.scope': scope, 'hub.actor': name } });
    }
    return this.manager;
  }
}
