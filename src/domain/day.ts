/**
 * Calendar days, written `YYYY-MM-DD`. They sort as text, carry no time and no zone, and a span of days includes both
 * its ends: 1 to 31 January is 31 days. Which day an instant falls on is the business of `zone.ts`.
 */

/** A calendar day, `2026-02-28`. Years 1000 to 9999. */
export type Day = string;

const GRAMMAR = /^([1-9]\d{3})-(\d{2})-(\d{2})$/;
const MILLISECONDS_PER_DAY = 86_400_000;

/** Weekdays, Monday first, as ISO 8601 numbers them from 1. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Whether the text is a day that exists. Example: `2028-02-29` is, `2026-02-29` and `2026-4-1` are not. */
export function isDay(text: string): boolean {
  const parts = GRAMMAR.exec(text);
  if (!parts) return false;
  const month = Number(parts[2]);
  const date = Number(parts[3]);
  return month >= 1 && month <= 12 && date >= 1 && date <= lastOfMonth(Number(parts[1]), month);
}

/** How many days a month has. Example: February 2028 has 29. */
export function lastOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day from its parts; the month counts from 1. Example: `dayOf(2026, 3, 31)` is `2026-03-31`. */
export function dayOf(year: number, month: number, date: number): Day {
  return fromNumber(Date.UTC(year, month - 1, date) / MILLISECONDS_PER_DAY);
}

/** The day so many days later, or earlier when negative. Example: `2028-02-28` plus 2 is `2028-03-01`. */
export function addDays(day: Day, days: number): Day {
  return fromNumber(toNumber(day) + days);
}

/** The same date so many months later, held to the month's end. Example: `2026-01-31` plus 1 is `2026-02-28`. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day);
  const index = year * 12 + (month - 1) + months;
  const nextYear = Math.floor(index / 12);
  const nextMonth = (index % 12) + 1;
  return dayOf(nextYear, nextMonth, Math.min(date, lastOfMonth(nextYear, nextMonth)));
}

/** How many days lie from one day to another: 0 for the same day, negative backwards. */
export function daysFrom(start: Day, end: Day): number {
  return toNumber(end) - toNumber(start);
}

/** How many days a span has, both ends included. Example: 1 January to 31 March 2026 has 90. */
export function lengthInDays(start: Day, end: Day): number {
  return daysFrom(start, end) + 1;
}

/** Whether the day lies in the span, both ends included. */
export function isBetween(day: Day, start: Day, end: Day): boolean {
  return start <= day && day <= end;
}

/** The weekday. Example: `2026-03-06` is a Friday. */
export function weekdayOf(day: Day): Weekday {
  return WEEKDAYS[(((toNumber(day) + 3) % 7) + 7) % 7]!;
}

/** The first such weekday on or after the day. Example: Friday from Wednesday `2026-03-04` is `2026-03-06`. */
export function nextWeekday(day: Day, weekday: Weekday): Day {
  const distance = WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf(weekdayOf(day));
  return addDays(day, (distance + 7) % 7);
}

export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** Year, month (1–12) and date of a day. */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

function toNumber(day: Day): number {
  const { year, month, date } = partsOf(day);
  return Date.UTC(year, month - 1, date) / MILLISECONDS_PER_DAY;
}

function fromNumber(count: number): Day {
  return new Date(count * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}
