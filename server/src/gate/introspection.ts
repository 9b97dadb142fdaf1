import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, Kind, visit } from 'graphql';
import type { Context } from '../context.ts';
import { problem } from '../shared/problems.ts';

/** Introspection is for people at the console; a key knows what it asks. Told by the parsed operation, not by its text. */
export const introspectionRule: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, contextValue }) {
        if (contextValue.viewer.kind === 'ACCOUNT') return;
        if (introspects(document)) throw problem('FORBIDDEN', 'Introspection is not open to keys; the schema is in the console.');
      },
    };
  },
};

/** Apollo keeps parsed documents, so each is looked through once. */
const known = new WeakMap<DocumentNode, boolean>();

function introspects(document: DocumentNode): boolean {
  let found = known.get(document);
  if (found === undefined) {
    found = false;
    visit(document, {
      [Kind.FIELD]({ name }) {
        found ||= name.value === '__schema' || name.value === '__type';
      },
    });
    known.set(document, found);
  }
  return found;
}
