import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import './Popup.css';

interface PopupProps {
  /** What the button shows, and its spoken name where that is only a picture. */
  button: ReactNode;
  label?: string;
  className?: string;
  align?: 'left' | 'right';
  panelLabel: string;
  children: (close: () => void) => ReactNode;
}

/** A button with a panel under it. Esc and a click elsewhere close it; Esc gives the focus back. */
export function Popup({ button, label, className, align = 'left', panelLabel, children }: PopupProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const panelId = useId();

  useEffect(() => {
    if (!open) return;
    const leave = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [open]);

  const close = () => {
    setOpen(false);
    trigger.current?.focus();
  };

  return (
    <div
      ref={root}
      className="popup"
      onKeyDown={(event) => {
        if (!open || event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <button
        ref={trigger}
        type="button"
        className={className ?? 'plain'}
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? panelId : undefined}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      {open && (
        <div id={panelId} role="group" aria-label={panelLabel} className={`popup-panel popup-${align}`}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
