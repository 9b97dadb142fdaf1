import { colors, type Scheme } from '../theme.ts';

/** What is needed of Monaco, which GraphiQL loads. */
interface Monaco {
  editor: {
    defineTheme(name: string, theme: { base: 'vs' | 'vs-dark'; inherit: boolean; rules: []; colors: Record<string, string> }): void;
  };
}

export const editorThemes = { light: 'console-light', dark: 'console-dark' } as const;

/** Monaco's own two themes in the colors of the console; its words for the parts cannot be CSS variables. */
export function defineEditorThemes({ editor }: Monaco) {
  for (const scheme of ['light', 'dark'] satisfies Scheme[]) {
    const c = colors[scheme];
    editor.defineTheme(editorThemes[scheme], {
      base: scheme === 'dark' ? 'vs-dark' : 'vs',
      inherit: true,
      rules: [],
      colors: {
        'editor.background': c.surface,
        'editorGutter.background': c.surface,
        'editorLineNumber.foreground': c.mute,
        'editorLineNumber.activeForeground': c.ink,
        'editor.lineHighlightBackground': c.surface,
        'editorWidget.background': c.surface,
        'editorWidget.border': c.ctl,
        'editorHoverWidget.background': c.surface,
        'editorHoverWidget.border': c.ctl,
        'editorSuggestWidget.background': c.surface,
        'editorSuggestWidget.border': c.ctl,
        'editorSuggestWidget.foreground': c.text,
        'editorSuggestWidget.selectedBackground': c['primary-tint'],
        'editorSuggestWidget.selectedForeground': c.ink,
        'editorSuggestWidget.highlightForeground': c.primary,
        'editorSuggestWidget.focusHighlightForeground': c.primary,
        focusBorder: c.primary,
      },
    });
  }
}
