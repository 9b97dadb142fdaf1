import DatePicker from 'antd/es/date-picker';
import english from 'antd/es/date-picker/locale/en_US';
import chinese from 'antd/es/date-picker/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useLanguage } from '../i18n/i18n.ts';

// The buttons over the calendar say their year and month; antd's spoken names would hide that (WCAG 2.5.3).
const mended = (locale: typeof chinese): typeof chinese => ({ ...locale, lang: { ...locale.lang, yearSelect: '', monthSelect: '' } });
const locales = { 'zh-CN': mended(chinese), en: mended(english) };

interface DateInputProps {
  value: string;
  label: string;
  /** The chosen date, or undefined when it was left as it was. */
  onDone(date?: string): void;
}

export function DateInput({ value, label, onDone }: DateInputProps) {
  const language = useLanguage();
  return (
    <DatePicker
      aria-label={label}
      locale={locales[language]}
      getPopupContainer={(trigger) => trigger.closest<HTMLElement>('dialog, header') ?? document.body}
      autoFocus
      defaultOpen
      allowClear={false}
      defaultValue={dayjs(value)}
      format="YYYY-MM-DD"
      onChange={(date) => onDone(date?.format('YYYY-MM-DD'))}
      onOpenChange={(open) => {
        if (!open) onDone();
      }}
    />
  );
}
