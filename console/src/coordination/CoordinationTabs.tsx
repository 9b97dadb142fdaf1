import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useCoordinationWords } from '../i18n/coordination.ts';
import { Tabs } from '../ui/Tabs.tsx';
import './CoordinationTabs.css';

export const tabNames = ['meetings', 'disputes', 'managements', 'agreements', 'projects'] as const;
export type TabName = (typeof tabNames)[number];

interface CoordinationTabsProps {
  /** Parts that there are, with their counts. */
  parts: Partial<Record<TabName, { count: number; content(): ReactNode }>>;
}

/** Beside the open items: what the coordination has been through, one part at a time. */
export function CoordinationTabs({ parts }: CoordinationTabsProps) {
  const t = useCoordinationWords();
  const [search] = useSearchParams();
  const there = tabNames.filter((name) => parts[name]);
  const current = there.find((name) => name === search.get('tab')) ?? there[0]!;
  const address = (name: TabName) => {
    const next = new URLSearchParams(search);
    if (name === there[0]) next.delete('tab');
    else next.set('tab', name);
    return `?${next}`;
  };
  return (
    <section className="card coordination-tabs" aria-label={t('tabs')}>
      <Tabs
        label={t('tabs')}
        current={current}
        tabs={there.map((name) => ({ key: name, title: t(`tab-${name}`), count: parts[name]!.count || undefined, to: address(name) }))}
      />
      <h2 className="unseen">{t(`tab-${current}`)}</h2>
      {parts[current]!.content()}
    </section>
  );
}
