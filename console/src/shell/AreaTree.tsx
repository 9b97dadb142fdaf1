import { useState } from 'react';
import { useShellWords } from '../i18n/shell.ts';
import { TreeNav } from '../ui/TreeNav.tsx';
import { useHubLocation } from './useHubLocation.ts';

/** The division tree, one level at a time as it is opened. */
export function AreaTree({ onSelect }: { onSelect: (code?: string) => void }) {
  const t = useShellWords();
  const { area } = useHubLocation();
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set());
  return (
    <TreeNav
      label={t('area')}
      nodes={[{ id: '', label: t('wholeCountry'), branch: false }]}
      selected={area ?? ''}
      expanded={expanded}
      onToggle={(id, open) => setExpanded((now) => new Set(open ? [...now, id] : [...now].filter((other) => other !== id)))}
      onSelect={(id) => onSelect(id || undefined)}
    />
  );
}
