import { useState } from 'react';
import { useShellWords } from '../i18n/shell.ts';
import { SearchBox } from '../ui/SearchBox.tsx';
import { TreeNav } from '../ui/TreeNav.tsx';
import { useAreaSearch } from './useAreaSearch.ts';
import { useAreaTree } from './useAreaTree.ts';
import { useHubLocation } from './useHubLocation.ts';
import './AreaTree.css';

/** Picks a division: by name in the field, or by opening the tree level after level. */
export function AreaTree({ onSelect, counts = false }: { onSelect: (code?: string) => void; counts?: boolean }) {
  const t = useShellWords();
  const { area } = useHubLocation();
  const { nodes, expanded, toggle, everywhere } = useAreaTree(counts);
  const [text, setText] = useState('');
  const { options, fetching } = useAreaSearch(text);
  const root = everywhere ? [{ id: '', label: t('wholeCountry'), branch: false }] : [];
  return (
    <div className="area-tree">
      <SearchBox
        label={t('areaFind')}
        placeholder={t('areaFind')}
        options={options}
        fetching={fetching}
        onText={setText}
        onPick={(option) => onSelect(option.id)}
      />
      <div className="area-tree-rows">
        <TreeNav
          label={t('area')}
          nodes={[...root, ...nodes]}
          selected={area ?? ''}
          expanded={expanded}
          onToggle={toggle}
          onSelect={(id) => onSelect(id || undefined)}
        />
      </div>
    </div>
  );
}
