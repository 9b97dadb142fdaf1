import { authExchange } from '@urql/exchange-auth';
import { cacheExchange, Client, fetchExchange } from 'urql';
import { signedInAgain } from './shell/session.ts';

// A request that meets an expired session waits for the sign-in over the page and is then sent once more,
// a mutation included: nothing typed is lost.
const signInExchange = authExchange(async () => ({
  addAuthToOperation: (operation) => operation,
  didAuthError: (error) => error.graphQLErrors.some(({ extensions }) => extensions['code'] === 'UNAUTHENTICATED'),
  refreshAuth: signedInAgain,
}));

export const hub = new Client({
  url: '/graphql',
  preferGetMethod: false,
  requestPolicy: 'cache-and-network',
  fetchOptions: { credentials: 'same-origin' },
  exchanges: [cacheExchange, signInExchange, fetchExchange],
});
