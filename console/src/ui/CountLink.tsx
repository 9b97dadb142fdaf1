import type { ReactNode } from 'react';
import { Link } from 'react-router';
import './CountLink.css';

interface CountLinkProps {
  to: string;
  count: number;
  label: ReactNode;
  before?: ReactNode;
  tone?: 'bad' | 'warn' | 'plain';
}

/** One row, one target: the words and the number lead to the rows that were counted. */
export function CountLink({ to, count, label, before, tone = 'plain' }: CountLinkProps) {
  return (
    <Link className={`count-link count-link-${tone}`} to={to}>
      {before}
      <span className="count-link-label">{label}</span>
      <b>{count.toLocaleString()}</b>
    </Link>
  );
}
