import { useEffect, useRef, useState } from 'react';
import { endLayouts, layOut, type Placement } from './layout.ts';
import type { Picture } from './model.ts';

export interface Placed {
  picture: Picture;
  placement: Placement;
}

/** The last picture that has its places; while a newer one is laid out, the old one stays. */
export function usePlacement(stages: readonly Picture[] | undefined): { placed?: Placed; failed: boolean; retry(): void } {
  const [placed, setPlaced] = useState<Placed>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => endLayouts, []);
  useEffect(() => {
    const picture = stages?.at(-1);
    if (!stages || !picture) {
      setPlaced(undefined);
      return;
    }
    let wanted = true;
    layOut(stages).then(
      (placement) => {
        if (!wanted) return;
        setFailed(false);
        setPlaced({ picture, placement });
      },
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [stages, attempt]);
  const retry = useRef(() => {
    endLayouts();
    setAttempt((count) => count + 1);
  });
  return { placed, failed, retry: retry.current };
}
