import { authExchange } from '@urql/exchange-auth';
import { cacheExchange, Client, fetchExchange, makeOperation, mapExchange } from 'urql';
import { signedInAgain } from './shell/session.ts';

// A request that meets an expired session waits for the sign-in over the page and is then sent once more,
// a mutation included: nothing typed is lost.
const signInExchange = authExchange(async () => ({
  addAuthToOperation: (operation) => operation,
  didAuthError: (error) => error.graphQLErrors.some(({ extensions }) => extensions['code'] === 'UNAUTHENTICATED'),
  refreshAuth: signedInAgain,
}));

// What a write touches reaches further than the types it answers (counts, empty lists): after one, everything is read
// again. Not after one that failed: where nothing was written, the page keeps what it shows.
const refreshExchange = mapExchange({
  onResult(result) {
    const { operation } = result;
    if (operation.kind === 'mutation' && result.error) return result;
    return { ...result, operation: makeOperation(operation.kind, operation, { ...operation.context, additionalTypenames: ['Hub'] }) };
  },
});

export const hub = new Client({
  url: '/graphql',
  preferGetMethod: false,
  requestPolicy: 'cache-and-network',
  fetchOptions: { credentials: 'same-origin' },
  exchanges: [cacheExchange, refreshExchange, signInExchange, fetchExchange],
});
