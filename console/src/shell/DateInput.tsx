import DatePicker from 'antd/es/date-picker';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';

interface DateInputProps {
  value: string;
  label: string;
  /** The chosen date, or undefined when it was left as it was. */
  onDone(date?: string): void;
}

export function DateInput({ value, label, onDone }: DateInputProps) {
  return (
    <DatePicker
      aria-label={label}
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
