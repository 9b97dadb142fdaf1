import { words } from './i18n.ts';

export const useCoordinationFormWords = words(
  'coordinationForms',
  {
    agreementsNone: '还没有登记过协议。',
    signed: '{{date}} 签订',
    agreementUntil: '有效至 {{date}}',
    agreementOpen: '未定期限',
    ended: '已结束',
    end: '结束',
    projectsNone: '还没有共治项目。',
    yuan: '预算 {{number}} 元',
    startedOn: '{{date}} 开工',
    endedOn: '{{date}} 完工',
    advance: '推进',
  },
  {
    agreementsNone: 'No agreements are recorded.',
    signed: 'signed on {{date}}',
    agreementUntil: 'valid until {{date}}',
    agreementOpen: 'without an end',
    ended: 'ended',
    end: 'End',
    projectsNone: 'No co-governance projects yet.',
    yuan: 'budget {{number}} yuan',
    startedOn: 'started on {{date}}',
    endedOn: 'completed on {{date}}',
    advance: 'Advance',
  },
);
