import type { ReactNode } from 'react';
import './Facts.css';

/** Names and values in columns. A fact without a value is left to the caller: `—`, 未填 or 空缺 mean different things. */
export function Facts({ facts, columns = 1 }: { facts: [name: string, value: ReactNode][]; columns?: number }) {
  return (
    <dl className="facts" style={{ gridTemplateColumns: `repeat(${columns}, auto minmax(0, auto))` }}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
