import { words } from './i18n.ts';

export const useWorkbenchWords = words(
  'workbench',
  {
    title: '查询', savedTitle: '常用查询', savedFind: '查找', savedNone: '没有这样的查询。',
    changed: '已改动', reset: '恢复原样', tidy: '整理格式',
    queryLabel: '查询', variablesLabel: '变量', variablesNote: '随辖区和日期填好，可改', run: '运行', running: '正在运行', runHint: 'Ctrl + Enter 运行，Ctrl + 空格 补全，Ctrl + 点击字段看说明',
    resultTabs: '结果的看法', tabTable: '表格', tabJson: 'JSON', tabDocs: '字段说明', csv: 'CSV', rows: '{{count}} 行', ofTotal: '共 {{count}}', milliseconds: '{{count}} 毫秒',
    noResult: '还没有结果。点“运行”，或按 Ctrl + Enter。', noList: '这个结果里没有列表，看 JSON。', emptyList: '列表是空的：没有符合条件的行。', errorLine: '第 {{line}} 行：{{message}}',
    number: '序号', unreachable: '没有连上服务器。查询还在，连上后再运行。',
    yes: '是', no: '否', groupHouse: '常用', groupOwn: '只有我',
  },
  {
    title: 'Query', savedTitle: 'Saved queries', savedFind: 'Find', savedNone: 'No such query.',
    changed: 'changed', reset: 'Restore', tidy: 'Tidy',
    queryLabel: 'Query', variablesLabel: 'Variables', variablesNote: 'filled in from area and date', run: 'Run', running: 'Running', runHint: 'Ctrl + Enter runs, Ctrl + Space completes, Ctrl + click on a field explains it',
    resultTabs: 'Views of the result', tabTable: 'Table', tabJson: 'JSON', tabDocs: 'Fields', csv: 'CSV', rows: '{{count}} rows', rows_one: '1 row', ofTotal: 'of {{count}}', milliseconds: '{{count}} ms',
    noResult: 'No result yet. Run the query, or press Ctrl + Enter.', noList: 'This result holds no list; see JSON.', emptyList: 'The list is empty: nothing meets the conditions.', errorLine: 'Line {{line}}: {{message}}',
    number: 'No.', unreachable: 'The server cannot be reached. The query is still here; run it once you are connected.',
    yes: 'yes', no: 'no', groupHouse: 'Shared', groupOwn: 'Only me',
  },
);
