import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.ts';
import { CodeListEntry } from '../shared/code-list-entry.entity.ts';
import { checkGiven, correct } from '../shared/correct.ts';
import { checkPeriod, type PeriodIsEmpty } from '../shared/period.ts';
import { problem } from '../shared/problems.ts';
import { authorizeWriting, checkVersion, inTransaction, load } from '../shared/writing.ts';
import { Person } from './person.entity.ts';
import { WorkerFile } from './worker-file.entity.ts';
import { WarningIsMissing, WorkerFileExists, WorkerFileIsClosed, WorkerFileIsOpen } from './worker-file.errors.ts';
import type {
  AddWorkerRecordInput,
  CloseWorkerFileInput,
  CorrectWorkerFileInput,
  OpenWorkerFileInput,
  ReopenWorkerFileInput,
} from './worker-file.inputs.ts';
import { WorkerRecordKind } from './worker-record-kinds.ts';
import { WorkerRecord } from './worker-record.entity.ts';

/** Opens the one file of a worker; the engagement is its first record. */
export function openWorkerFile(context: Context, input: OpenWorkerFileInput): Promise<WorkerFile | WorkerFileExists | PeriodIsEmpty> {
  authorizeWriting(context);
  return inTransaction(context, async (em) => {
    const empty = checkPeriod(input.engagedOn, input.contractUntil);
    if (empty) return empty;
    const { personId, serviceLineId, ...facts } = input;
    // Locked, so that of two files at once the second one meets the first.
    const person = await load(em, Person, personId, { called: '人员', lock: true });
    const file = (await em.findOne(WorkerFile, { person } as never)) as WorkerFile | null;
    if (file) return Object.assign(new WorkerFileExists(), { message: `${person.name}已有档案（${file.engagedOn} 聘任）。`, file });
    const serviceLine = serviceLineId ? await lineOf(em, serviceLineId) : undefined;
    const opened = em.create(WorkerFile, { ...facts, person, serviceLine } as never) as WorkerFile;
    record(em, opened, { kind: WorkerRecordKind.ENGAGEMENT, on: input.engagedOn, title: '聘任' });
    await em.flush();
    return opened;
  });
}

/** Puts facts of a file right; what happens to a worker is recorded, not corrected. */
export function correctWorkerFile(context: Context, input: CorrectWorkerFileInput): Promise<WorkerFile | PeriodIsEmpty> {
  authorizeWriting(context);
  return inTransaction(context, async (em) => {
    const file = await load(em, WorkerFile, input.workerFileId, { called: '档案', lock: true });
    checkVersion(file, input.version);
    const serviceLine = input.serviceLineId ? await lineOf(em, input.serviceLineId) : input.serviceLineId;
    const facts = ['engagedOn', 'mode', 'archiveNumber', 'grade', 'contractNumber', 'contractUntil', 'note'] as const;
    correct(file, input, facts, ['engagedOn', 'mode']);
    if (serviceLine !== undefined) Object.assign(file, { serviceLine });
    return checkPeriod(file.engagedOn, file.leftOn) ?? checkPeriod(file.engagedOn, file.contractUntil) ?? file;
  });
}

/** Adds a dated record. A contract or a grade that is newer than what the file says becomes that of the file. */
export function addWorkerRecord(context: Context, input: AddWorkerRecordInput): Promise<WorkerRecord | WorkerFileIsClosed | PeriodIsEmpty> {
  authorizeWriting(context);
  checkGiven('title', input.title);
  if (input.kind === WorkerRecordKind.EXIT) throw problem('BAD_USER_INPUT', 'input.kind：退出由 closeWorkerFile 登记。');
  if (input.on > context.today) throw problem('BAD_USER_INPUT', `input.on（${input.on}）还没有到。`);
  return inTransaction(context, async (em) => {
    const empty = checkPeriod(input.on, input.validUntil);
    if (empty) return empty;
    const { workerFileId, ...facts } = input;
    const file = await load(em, WorkerFile, workerFileId, { called: '档案', lock: true });
    if (file.leftOn && input.on > file.leftOn) return isClosed(file, `工作者已于 ${file.leftOn} 离职，不能登记其后的记录。`);
    const newest = await newestOf(em, file, input.kind);
    const added = record(em, file, facts);
    if (!newest || newest.on <= input.on) keepInFile(file, input);
    await em.flush();
    return added;
  });
}

/** A worker leaves, for a reason. Stepwise, a warning has to stand on record before. */
export function closeWorkerFile(
  context: Context,
  input: CloseWorkerFileInput,
): Promise<WorkerFile | WorkerFileIsClosed | WarningIsMissing | PeriodIsEmpty> {
  authorizeWriting(context);
  checkGiven('reason', input.reason);
  return inTransaction(context, async (em) => {
    const file = await load(em, WorkerFile, input.workerFileId, { called: '档案', lock: true });
    checkVersion(file, input.version);
    if (file.leftOn) return isClosed(file, `工作者已于 ${file.leftOn} 离职。`);
    const empty = checkPeriod(file.engagedOn, input.leftOn);
    if (empty) return empty;
    const warning = input.stepwise ? await newestOf(em, file, WorkerRecordKind.WARNING) : null;
    if (input.stepwise && !(warning && warning.on < input.leftOn && warning.on >= file.engagedOn))
      return Object.assign(new WarningIsMissing(), { message: '梯次退出之前须有告诫记录；没有告诫的，按一般离职登记。', file });
    Object.assign(file, { leftOn: input.leftOn, exitReason: input.reason });
    const title = input.stepwise ? '梯次退出' : '离职';
    record(em, file, { kind: WorkerRecordKind.EXIT, on: input.leftOn, title, result: input.reason });
    await em.flush();
    return file;
  });
}

/** Engages a worker again who has left; what was before stays in the records. */
export function reopenWorkerFile(context: Context, input: ReopenWorkerFileInput): Promise<WorkerFile | WorkerFileIsOpen | PeriodIsEmpty> {
  authorizeWriting(context);
  return inTransaction(context, async (em) => {
    const { workerFileId, version, engagedOn, mode, contractNumber, contractUntil } = input;
    const file = await load(em, WorkerFile, workerFileId, { called: '档案', lock: true });
    checkVersion(file, version);
    if (!file.leftOn) return Object.assign(new WorkerFileIsOpen(), { message: '工作者在职，档案没有关闭。', file });
    if (engagedOn < file.leftOn) throw problem('BAD_USER_INPUT', `input.engagedOn（${engagedOn}）早于离职日期（${file.leftOn}）。`);
    const empty = checkPeriod(engagedOn, contractUntil);
    if (empty) return empty;
    const contract = { contractNumber: contractNumber ?? null, contractUntil: contractUntil ?? null };
    Object.assign(file, { engagedOn, mode, leftOn: null, exitReason: null, ...contract });
    record(em, file, { kind: WorkerRecordKind.ENGAGEMENT, on: engagedOn, title: '重新聘任' });
    await em.flush();
    return file;
  });
}

type Facts = Omit<AddWorkerRecordInput, 'workerFileId'>;

const record = (em: EntityManager, file: WorkerFile, facts: Facts): WorkerRecord =>
  em.create(WorkerRecord, { ...facts, file } as never) as WorkerRecord;

async function newestOf(em: EntityManager, file: WorkerFile, kind: WorkerRecordKind): Promise<WorkerRecord | undefined> {
  const [newest] = await em.find(WorkerRecord, { file, kind } as never, { orderBy: { on: 'desc' } as never, limit: 1 });
  return newest as WorkerRecord | undefined;
}

function keepInFile(file: WorkerFile, { kind, title, number, validUntil }: Facts): void {
  if (kind === WorkerRecordKind.GRADE) file.grade = title;
  if (kind !== WorkerRecordKind.CONTRACT) return;
  Object.assign(file, { contractNumber: number ?? null, contractUntil: validUntil ?? null });
}

async function lineOf(em: EntityManager, id: string): Promise<CodeListEntry> {
  const line = await load(em, CodeListEntry, id, { called: '条线' });
  if (line.list !== 'SERVICE_LINE') throw problem('BAD_USER_INPUT', `input.serviceLineId：“${line.name}”不在代码表 SERVICE_LINE 中。`);
  return line;
}

const isClosed = ({ leftOn }: WorkerFile, message: string): WorkerFileIsClosed =>
  Object.assign(new WorkerFileIsClosed(), { message, leftOn });
