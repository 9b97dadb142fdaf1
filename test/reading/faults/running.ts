import { type Fault, inFile } from './fault.ts';

/** Faults in how a query is run, answered and kept. */
export const runningFaults: Fault[] = [
  ...inFile('bad-input.ts', [
    [
      `GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })`,
      `GraphQLError(message, { extensions: { code: 'OTHER' } })`,
      'bad input is an error of ours',
    ],
  ]),
  ...inFile('cursor.ts', [
    ['timingSafeEqual(mac, expected) && ', '', 'any cursor is genuine'],
    [`bytes.toString('base64url') === cursor`, 'true', 'a cursor may have an appendix'],
    ['if (writtenFor !== order) throw', 'if (!writtenFor) throw', 'a cursor fits any order'],
    ['${secret} || c.payload || ${secret}', 'c.payload || ${secret}', 'the database signs otherwise'],
    ['update(secret + payload + secret', 'update(payload + secret', 'cursors are checked otherwise than written'],
  ]),
  ...inFile('reader.ts', [
    ['${tree} ${width} ${shape}`', '${tree} ${width}`', 'plans are kept without the shape of the variables'],
    ['${tree} ${width} ${shape}`', '${width} ${shape}`', 'a tree is asked for by the plan of a text'],
    ['${tree} ${width} ${shape}`', '${tree} ${shape}`', 'plans are kept without the width of the scope'],
    ['if (!text.includes(forbiddenNull)) return', 'if (text) return', 'forbidden nulls go out'],
    ['for (const check of plan.checks) check(variables, values);', '', 'what the statement leaves out is not checked'],
    ['operationName: operation.name?.value,', '', 'of several operations none is run'],
    ['if (isBadInput(error)) return', 'if (!error) return', 'bad input is thrown'],
    [`extensions: { code: 'BAD_USER_INPUT', ...error.extensions }`, 'extensions: error.extensions', 'wrong variables are an error of ours'],
    ['contextValue: context,', '', 'code does not know the caller'],
    ['variableValues: query.variables,', '', 'code does not get its variables'],
    ['options.countUpTo ?? defaultCountUpTo', 'defaultCountUpTo', 'the bound of counts cannot be set'],
    ['const rootValue = plan.empty ? {} : ', 'const rootValue = ', 'introspection asks the database'],
  ]),
  ...inFile('plans.ts', [
    ['namedFromUse = 3', 'namedFromUse = 1', 'plans are named at once'],
    ['{ max: mostPlans }', '{ max: 1_000_000 }', 'the cache of plans is not bounded'],
    ['`read_${this.named++}`', "'read_0'", 'a name is used for several plans'],
    ['\\n${operation.loc.start}`', '`', 'operations of one document share a plan'],
    ['this.plans.set(key, plan);', '', 'plans are not kept'],
  ]),
  ...inFile('scope.ts', [
    ['end.length > codeLength', 'end.length > 99', 'everywhere is taken for a range'],
    ['bounds.at(-1)!', 'bounds[1]!', 'of several subtrees only the first is read'],
    ['bounds[0]!', 'bounds.at(-2)!', 'of several subtrees only the last is read'],
  ]),
  ...inFile('run.ts', [
    [`['hub.scope', viewer.scope],`, '', 'the scope is not set'],
    [`['role', viewer.databaseRole],`, '', 'the role is not set'],
  ]),
  ...inFile('run-pglite.ts', [['set transaction read only; ', '', 'a read may write']]),
  ...inFile('run-postgres.ts', [
    ['if (!isCanceling) client.release(isBroken);', 'if (!isCanceling) client.release();', 'a broken connection is kept'],
    ['if (error) reject(error);', 'if (error) resolve("null");', 'an error is an empty answer'],
    ['if (!trip.submitted) return;', 'if (trip) return;', 'a caller who leaves has nothing canceled'],
  ]),
  ...inFile('run-round-trip.ts', [
    [`set_config('transaction_read_only', 'on', true)`, `set_config('transaction_read_only', 'off', true)`, 'a read may write'],
    [`set_config('role', $1, true)`, `set_config('role', $1, false)`, 'the role is left behind'],
    [`set_config('statement_timeout', $3, true)`, `set_config('statement_timeout', '0', true), $3::text`, 'nothing ends a long statement'],
    ['this.results === 1)', 'this.results === 0)', 'the settings are the answer'],
    ['{ max: preparedPerConnection,', '{ max: 100_000,', 'statements are never closed'],
    ['this.parsing = true;', '', 'a connection is kept that does not know what it prepared'],
    ['delete wire.parsedStatements[old];', '', 'a closed statement is taken for prepared'],
    ['.replaceAll(/[\\\\"]/g, String.raw`\\$&`)', '', 'quotes in lists are not escaped'],
    [`set_config('hub.scope', $2, true)`, `set_config('hub.scope', '{[0,1000000000000)}', true), $2::text`, 'every caller sees everything'],
  ]),
  ...inFile('run-cancel.ts', [
    ['canceling.cancel(processID, secretKey)', 'void [processID, secretKey]', 'a statement runs on after its caller left'],
  ]),
  ...inFile('run-replica.ts', [
    ['replayed >= mustHave && replayed >= mustHaveSeen', 'replayed >= mustHave', 'a caller does not see their own change'],
    ['this.isWell = true;', '', 'no replica is ever read from'],
  ]),
  ...inFile('run-replicas.ts', [
    ['look && (!look.standby || look.system !== rows[0]!.system)', 'look && !look', 'a stranger is read from'],
    ['context.fromPrimary ? undefined : ', '', 'what a mutation answers is read from a replica'],
  ]),
  ...inFile('read-back.ts', [
    ['tree: true,', 'tree: false,', 'rows read back do not say their type'],
    ['Array.isArray(answered) ? read : read[0]', 'read[0]', 'of a list the first row is read back'],
    [`\${path.join('.')} \${tags`, '${tags', 'fields of one mutation share a plan'],
    [' ${tags.join()} ${shape}`', ' ${shape}`', 'rows of other concepts are read back by the same plan'],
    [`compiling.asOf = compiling.parameters.ofRun('today', 'date');`, '', 'what is read back is of all times'],
    ['typeRows(type);', '', 'a row in a union does not say its type'],
    ['...info.variableValues, [idsVariable]: ids', '[idsVariable]: ids', 'what is read back does not get the variables'],
  ]),
  ...inFile('apollo.ts', [
    ['response.http.status = presented.status', 'response.http.status = 200', 'refusals answer 200'],
    [`wasRefused(error) ? error.toJSON()`, `error ? error.toJSON()`, 'errors of the database are told'],
    ['contextValue.fromPrimary = true;', '', 'what a mutation answers may come from a replica'],
    ['return JSON.stringify(result);', `return '{}';`, 'answers that are no text are empty'],
    ['errors.every(wasRefused) ? 400 : 500', '400', 'errors of ours are called bad input'],
  ]),
];
