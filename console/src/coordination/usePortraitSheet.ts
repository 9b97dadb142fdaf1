import { useEffect } from 'react';

/**
 * A document prints upright, with margins of its own. A named page would come after an empty one in landscape; and real
 * margins, not padding, so that a second page has them too and the foot of the shell stands in them.
 */
export function usePortraitSheet() {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('@page { size: A4 portrait; margin: 24mm 26mm 22mm 28mm; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, []);
}
