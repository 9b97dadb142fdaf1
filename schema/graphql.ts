import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env.d.ts';

/**
 * The typed `graphql()` of console and tests: documents are checked against `schema.graphql` as they are written.
 * Fragment masking stays on: a part reads its own fields, and nobody else's.
 */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { ID: string; Date: string; DateTime: string; Long: string; Decimal: string; JSON: unknown };
}>();

export { readFragment, type FragmentOf, type ResultOf, type VariablesOf } from 'gql.tada';
