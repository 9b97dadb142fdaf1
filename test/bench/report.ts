/** A part of the results: what it says, a table, and the figures that have a goal. */
export interface Section {
  title: string;
  notes?: string[];
  head: string[];
  rows: string[][];
  goals?: Goal[];
}

/** A figure beside the least and the wanted value of performance.md. */
export interface Goal {
  what: string;
  value: number;
  floor: number;
  aim: number;
  unit: string;
  /** More is better, as with ratios of speed; otherwise less is. */
  more: boolean;
}

const reaches = ({ value, more }: Goal, wanted: number): boolean => (more ? value >= wanted : value <= wanted);

export const verdictOf = (goal: Goal): string => (reaches(goal, goal.aim) ? 'aim' : reaches(goal, goal.floor) ? 'floor' : '**missed**');

const shown = (value: number, unit: string): string => (Number.isFinite(value) ? `${digits(value)}${unit && ` ${unit}`}` : '–');

/** Three digits that say something. */
export function digits(value: number): string {
  const size = Math.abs(value);
  if (!Number.isFinite(value)) return '–';
  return size >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(size >= 10 ? 1 : size >= 0.1 ? 2 : 3);
}

export function goalsSection(sections: Section[]): Section {
  const goals = sections.flatMap((section) => section.goals ?? []);
  return {
    title: 'Floors and aims of performance.md',
    head: ['Figure', 'Measured', 'Floor', 'Aim', 'Reached'],
    rows: goals.map((goal) => [
      goal.what,
      shown(goal.value, goal.unit),
      shown(goal.floor, goal.unit),
      shown(goal.aim, goal.unit),
      verdictOf(goal),
    ]),
  };
}

/** A table as Markdown, its columns aligned so that it reads on a terminal, too. */
export function markdown({ title, notes = [], head, rows }: Section): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => widthOf(row[column]!))));
  const line = (row: string[]): string =>
    `| ${row.map((cell, column) => cell + ' '.repeat(widths[column]! - widthOf(cell))).join(' | ')} |`;
  const table = [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)];
  return [`## ${title}`, '', ...notes.flatMap((note) => [note, '']), ...(rows.length ? [...table, ''] : [])].join('\n');
}

/** Chinese characters are two columns wide. */
const widthOf = (text: string): number => [...text].reduce((width, character) => width + (/[⺀-鿿＀-｠]/.test(character) ? 2 : 1), 0);
