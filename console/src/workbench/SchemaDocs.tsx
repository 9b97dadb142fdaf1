import { DocExplorer, useDocExplorer, useDocExplorerActions } from '@graphiql/plugin-doc-explorer';
import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** GraphiQL's explorer, opened at the fields one can ask for: a list of all types by name helps nobody to begin. */
export function SchemaDocs() {
  const schema = useGraphiQL((state) => state.schema);
  const fresh = useDocExplorer().length === 1;
  const { push } = useDocExplorerActions();
  useEffect(() => {
    const query = schema?.getQueryType();
    if (query && fresh) push({ name: query.name, def: query });
    // Only on opening: later the first page is where the way back leads.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [schema]);
  return <DocExplorer />;
}
