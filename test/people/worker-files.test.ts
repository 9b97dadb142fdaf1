import { graphql, type VariablesOf } from '@sanfang/schema/graphql.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onEachEngine, openHub, type TestHub } from '../kit/hub.ts';
import { changqing, nothingChanges, personId, tianshui } from '../kit/rows.ts';
import { editor, nameOf, reader } from '../kit/viewers.ts';

const openWorkerFile = graphql(`
  mutation ($input: OpenWorkerFileInput!) {
    openWorkerFile(input: $input) {
      __typename
      ... on WorkerFile {
        id
        engagedOn
        version
        records {
          nodes {
            kind
            on
          }
        }
        history {
          nodes {
            actor
            operation
          }
        }
      }
      ... on WorkerFileExists {
        message
        file {
          person {
            name
          }
        }
      }
      ... on PeriodIsEmpty {
        end: until
      }
    }
  }
`);
const correctWorkerFile = graphql(`
  mutation ($input: CorrectWorkerFileInput!) {
    correctWorkerFile(input: $input) {
      __typename
      ... on WorkerFile {
        archiveNumber
        engagedOn
        note
        version
        serviceLine {
          code
        }
      }
      ... on PeriodIsEmpty {
        end: until
      }
    }
  }
`);
const addWorkerRecord = graphql(`
  mutation ($input: AddWorkerRecordInput!) {
    addWorkerRecord(input: $input) {
      __typename
      ... on WorkerRecord {
        kind
        score
        hours
        file {
          grade
          contractNumber
          contractUntil
        }
      }
      ... on WorkerFileIsClosed {
        leftOn
      }
    }
  }
`);
const closeWorkerFile = graphql(`
  mutation ($input: CloseWorkerFileInput!) {
    closeWorkerFile(input: $input) {
      __typename
      ... on WorkerFile {
        leftOn
        exitReason
        version
        records(filter: { kind: { eq: EXIT } }) {
          nodes {
            title
            result
          }
        }
      }
      ... on WorkerFileIsClosed {
        message
      }
      ... on WarningIsMissing {
        message
      }
      ... on PeriodIsEmpty {
        end: until
      }
    }
  }
`);
const reopenWorkerFile = graphql(`
  mutation ($input: ReopenWorkerFileInput!) {
    reopenWorkerFile(input: $input) {
      __typename
      ... on WorkerFile {
        engagedOn
        leftOn
        exitReason
        contractUntil
      }
      ... on WorkerFileIsOpen {
        message
      }
    }
  }
`);
type NewRecord = VariablesOf<typeof addWorkerRecord>['input'];

onEachEngine((engine) => {
  let hub: TestHub;
  let person: string;
  let file: string;
  beforeAll(async () => {
    hub = await openHub({ engine });
    person = await personId(hub, '钟永芳');
  });
  afterAll(() => hub.close());

  const opening = () => ({ input: { personId: person, engagedOn: '2024-03-01', mode: 'OPEN_RECRUITMENT' as const } });
  const open = async (more: object = {}) =>
    (await hub.ask(editor(changqing), openWorkerFile, { input: { ...opening().input, ...more } })).openWorkerFile;
  const recording = (input: Partial<NewRecord>) => ({
    input: { workerFileId: file, kind: 'TRAINING' as const, on: '2026-05-11', title: '社会工作实务', ...input },
  });
  const add = async (input: Partial<NewRecord>) => (await hub.ask(editor(changqing), addWorkerRecord, recording(input))).addWorkerRecord;
  const closing = { leftOn: '2026-11-01', reason: '本人辞职' };
  const close = async (version: number, more: object = {}) =>
    (await hub.ask(editor(changqing), closeWorkerFile, { input: { workerFileId: file, version, ...closing, ...more } })).closeWorkerFile;
  const version = async () => (await hub.sql<{ version: number }>('select version from worker_file where id = ?', [file]))[0]!.version;

  describe('refuses to open, and changes nothing:', () => {
    nothingChanges(() => hub);

    test('a second file of a person', async () => {
      const hired = await personId(hub, '俞思宁');
      expect(await open({ personId: hired })).toEqual({
        __typename: 'WorkerFileExists',
        message: expect.stringContaining('俞思宁已有档案'),
        file: { person: { name: '俞思宁' } },
      });
    });

    test('a contract that ends before it begins; a line that is none', async () => {
      expect(await open({ contractUntil: '2024-03-01' })).toEqual({ __typename: 'PeriodIsEmpty', end: '2024-03-01' });
      const [entry] = await hub.sql<{ id: string }>("select id from code_list_entry where list <> 'SERVICE_LINE' limit 1");
      const input = { ...opening().input, serviceLineId: entry!.id };
      expect(await hub.refusal(editor(changqing), openWorkerFile, { input })).toMatchObject({ code: 'BAD_USER_INPUT' });
    });

    test('a reader, an editor of another street', async () => {
      expect(await hub.refusal(reader(changqing), openWorkerFile, opening())).toMatchObject({ code: 'FORBIDDEN' });
      expect(await hub.refusal(editor(tianshui), openWorkerFile, opening())).toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  test('a file is opened with the engagement, in the area of the person', async () => {
    const opened = await open({ archiveNumber: 'SGDA-9' });
    expect(opened).toEqual({
      __typename: 'WorkerFile',
      id: expect.any(String),
      engagedOn: '2024-03-01',
      version: 1,
      records: { nodes: [{ kind: 'ENGAGEMENT', on: '2024-03-01' }] },
      history: { nodes: [{ actor: `key:${nameOf(editor(changqing))}`, operation: 'INSERT' }] },
    });
    if (opened?.__typename === 'WorkerFile') file = opened.id;
    expect(await hub.sql('select division_code from worker_record where file_id = ?', [file])).toEqual([{ division_code: '330105014003' }]);
  });

  test('facts are corrected: what is absent stays, what is null is emptied', async () => {
    const correct = async (input: object) =>
      (await hub.ask(editor(changqing), correctWorkerFile, { input: { workerFileId: file, version: 1, ...input } })).correctWorkerFile;
    const [line] = await hub.sql<{ id: string }>("select id from code_list_entry where list = 'SERVICE_LINE' and code = 'RELIEF'");
    expect(await correct({ contractUntil: '2024-02-28' })).toEqual({ __typename: 'PeriodIsEmpty', end: '2024-02-28' });
    expect(await correct({ serviceLineId: line!.id, note: '转自街道' })).toEqual({
      __typename: 'WorkerFile',
      archiveNumber: 'SGDA-9',
      engagedOn: '2024-03-01',
      note: '转自街道',
      version: 2,
      serviceLine: { code: 'RELIEF' },
    });
    expect(await correct({ version: 2, serviceLineId: null, archiveNumber: null })).toMatchObject({
      archiveNumber: null,
      serviceLine: null,
      note: '转自街道',
    });
    const late = { input: { workerFileId: file, version: 1, note: null } };
    expect(await hub.refusal(editor(changqing), correctWorkerFile, late)).toMatchObject({ code: 'CONFLICT' });
  });

  test('a newer contract or grade becomes that of the file, an older one does not', async () => {
    expect(await add({ hours: 24, score: '88.5' })).toMatchObject({ kind: 'TRAINING', hours: 24, score: '88.50' });
    const contract = { kind: 'CONTRACT' as const, title: '聘用合同' };
    await add({ ...contract, on: '2025-03-01', number: 'HT-2', validUntil: '2028-03-01' });
    await add({ ...contract, on: '2024-03-01', number: 'HT-1', validUntil: '2025-03-01' });
    expect(await add({ kind: 'GRADE', title: '二级' })).toMatchObject({
      file: { grade: '二级', contractNumber: 'HT-2', contractUntil: '2028-03-01' },
    });
  });

  test('no record of a day to come, of no name, or of an exit', async () => {
    for (const input of [{ on: '2026-11-21' }, { title: ' ' }, { kind: 'EXIT' as const }])
      expect(await hub.refusal(editor(changqing), addWorkerRecord, recording(input))).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('a stepwise exit follows upon a warning', async () => {
    expect(await close(await version(), { stepwise: true })).toMatchObject({ __typename: 'WarningIsMissing' });
    await add({ kind: 'WARNING', on: '2026-06-01', title: '年度考评不合格' });
    expect(await close(await version(), { stepwise: true, leftOn: '2024-03-01' })).toMatchObject({ __typename: 'PeriodIsEmpty' });
    const before = await version();
    expect(await close(before, { stepwise: true, reason: '连续两年考评不合格' })).toEqual({
      __typename: 'WorkerFile',
      leftOn: '2026-11-01',
      exitReason: '连续两年考评不合格',
      version: before + 1,
      records: { nodes: [{ title: '梯次退出', result: '连续两年考评不合格' }] },
    });
  });

  test('of who has left, only what was before is recorded', async () => {
    expect(await close(await version())).toMatchObject({ __typename: 'WorkerFileIsClosed' });
    expect(await add({ on: '2026-11-02' })).toEqual({ __typename: 'WorkerFileIsClosed', leftOn: '2026-11-01' });
    expect(await add({ on: '2026-10-30' })).toMatchObject({ __typename: 'WorkerRecord' });
  });

  test('who has left is engaged again, once, and not before', async () => {
    const reopen = (engagedOn: string, at: number) =>
      hub.run(editor(changqing), reopenWorkerFile, {
        input: { workerFileId: file, version: at, engagedOn, mode: 'OPEN_RECRUITMENT', contractUntil: '2029-11-10' },
      });
    const at = await version();
    expect((await reopen('2026-10-31', at)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect((await reopen('2026-11-10', at - 1)).errors).toMatchObject([{ extensions: { code: 'CONFLICT', version: at } }]);
    expect((await reopen('2026-11-10', at)).data?.reopenWorkerFile).toEqual({
      __typename: 'WorkerFile',
      engagedOn: '2026-11-10',
      leftOn: null,
      exitReason: null,
      contractUntil: '2029-11-10',
    });
    expect((await reopen('2026-11-10', at + 1)).data?.reopenWorkerFile).toMatchObject({ __typename: 'WorkerFileIsOpen' });
  });
});
