import { Arg, createUnionType, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { PeriodIsEmpty } from '../shared/period.ts';
import { says } from '../shared/says.ts';
import { addWorkerRecord, closeWorkerFile, correctWorkerFile, openWorkerFile, reopenWorkerFile } from './worker-file.actions.ts';
import { WorkerFile } from './worker-file.entity.ts';
import { WarningIsMissing, WorkerFileExists, WorkerFileIsClosed, WorkerFileIsOpen } from './worker-file.errors.ts';
import {
  AddWorkerRecordInput,
  CloseWorkerFileInput,
  CorrectWorkerFileInput,
  OpenWorkerFileInput,
  ReopenWorkerFileInput,
} from './worker-file.inputs.ts';
import { WorkerRecord } from './worker-record.entity.ts';

const OpenWorkerFileResult = createUnionType({
  name: 'OpenWorkerFileResult',
  ...says('建立档案的结果', 'Outcome of opening a worker file'),
  types: () => [WorkerFile, WorkerFileExists, PeriodIsEmpty] as const,
});

const CorrectWorkerFileResult = createUnionType({
  name: 'CorrectWorkerFileResult',
  ...says('更正档案的结果', 'Outcome of correcting a worker file'),
  types: () => [WorkerFile, PeriodIsEmpty] as const,
});

const AddWorkerRecordResult = createUnionType({
  name: 'AddWorkerRecordResult',
  ...says('登记档案记录的结果', 'Outcome of adding a record to a worker file'),
  types: () => [WorkerRecord, WorkerFileIsClosed, PeriodIsEmpty] as const,
});

const CloseWorkerFileResult = createUnionType({
  name: 'CloseWorkerFileResult',
  ...says('工作者离职的结果', 'Outcome of closing a worker file'),
  types: () => [WorkerFile, WorkerFileIsClosed, WarningIsMissing, PeriodIsEmpty] as const,
});

const ReopenWorkerFileResult = createUnionType({
  name: 'ReopenWorkerFileResult',
  ...says('重新聘任的结果', 'Outcome of reopening a worker file'),
  types: () => [WorkerFile, WorkerFileIsOpen, PeriodIsEmpty] as const,
});

@Resolver()
export class WorkerFileResolver {
  @Mutation(() => OpenWorkerFileResult, { nullable: true, ...says('建立工作者档案', 'Open a worker file') })
  openWorkerFile(
    @Arg('input', () => OpenWorkerFileInput, says('内容', 'Input')) input: OpenWorkerFileInput,
    @Ctx() context: Context,
  ): Promise<typeof OpenWorkerFileResult> {
    return openWorkerFile(context, input);
  }

  @Mutation(() => CorrectWorkerFileResult, { nullable: true, ...says('更正工作者档案', 'Correct a worker file') })
  correctWorkerFile(
    @Arg('input', () => CorrectWorkerFileInput, says('内容', 'Input')) input: CorrectWorkerFileInput,
    @Ctx() context: Context,
  ): Promise<typeof CorrectWorkerFileResult> {
    return correctWorkerFile(context, input);
  }

  @Mutation(() => AddWorkerRecordResult, { nullable: true, ...says('登记档案记录', 'Add a record to a worker file') })
  addWorkerRecord(
    @Arg('input', () => AddWorkerRecordInput, says('内容', 'Input')) input: AddWorkerRecordInput,
    @Ctx() context: Context,
  ): Promise<typeof AddWorkerRecordResult> {
    return addWorkerRecord(context, input);
  }

  @Mutation(() => CloseWorkerFileResult, { nullable: true, ...says('工作者离职', 'Close a worker file') })
  closeWorkerFile(
    @Arg('input', () => CloseWorkerFileInput, says('内容', 'Input')) input: CloseWorkerFileInput,
    @Ctx() context: Context,
  ): Promise<typeof CloseWorkerFileResult> {
    return closeWorkerFile(context, input);
  }

  @Mutation(() => ReopenWorkerFileResult, { nullable: true, ...says('重新聘任', 'Reopen a worker file') })
  reopenWorkerFile(
    @Arg('input', () => ReopenWorkerFileInput, says('内容', 'Input')) input: ReopenWorkerFileInput,
    @Ctx() context: Context,
  ): Promise<typeof ReopenWorkerFileResult> {
    return reopenWorkerFile(context, input);
  }
}
