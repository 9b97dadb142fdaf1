/** A moment as China's clocks show it, whatever the browser's zone: minutes are signed there. */
export interface Clock {
  day: string;
  time: string;
  /** 0 is Sunday. */
  weekday: 0 | 1 | 2 | 3 | 4 | 5 | 6;
}

const ahead = 8 * 3_600_000;

export function clockOf(instant: string): Clock {
  const there = new Date(Date.parse(instant) + ahead);
  const text = there.toISOString();
  return { day: text.slice(0, 10), time: text.slice(11, 16), weekday: there.getUTCDay() as Clock['weekday'] };
}

/** A day and a time of China's clocks as a moment. */
export const instantOf = (day: string, time: string) => new Date(`${day}T${time}:00+08:00`).toISOString();

/** `2026-10-29` is `10-29` beside others of the year that is looked at. */
export const shortDay = (day: string, date: string) => (day.slice(0, 4) === date.slice(0, 4) ? day.slice(5) : day);

/** `14:00`; 9:00, 0900 and 9：00 are read alike, anything else stays as typed. */
export function readTime(text: string): string {
  const [, hour, minute] = /^(\d{1,2})[:：点时]?(\d{2})分?$/.exec(text.trim()) ?? [];
  return hour ? `${hour.padStart(2, '0')}:${minute}` : text.trim();
}

export const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
