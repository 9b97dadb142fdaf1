import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { getNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType, printSchema } from 'graphql';
import { openDatabase } from '../database.ts';
import { buildHubSchema } from '../schema.ts';

/** The contract and the words that derive from it, as files of the folder `schema`. */
export interface Contract {
  'schema.graphql': string;
  'glossary/zh-CN.json': string;
  'glossary/en.json': string;
}

/** Made from the classes alone: the database in memory is opened for its metadata, never queried. */
export async function printContract(): Promise<Contract> {
  const database = await openDatabase({ directory: ':memory:' });
  try {
    const { schema } = await buildHubSchema(database.getMetadata());
    const glossary = (line: number): string => `${JSON.stringify(words(schema, line), null, 1)}\n`;
    return { 'schema.graphql': `${printSchema(schema)}\n`, 'glossary/zh-CN.json': glossary(0), 'glossary/en.json': glossary(1) };
  } finally {
    await database.close();
  }
}

/** `Organization.name` -> 名称: the label of a two-line description, up to its colon. */
function words(schema: GraphQLSchema, line: number): Record<string, string> {
  const found: Record<string, string> = {};
  const note = (coordinate: string, description: string | null | undefined): void => {
    const label = description?.split('\n')[line]?.split(line === 0 ? '：' : ': ')[0];
    if (label) found[coordinate] = label;
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || isInputObjectType(type) || isSpecifiedScalarType(type) || isGenerated(type.name)) continue;
    note(type.name, type.description);
    if (isEnumType(type)) for (const value of type.getValues()) note(`${type.name}.${value.name}`, value.description);
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields()))
        if (getNamedType(field.type)) note(`${type.name}.${field.name}`, field.description);
    }
  }
  return found;
}

const isGenerated = (name: string): boolean => /(Connection|Edge)$/.test(name) || ['Query', 'Mutation', 'PageInfo'].includes(name);

if (process.argv[1] === import.meta.filename) {
  const folder = join(import.meta.dirname, '../../../schema');
  for (const [name, text] of Object.entries(await printContract())) writeFileSync(join(folder, name), text);
}
