import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, visit } from 'graphql';
import type { Context } from '../context.ts';
import { problem } from '../shared/problems.ts';

/** Introspection is for people at the console; a key knows what it asks. Told by the parsed operation, not by its text. */
export const introspectionRule: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, contextValue }) {
        if (contextValue.viewer.kind === 'ACCOUNT') return;
        visit(document, {
          [Kind.FIELD]({ name }) {
            if (name.value === '__schema' || name.value === '__type')
              throw problem('FORBIDDEN', 'Introspection is not open to keys; the schema is in the console.');
          },
        });
      },
    };
  },
};
