import type { Words } from '../i18n/i18n.ts';
import type { useGraphWords } from '../i18n/graph.ts';
import type { GraphLine, GraphOrganization, PictureLine, PictureNode } from './model.ts';

export type GraphWords = ReturnType<typeof useGraphWords>;
type UiWords = Words<GraphOrganization['family'] | GraphLine['family']>;

/** What is said about boxes and lines, in the language of the screen and on the day that is looked at. */
export interface Saying {
  t: GraphWords;
  ui: UiWords;
  english: boolean;
  date: string;
}

export const kindName = ({ kind }: GraphOrganization | GraphLine, english: boolean): string => (english ? kind.nameEn : kind.name);

/** What is wrong with an organization on the day, if anything. */
export function gapOf({ dissolvedOn, termUntil, vacantHead }: GraphOrganization, { t, date }: Saying): string | undefined {
  if (dissolvedOn && dissolvedOn <= date) return t('gone');
  if (vacantHead) return t('headVacant', { title: vacantHead });
  return termUntil && termUntil <= date ? t('termOver') : undefined;
}

export interface NodeWords {
  name: string;
  second: string;
  /** Where the second line has no room. */
  secondShort: string;
  /** The second line says that something is wrong. */
  gap: boolean;
  more: string;
  changeWord: string;
  /** For those who hear the picture. */
  spoken: string;
}

export function nodeWords(node: PictureNode, saying: Saying, steps: number): NodeWords {
  const { t, ui, english } = saying;
  const { organization, members, hidden, change } = node;
  const kind = kindName(organization, english);
  const gap = members ? undefined : gapOf(organization, saying);
  const name = members ? kind : organization.name;
  const gaps = members?.filter((member) => gapOf(member, saying)).length;
  const second = members ? t(gaps ? 'foldedGaps' : 'folded', { count: members.length, gaps: gaps ?? 0 }) : (gap ?? kind);
  return {
    name,
    second,
    secondShort: members ? t('foldedShort', { count: members.length }) : (gap ?? ui(organization.family)),
    gap: !!gap,
    more: members ? t('unfoldShort') : hidden ? t('more', { count: hidden }) : '',
    changeWord: change ? t(change) : '',
    spoken: [
      name,
      ...(members ? [] : [kind, organization.division]),
      ...(gap || members ? [second] : []),
      ...(change ? [t(change)] : []),
      steps ? t('steps', { count: steps }) : t('isCenter'),
      ...(hidden ? [t('more', { count: hidden })] : []),
    ].join(english ? ', ' : '，'),
  };
}

const changeMarks = { added: '＋', ended: '✕', changed: '±' } as const;

/** The direction words of a stroke: the first two kinds, and how many more. */
export function strokeWords({ lines, change }: PictureLine, english: boolean): string {
  const recorded = lines.filter((line) => !line.derived);
  // A derived line beside a recorded one of its family says nothing new.
  const names = [...new Set((recorded.length ? recorded : lines).map((line) => kindName(line, english)))];
  const said = names.length > 2 ? `${names[0]} +${names.length - 1}` : names.join(english ? ', ' : '、');
  return change ? `${changeMarks[change]} ${said}` : said;
}
