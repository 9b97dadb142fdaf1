import antdTheme from 'antd/es/theme';
import type { ThemeConfig } from 'antd/es/config-provider';

export type Family = 'party' | 'self' | 'station' | 'property' | 'social' | 'gov';
export type LineFamily = 'authority' | 'membership' | 'coordination' | 'contract' | 'network' | 'pairing';
export type Scheme = 'light' | 'dark';

export const families: Family[] = ['party', 'self', 'station', 'property', 'social', 'gov'];
export const lineFamilies: LineFamily[] = ['authority', 'membership', 'coordination', 'contract', 'network', 'pairing'];

// Every colour of the console. The names become CSS variables: `page` is `var(--page)`.
const light = {
  page: '#F3F4F1',
  surface: '#FFFFFF',
  sunk: '#F7F8F5',
  line: '#DFE2DB',
  ctl: '#858C85',
  ink: '#1B211D',
  text: '#2B322D',
  sub: '#545C56',
  mute: '#676F69',
  hover: '#F0F2EE',
  track: '#E9EBE6',
  primary: '#2B4C8C',
  'primary-tint': '#EBF0F9',
  'on-primary': '#FFFFFF',
  bad: '#A33A0A',
  'bad-tint': '#FCECE2',
  'bad-fill': '#B8420F',
  warn: '#765000',
  'warn-tint': '#FBF1D8',
  'warn-line': '#8A5B00',
  na: '#47515B',
  'na-tint': '#EDEFF2',
  ok: '#24663F',
  'ok-tint': '#E3EFE7',
  rail: '#1B2A41',
  'rail-text': '#C3CCDB',
  'on-rail': '#FFFFFF',
  party: '#9E1B32',
  self: '#0A6C8F',
  station: '#2B7048',
  property: '#855600',
  social: '#74409B',
  gov: '#46535F',
  'on-family': '#FFFFFF',
  authority: '#1B211D',
  membership: '#46535F',
  coordination: '#0A6C8F',
  contract: '#855600',
  network: '#2B7048',
  pairing: '#74409B',
};

const dark: typeof light = {
  page: '#131715',
  surface: '#1C211E',
  sunk: '#232925',
  line: '#363D38',
  ctl: '#747D75',
  ink: '#F1F3EF',
  text: '#DDE1DB',
  sub: '#AEB6AE',
  mute: '#939C94',
  hover: '#262C28',
  track: '#2A302C',
  primary: '#9DB7EA',
  'primary-tint': '#26304A',
  'on-primary': '#131715',
  bad: '#F2A27C',
  'bad-tint': '#3A231A',
  'bad-fill': '#F2A27C',
  warn: '#E3BD63',
  'warn-tint': '#33290F',
  'warn-line': '#E3BD63',
  na: '#B3BDC7',
  'na-tint': '#2A2F34',
  ok: '#86CFA3',
  'ok-tint': '#1C3325',
  rail: '#1B2A41',
  'rail-text': '#C3CCDB',
  'on-rail': '#FFFFFF',
  party: '#F08A98',
  self: '#6CC3E0',
  station: '#7FCB9D',
  property: '#DDB25A',
  social: '#C9A2EA',
  gov: '#AEBBC7',
  'on-family': '#131715',
  authority: '#F1F3EF',
  membership: '#AEBBC7',
  coordination: '#6CC3E0',
  contract: '#DDB25A',
  network: '#7FCB9D',
  pairing: '#C9A2EA',
};

export type Color = keyof typeof light;
export const colors: Record<Scheme, Record<Color, string>> = { light, dark };

export const fontFamily =
  '"PingFang SC","HarmonyOS Sans SC","MiSans","Microsoft YaHei UI","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif';
const codeFamily = '"JetBrains Mono","Cascadia Mono",Consolas,"Noto Sans Mono","Noto Sans Mono CJK SC",monospace';

export function applyScheme(scheme: Scheme) {
  const root = document.documentElement;
  for (const [name, value] of Object.entries(colors[scheme])) root.style.setProperty(`--${name}`, value);
  root.style.colorScheme = scheme;
}

export function antdThemeOf(scheme: Scheme): ThemeConfig {
  const c = colors[scheme];
  return {
    algorithm: scheme === 'dark' ? antdTheme.darkAlgorithm : antdTheme.defaultAlgorithm,
    token: {
      colorPrimary: c.primary,
      colorInfo: c.primary,
      colorLink: c.primary,
      colorError: c['bad-fill'],
      colorWarning: c['warn-line'],
      colorSuccess: c.ok,
      colorText: c.text,
      colorTextHeading: c.ink,
      colorTextSecondary: c.sub,
      colorTextTertiary: c.mute,
      colorTextPlaceholder: c.mute,
      colorTextDescription: c.sub,
      colorTextDisabled: scheme === 'light' ? '#6F766F' : c.mute,
      colorTextLightSolid: c['on-primary'],
      colorBorder: c.ctl,
      colorBorderSecondary: c.line,
      colorSplit: c.line,
      colorBgLayout: c.page,
      colorBgContainer: c.surface,
      colorBgElevated: c.surface,
      colorFillAlter: c.sunk,
      controlItemBgActive: c['primary-tint'],
      controlItemBgHover: c.hover,
      fontFamily,
      fontFamilyCode: codeFamily,
      fontSize: 14,
      fontSizeSM: 12,
      fontSizeLG: 16,
      lineHeight: 1.5714,
      controlHeight: 32,
      controlHeightSM: 26,
      borderRadius: 3,
      borderRadiusLG: 4,
      borderRadiusSM: 2,
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.16s',
      lineWidthFocus: 3,
      controlOutline: scheme === 'light' ? 'rgba(43,76,140,.35)' : 'rgba(157,183,234,.35)',
    },
    components: {
      Table: {
        headerBg: c.sunk,
        headerColor: c.sub,
        headerSplitColor: 'transparent',
        cellPaddingBlockSM: 6,
        cellPaddingInlineSM: 8,
        cellFontSizeSM: 13,
        rowSelectedBg: c['primary-tint'],
        bodySortBg: 'transparent',
        headerBorderRadius: 0,
      },
      Tree: { titleHeight: 26, indentSize: 12, nodeSelectedBg: c['primary-tint'] },
      Tabs: { horizontalItemPadding: '8px 0', horizontalItemGutter: 24, horizontalMargin: '0' },
      Segmented: { trackBg: c.track, trackPadding: 2 },
      Button: { defaultShadow: 'none', primaryShadow: 'none', dangerShadow: 'none', paddingInline: 12 },
    },
  };
}
