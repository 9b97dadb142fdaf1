import { setTimeout as wait } from 'node:timers/promises';
import pg, { type PoolClient } from 'pg';

/** The server is given this long to take a request to cancel. */
const patience = 2_000;
/** Pauses between requests double from here: the first may arrive before the statement that it is meant for. */
const firstPause = 20;
const mostRequests = 8;

/** Parts of node-postgres that its types leave out. */
interface Canceling {
  connect(port: number, host: string): void;
  cancel(processID: number, secretKey: number): void;
}
interface Backend {
  processID: number;
  secretKey: number;
}

/**
 * Has the server end what a connection is running, and answers when no request to cancel is on its way any more:
 * until then the connection must not be given to anybody else, or theirs would be ended.
 */
export async function cancelUntil(isOver: () => boolean, client: PoolClient): Promise<void> {
  for (let request = 0; request < mostRequests && !isOver(); request++) {
    await requestCancel(client);
    if (!isOver()) await wait(firstPause * 2 ** request);
  }
}

/** PostgreSQL signals the backend first and closes the connection of the request then; that, or any failure, is its end. */
function requestCancel(client: PoolClient): Promise<void> {
  const { host, port } = client;
  const { processID, secretKey } = client as unknown as Backend;
  const connection = new pg.Connection();
  const canceling = connection as unknown as Canceling;
  return new Promise((resolve) => {
    const timer = setTimeout(() => connection.stream.destroy(), patience);
    connection.on('error', () => {});
    connection.on('connect', () => canceling.cancel(processID, secretKey));
    connection.on('end', () => {
      clearTimeout(timer);
      resolve();
    });
    if (host.startsWith('/')) (connection as unknown as { connect(path: string): void }).connect(`${host}/.s.PGSQL.${port}`);
    else canceling.connect(port, host);
  });
}
