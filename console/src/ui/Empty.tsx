import type { ReactNode } from 'react';
import './Empty.css';

/** What belongs here, in one sentence, and the one button or link that goes on from here. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <p>{children}</p>
      {action}
    </div>
  );
}
