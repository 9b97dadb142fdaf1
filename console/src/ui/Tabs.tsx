import type { ReactNode } from 'react';
import { Link } from 'react-router';
import './Tabs.css';

export interface Tab {
  key: string;
  title: string;
  count?: ReactNode;
  to: string;
}

/** Parts of one page as links: each has its own address, can be copied and opened beside. */
export function Tabs({ label, tabs, current }: { label: string; tabs: Tab[]; current: string }) {
  return (
    <nav className="tabs no-print" aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.key} to={tab.to} preventScrollReset aria-current={tab.key === current ? 'page' : undefined}>
          {tab.title}
          {tab.count !== undefined && <span className="tabs-count">{tab.count}</span>}
        </Link>
      ))}
    </nav>
  );
}
