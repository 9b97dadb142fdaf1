import { CodeError } from './code-error.ts';

const millisecondsPerDay = 86_400_000;

/** Reads a calendar day of ISO 8601 (GB/T 7408), YYYY-MM-DD, and refuses days no calendar has. */
export function parseDay(text: string): string {
  const day = text.trim();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) {
    throw new CodeError(`日期“${text}”的格式应为 YYYY-MM-DD`, `Date "${text}" is not of the form YYYY-MM-DD`);
  }
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time) || dayOf(time) !== day) {
    throw new CodeError(`日期“${text}”不存在`, `Date "${text}" does not exist in the calendar`);
  }
  return day;
}

/** The day so many days later, or earlier when negative. */
export function addDays(day: string, days: number): string {
  return dayOf(timeOf(day) + days * millisecondsPerDay);
}

/** Days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return (timeOf(to) - timeOf(from)) / millisecondsPerDay;
}

/** Months that are over between two days: from the 15th to the 14th of the next month none, to the 15th one. */
export function wholeMonthsBetween(from: string, to: string): number {
  const start = new Date(timeOf(from));
  const end = new Date(timeOf(to));
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  return end.getUTCDate() < start.getUTCDate() ? months - 1 : months;
}

/** The calendar day it is in a time zone. */
export function today(timeZone = 'Asia/Shanghai', now = new Date()): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(now);
  const part = (type: 'year' | 'month' | 'day') => parts.find((candidate) => candidate.type === type)?.value;
  return `${part('year')}-${part('month')}-${part('day')}`;
}

function timeOf(day: string): number {
  return Date.parse(`${parseDay(day)}T00:00:00Z`);
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
