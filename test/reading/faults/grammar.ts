import { type Fault, inFile } from './fault.ts';

/** Faults in what is published of the concepts, and in how it is joined with the tables. */
export const grammarFaults: Fault[] = [
  ...inFile('concept.ts', [
    ['subtrees.get(target.prototype) ?? new Map()', 'new Map()', 'subtree lists are forgotten'],
    ['subtrees.set(target, own.set(property, of));', 'subtrees.set(target, own);', 'a subtree list is not registered'],
  ]),
  ...inFile('grammar/concepts.ts', [
    ['.flat()[0] === name', '.flat().includes(name)', 'the second column of an index is offered'],
    [`direction: 'DESC'`, `direction: 'ASC'`, 'history begins with the oldest'],
    ['line.flatMap((concept) => concept.find ?? [])', 'registered.find ?? []', 'a subtype is not found by the keys of its interface'],
    ['.policies?.length', '.policies?.length && false', 'no concept is guarded'],
    [
      `link: { by: 'node', property: requiredProperty(audit.table, 'nodeId') }`,
      `link: { by: 'node', property: requiredProperty(audit.table, 'id') }`,
      'history is of the entry',
    ],
    ['!property || needsOf(field)', '!property', 'a masked column is published'],
    ['valid: intervalOf(table, line),', '', 'facts have no interval'],
    [`!isList && named.name !== 'JSON' && `, '', 'lists and JSON are offered'],
  ]),
  ...inFile('grammar/connections.ts', [
    ['field.offered && !field.nullable', 'field.offered', 'lists are ordered by what may be absent'],
    [`name: \`\${concept.name}Order\``, `name: \`\${concept.name}Sort\``, 'an order has another name'],
    ['getNullableType(declared[name]!.type) as GraphQLInputType', 'declared[name]!.type as GraphQLInputType', 'a key is required'],
  ]),
  ...inFile('grammar/filters.ts', [
    [`nullable ? 'Nullable' : ''`, `''`, 'operators are the same for what is never absent'],
    [`!['ID', 'Boolean'].includes(leaf.name)`, `leaf.name !== 'ID'`, 'booleans are less or greater'],
    [`table.root === table && !fields`, `!fields`, 'a subtype is filtered by type'],
    [`if (leaf.name === 'String') {`, `if (leaf.name !== 'Int') {`, 'dates contain texts'],
    ['if (nullable) fields', 'if (leaf) fields', 'what is never absent may be'],
  ]),
  ...inFile('grammar/groups.ts', [
    [`min: [...additive, 'Long', ...temporal]`, 'min: additive', 'the least day is not told'],
    [`field.kind === 'column' && field.offered`, `field.kind === 'column'`, 'lists are grouped by what has no index'],
    [`(measure === 'sum' || measure === 'avg') ? GraphQLFloat`, `measure === 'count' ? GraphQLFloat`, 'a sum of Int is Int'],
    ['if (concept.place && divisions) keys', 'if (concept.place?.end && divisions) keys', 'only divisions are grouped by division'],
  ]),
  ...inFile('grammar/model.ts', [
    ['as { needs?: string[] }).needs', 'as { needs?: string[] }).needs?.slice(1)', 'code does not get the first thing that it needs'],
    ['.read;\n}', '.read && undefined;\n}', 'no field says where its data lie'],
  ]),
  ...inFile('grammar/readable.ts', [
    ['copyNeeds(base, concept.type);', '', 'code on an interface is taken for a column'],
    ['code((row.$needs ?? {}) as', 'code(row as', 'code sees what was selected'],
    ['field.resolve = byResponseKey;', '', 'a tree is read by the names of fields'],
    [
      `history?.kind === 'many' && history.link.by === 'node'`,
      `history?.kind === 'many' && history.link.by !== 'node'`,
      'nothing has a history',
    ],
  ]),
  ...inFile('grammar/roots.ts', [
    ['row[info.path.key]', 'row[info.fieldName]', 'aliases are lost in a tree'],
    ['? Promise.resolve(null) : value', '? null : value', 'a hidden row in a list ends the process'],
  ]),
  ...inFile('grammar/words.ts', [
    [`zh: zh.split('：')[0] || fallback`, `zh: zh || fallback`, 'explanations stand in names'],
    [
      `says(\`\${words.zh}\${zh}\`, \`\${words.en}\${en}\`, more)`,
      `says(\`\${words.en}\${zh}\`, \`\${words.zh}\${en}\`, more)`,
      'the languages are exchanged',
    ],
  ]),
];
