import { useId, type ReactNode } from 'react';
import './Card.css';

interface CardProps {
  title?: ReactNode;
  /** Counts and sources beside the title. */
  note?: ReactNode;
  /** Right end of the head: links, switches. */
  extra?: ReactNode;
  /** Lists and tables run to the edge of the card. */
  flush?: boolean;
  className?: string;
  children?: ReactNode;
}

export function Card({ title, note, extra, flush, className, children }: CardProps) {
  const id = useId();
  return (
    <section className={['card', className].filter(Boolean).join(' ')} aria-labelledby={title ? id : undefined}>
      {title && (
        <header className="card-head">
          <h2 id={id}>{title}</h2>
          {note && <span className="card-note">{note}</span>}
          {extra && <span className="card-extra">{extra}</span>}
        </header>
      )}
      <div className={flush ? 'card-body-flush' : 'card-body'}>{children}</div>
    </section>
  );
}
