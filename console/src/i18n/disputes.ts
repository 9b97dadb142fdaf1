import { words } from './i18n.ts';

export const useDisputeWords = words(
  'disputes',
  {
    none: '没有登记过争议。',
    record: '登记争议',
    advance: '推进',
    mediatedBy: '调解员 {{name}}',
    agreedText: '协议：{{text}}',
    referred: '移送至 {{to}}',
  },
  {
    none: 'No disputes are recorded.',
    record: 'Record a dispute',
    advance: 'Advance',
    mediatedBy: 'mediated by {{name}}',
    agreedText: 'Agreement: {{text}}',
    referred: 'Referred to {{to}}',
  },
);
