import PrinterOutlined from '@ant-design/icons/es/icons/PrinterOutlined';
import Button from 'antd/es/button';
import { useUiWords } from '../i18n/ui.ts';

export function PrintButton() {
  const t = useUiWords();
  return <Button icon={<PrinterOutlined />} aria-label={t('print')} title={t('print')} onClick={() => print()} />;
}
