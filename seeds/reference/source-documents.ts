import type { SourceDocumentRow } from './types.ts';

/** The five seed documents. `issuedOn` is the signature date; a period is given as the document states it. */
export const sourceDocuments: readonly SourceDocumentRow[] = [
  {
    id: 'XC',
    key: 'XIACHENG-2011',
    zh: '杭州市下城区和谐社区建设发展规划（2011—2015）',
    issuer: '下城区人民政府办公室',
    period: '2011–2015',
    issuedOn: '2011-06-07',
    note: '通知日期为2011-06-09',
  },
  {
    id: 'PZ',
    key: 'PANZHIHUA-2016',
    zh: '攀枝花市“十三五”城乡社区服务体系规划',
    issuer: '攀枝花市民政局',
    period: '2016–2020',
    issuedOn: '2018-07-23',
    note: null,
  },
  {
    id: 'HZ03',
    key: 'HANGZHOU-2003',
    zh: '杭州市社区服务发展三年规划（2003-2005年）',
    issuer: '中共杭州市委办公厅、杭州市人民政府办公厅',
    period: '2003–2005',
    issuedOn: '2003-06-06',
    note: '市委办发〔2003〕60号；文末可能不全',
  },
  {
    id: 'CY',
    key: 'CHAOYANG-2018',
    zh: '朝阳区2018年社区建设和社会动员工作',
    issuer: null,
    period: '2018',
    issuedOn: null,
    note: '原文无标题，此处为描述；发文单位未写明',
  },
  {
    id: 'HZ3',
    key: 'HANGZHOU-3IN1-2010',
    zh: '搭建社区公共服务平台——探索建立“三位一体”杭州特色社区管理新体制自评报告',
    issuer: '杭州市民政局',
    period: '2008–2009',
    issuedOn: null,
    note: '未署日期，2010为推定；文字不全',
  },
];
