import type { ReactNode } from 'react';
import { useGraphWords } from '../i18n/graph.ts';

interface DrawerHeadProps {
  title: string;
  under?: string;
  mark?: ReactNode;
  onClose(): void;
  closeWords?: string;
}

export function DrawerHead({ title, under, mark, onClose, closeWords }: DrawerHeadProps) {
  const t = useGraphWords();
  return (
    <header className="graph-drawer-head">
      {mark}
      <div>
        <h2>{title}</h2>
        {under && <p className="mute">{under}</p>}
      </div>
      <button
        type="button"
        className="plain icon-button"
        aria-label={closeWords ?? t('close')}
        title={closeWords ?? t('close')}
        onClick={onClose}
      >
        <svg width={14} height={14} viewBox="0 0 14 14" aria-hidden>
          <path d="M1.500 1.500l11 11M12.500 1.500l-11 11" stroke="currentColor" strokeWidth={1.5} />
        </svg>
      </button>
    </header>
  );
}
