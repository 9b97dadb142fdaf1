import { Field, ObjectType } from 'type-graphql';
import { Refusal } from '../shared/refusal.ts';
import { says } from '../shared/says.ts';
import { DateOnly } from '../shared/scalars.ts';
import { WorkerFile } from './worker-file.entity.ts';

@ObjectType({ ...says('已有档案', 'Worker file exists', { zh: '一人一档', en: 'a person has one' }), implements: Refusal })
export class WorkerFileExists extends Refusal {
  @Field(() => WorkerFile, says('已有的档案', 'The existing file'))
  file!: WorkerFile;
}

@ObjectType({ ...says('档案已关闭', 'Worker file is closed', { zh: '工作者已离职', en: 'the worker has left' }), implements: Refusal })
export class WorkerFileIsClosed extends Refusal {
  @Field(() => DateOnly, says('离职日期', 'Left on'))
  leftOn!: string;
}

@ObjectType({ ...says('档案没有关闭', 'Worker file is open', { zh: '工作者在职', en: 'the worker has not left' }), implements: Refusal })
export class WorkerFileIsOpen extends Refusal {
  @Field(() => WorkerFile, says('档案', 'File'))
  file!: WorkerFile;
}

@ObjectType({
  ...says('没有告诫记录', 'Warning is missing', { zh: '梯次退出之前须有告诫', en: 'a stepwise exit follows upon a warning' }),
  implements: Refusal,
})
export class WarningIsMissing extends Refusal {
  @Field(() => WorkerFile, says('档案', 'File'))
  file!: WorkerFile;
}
