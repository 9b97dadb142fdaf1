import { useReactFlow } from '@xyflow/react';
import { useGraphWords } from '../i18n/graph.ts';

export function CanvasControls({ onFit }: { onFit(): void }) {
  const t = useGraphWords();
  const flow = useReactFlow();
  return (
    <div className="graph-controls">
      <Control label={t('zoomIn')} path="M8 2v12M2 8h12" run={() => void flow.zoomIn()} />
      <Control label={t('zoomOut')} path="M2 8h12" run={() => void flow.zoomOut()} />
      <Control label={t('fit')} path="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" run={onFit} />
    </div>
  );
}

function Control({ label, path, run }: { label: string; path: string; run(): void }) {
  return (
    <button type="button" className="plain" aria-label={label} title={label} onClick={run}>
      <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden>
        <path d={path} fill="none" stroke="currentColor" strokeWidth={1.6} />
      </svg>
    </button>
  );
}
