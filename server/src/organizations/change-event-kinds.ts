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
