/**
 * Where an instant meets the calendar. A team lives in one IANA zone (`America/Sao_Paulo`); a day there may have 23, 24
 * or 25 hours. Instants are ISO texts in UTC. All knowledge of zones comes from `Intl`.
 */
import { addDays, type Day } from './day.ts';

/** A moment, `2026-03-06T18:30:00.000Z`. */
export type Instant = string;

/** An IANA zone name, `Europe/Berlin`. */
export type Zone = string;

const DAY_MILLISECONDS = 86_400_000;
const clocks = new Map<Zone, Intl.DateTimeFormat>();

/** Whether the name is a zone this runtime knows. Fixed offsets such as `+02:00` are not: they know no summer time. */
export function isZone(name: string): boolean {
  if (name.length > 64 || !/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

/** Whether the text is an instant in UTC, to the second or finer. */
export function isInstant(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** The day it is there at that instant. Example: `2026-03-06T02:30:00Z` is still `2026-03-05` in São Paulo. */
export function dayAt(instant: Instant, zone: Zone): Day {
  return wallClock(Date.parse(instant), zone).toISOString().slice(0, 10);
}

/** The instant at which the day begins there: midnight, or the first moment after a clock change that skipped it. */
export function startOfDay(day: Day, zone: Zone): Instant {
  return instantAt(day, '00:00', zone);
}

/** The instant at which the day is over there; it already belongs to the next day. */
export function endOfDay(day: Day, zone: Zone): Instant {
  return startOfDay(addDays(day, 1), zone);
}

/**
 * The instant of a time on the wall. A time that happens twice means the first; a time that is skipped moves forward by
 * the gap. Example: `2026-03-29`, `02:30` in Berlin does not exist and becomes 03:30 there, `2026-03-29T01:30:00.000Z`.
 */
export function instantAt(day: Day, time: string, zone: Zone): Instant {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const before = offsetAt(wall - DAY_MILLISECONDS, zone);
  const after = offsetAt(wall + DAY_MILLISECONDS, zone);
  const candidates = [wall - before, wall - after].filter((at) => at + offsetAt(at, zone) === wall);
  return new Date(candidates.length > 0 ? Math.min(...candidates) : wall - before).toISOString();
}

/** How far the wall clock there is ahead of UTC at that moment, in milliseconds. */
function offsetAt(milliseconds: number, zone: Zone): number {
  return wallClock(milliseconds, zone).getTime() - Math.floor(milliseconds / 1000) * 1000;
}

/** What the wall clock shows there, to the second, written as if it were UTC. */
function wallClock(milliseconds: number, zone: Zone): Date {
  const shown: Record<string, number> = {};
  for (const part of clockOf(zone).formatToParts(milliseconds)) shown[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second));
}

function clockOf(zone: Zone): Intl.DateTimeFormat {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en', {
      timeZone: zone, calendar: 'iso8601', numberingSystem: 'latn', hourCycle: 'h23',
      year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
    });
    clocks.set(zone, clock);
  }
  return clock;
}
