import { everywhere } from '@sanfang/schema/codes/division-code.ts';
import { Hub } from '@sanfang/server/src/hub.ts';
import { nationRole } from '@sanfang/server/src/shared/guards.ts';
import { parse, type OperationDefinitionNode } from 'graphql';
import { secret } from '../contenders.ts';

/** In a process of its own: from opening an existing directory to the first answer, modules being loaded already. */
const [, , directory] = process.argv;
const document = parse('{ divisions(first: 1) { nodes { name } } organizations(first: 1) { nodes { name } } }');
const began = performance.now();
const hub = await Hub.open({ place: { directory: directory! }, secret });
const operation = document.definitions[0] as OperationDefinitionNode;
const viewer = { databaseRole: nationRole, scope: everywhere, seesPhones: false };
await hub.reader.answer({ document, operation, variables: {} }, { viewer });
process.send!(performance.now() - began);
await hub.close();
process.disconnect();
