import { useEffect } from 'react';
import { useShellWords } from '../i18n/shell.ts';
import { useSession } from './session.ts';
import { useArea } from './useArea.ts';
import { useDemo } from './useDemo.ts';
import { useHubLocation } from './useHubLocation.ts';

const quoted = (text: string) => `"${text.replace(/["\\\n]/g, ' ')}"`;

/** On paper only, in the margin of every sheet: what the header says on screen, who printed, and the page. */
export function PrintFoot() {
  const t = useShellWords();
  const { session } = useSession();
  const { date } = useHubLocation();
  const { path } = useArea();
  const demo = useDemo();
  const said = [
    ...(demo ? [t('demo')] : []),
    t('product'),
    path.map((step) => step.name).join(' ') || t('wholeCountry'),
    t('printedAsOf', { date }),
    t('printedBy', { name: session?.name ?? '' }),
  ].join('　');

  useEffect(() => {
    const sheet = new CSSStyleSheet();
    const look = 'font-size: 9pt; color: #545C56; font-family: "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;';
    sheet.replaceSync(`@page {
      @bottom-left { content: ${quoted(said)}; white-space: nowrap; ${look} }
      @bottom-right { content: "— " counter(page) " —"; ${look} }
    }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [said]);
  return null;
}
