import LinkOutlined from '@ant-design/icons/es/icons/LinkOutlined';
import Button from 'antd/es/button';
import { useEffect, useState } from 'react';
import { useUiWords } from '../i18n/ui.ts';

/** The URL says everything, so a copied link shows a colleague the same view. */
export function CopyLink({ iconOnly }: { iconOnly?: boolean }) {
  const t = useUiWords();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <>
      <Button
        icon={<LinkOutlined />}
        aria-label={iconOnly ? t('copyLink') : undefined}
        title={iconOnly ? t('copyLink') : undefined}
        onClick={() => void navigator.clipboard.writeText(location.href).then(() => setCopied(true))}
      >
        {iconOnly ? undefined : t(copied ? 'copied' : 'copyLink')}
      </Button>
      <span className="unseen" role="status">
        {copied ? t('copied') : ''}
      </span>
    </>
  );
}
