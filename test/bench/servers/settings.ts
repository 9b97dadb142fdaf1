/** What a peer is told by its environment. */
export interface ServerSettings {
  databaseUrl: string;
  poolSize: number;
  /** Role and scope of the one caller that there is. */
  role: string;
  scope: string;
  /** Milliseconds after which the database gives up. */
  timeout: number;
}

export const readSettings = (): ServerSettings => JSON.parse(process.env.BENCH_SETTINGS!) as ServerSettings;
