import { registerEnumType } from 'type-graphql';
import { says } from '../shared/says.ts';

/** Kinds of layout change (org:ChangeEvent). Catalogue A.5: XC names 新建 撤并 扩容, CY names 拆分重组; closing is a proposal of ours. */
export enum ChangeEventKind {
  CREATE = 'CREATE',
  SPLIT = 'SPLIT',
  MERGE = 'MERGE',
  ENLARGE = 'ENLARGE',
  CLOSE = 'CLOSE',
}
registerEnumType(ChangeEventKind, {
  name: 'ChangeEventKind',
  ...says('变更类别', 'Kind of change', { zh: '来源 XC、CY', en: 'sources XC, CY' }),
  valuesConfig: {
    CREATE: says('新建', 'Create'),
    SPLIT: says('拆分', 'Split'),
    MERGE: says('撤并', 'Merge'),
    ENLARGE: says('扩容', 'Enlarge'),
    CLOSE: says('撤销', 'Close'),
  },
});

/** Whether a community or organization stands before or after a change. */
export enum ChangeEventSide {
  BEFORE = 'BEFORE',
  AFTER = 'AFTER',
}
registerEnumType(ChangeEventSide, {
  name: 'ChangeEventSide',
  ...says('变更前后', 'Side of a change'),
  valuesConfig: {
    BEFORE: says('变更前', 'Before'),
    AFTER: says('变更后', 'After'),
  },
});

/** What a change event does to a row. */
export enum ChangeAction {
  BEGIN = 'BEGIN',
  END = 'END',
  MOVE = 'MOVE',
  CHANGE = 'CHANGE',
  FOLLOW = 'FOLLOW',
}
registerEnumType(ChangeAction, {
  name: 'ChangeAction',
  ...says('变动方式', 'What a change does to a row'),
  valuesConfig: {
    BEGIN: says('新设', 'Begins'),
    END: says('结束', 'Ends'),
    MOVE: says('改归', 'Moves', { zh: '改归另一社区', en: 'belongs to another community' }),
    CHANGE: says('更改', 'Changes', { zh: '留在原处，内容更改', en: 'stays, with other values' }),
    FOLLOW: says('随迁', 'Follows', { zh: '随所属的组织、小区一起改归', en: 'moves with what it hangs on' }),
  },
});

/** Why a change event can't be recorded, or undone, as asked. */
export enum ChangeProblemCode {
  PARTS_DO_NOT_FIT = 'PARTS_DO_NOT_FIT',
  OTHER_STREET = 'OTHER_STREET',
  NOT_STANDING = 'NOT_STANDING',
  DATE_IN_FUTURE = 'DATE_IN_FUTURE',
  NEWER_EVENT = 'NEWER_EVENT',
  NEWER_FACT = 'NEWER_FACT',
  NAME_MISSING = 'NAME_MISSING',
  NAME_TAKEN = 'NAME_TAKEN',
  CODE_INVALID = 'CODE_INVALID',
  CODE_TAKEN = 'CODE_TAKEN',
  MISSING_ASSIGNMENT = 'MISSING_ASSIGNMENT',
  ASSIGNED_TWICE = 'ASSIGNED_TWICE',
  NOT_OF_THESE = 'NOT_OF_THESE',
  TOTALS_DIFFER = 'TOTALS_DIFFER',
  CHANGED_SINCE = 'CHANGED_SINCE',
  DEPENDS_ON_IT = 'DEPENDS_ON_IT',
  ALREADY_UNDONE = 'ALREADY_UNDONE',
}
registerEnumType(ChangeProblemCode, {
  name: 'ChangeProblemCode',
  ...says('变更的障碍', 'What stands in the way of a change'),
  valuesConfig: {
    PARTS_DO_NOT_FIT: says('各方与变更类别不符', 'Parts do not fit the kind of change'),
    OTHER_STREET: says('不在同一街道', 'Of another street'),
    NOT_STANDING: says('当日不存续', 'Does not exist on that day'),
    DATE_IN_FUTURE: says('生效日期未到', 'Date lies in the future'),
    NEWER_EVENT: says('其后已有变更', 'A newer event exists'),
    NEWER_FACT: says('其后已有登记', 'A newer fact exists'),
    NAME_MISSING: says('缺名称', 'Name is missing'),
    NAME_TAKEN: says('名称已被使用', 'Name is taken'),
    CODE_INVALID: says('代码有误', 'Code is invalid'),
    CODE_TAKEN: says('代码已被使用', 'Code is taken'),
    MISSING_ASSIGNMENT: says('未定归属', 'Nobody takes it over'),
    ASSIGNED_TWICE: says('归属重复', 'Assigned twice'),
    NOT_OF_THESE: says('不属于所变更的各方', 'Not of what changes'),
    TOTALS_DIFFER: says('合计不符', 'Totals differ', { zh: '只提示，不阻止', en: 'a hint; it blocks nothing' }),
    CHANGED_SINCE: says('其后已改动', 'Changed since'),
    DEPENDS_ON_IT: says('其后已有所依附', 'Something newer depends on it'),
    ALREADY_UNDONE: says('已撤回', 'Already undone'),
  },
});
