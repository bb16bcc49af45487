/**
 * The schedule of check-ins: a pure function of the cycle, the cadence and the changes people made. Nothing is stored
 * until someone touches an occurrence (moves it, skips it, holds it). Source: method 5, [V].
 */
import type { Cadence } from './cadence.ts';
import { weekOf, type Span } from './cycle.ts';
import { addDays, dayOf, lastOfMonth, later, nextWeekday, partsOf, type Day } from './day.ts';
import { endOfDay, instantAt, type Instant, type Zone } from './zone.ts';

/** What people changed about one occurrence; it is named by the day it was planned for. */
export type ScheduleChange = {
  readonly planned: Day;
  readonly movedTo?: Day | null;
  readonly skippedBecause?: string | null;
};

/** One check-in that is to happen. */
export type Occurrence = {
  /** The day the cadence gave it: its name for good, also when moved. */
  readonly planned: Day;
  /** The day it is due. */
  readonly due: Day;
  /** From this day on a check-in counts for it. */
  readonly opens: Day;
  /** Until the end of this day a check-in is late rather than missed. */
  readonly graceEnds: Day;
  /** The week of the cycle, from 1. */
  readonly week: number;
  readonly skippedBecause: string | null;
};

/**
 * All check-ins of a cycle, in order of their due days. Weekly: every such weekday. Fortnightly: every second one, from
 * the second on. Monthly: the last such weekday of each month. Each opens when the grace of the one before has ended.
 * Example: first quarter 2026, weekly on Friday, grace 2: 13 of them, 2 January to 27 March; that of 9 January opens on
 * 5 January and can be done late until 11 January.
 */
export function scheduleOf(cycle: Span, cadence: Cadence, changes: readonly ScheduleChange[] = []): readonly Occurrence[] {
  const changed = new Map(changes.map((change) => [change.planned, change]));
  const places = plannedDays(cycle, cadence)
    .map((planned) => {
      const { movedTo, skippedBecause } = changed.get(planned) ?? {};
      return { planned, due: movedTo ?? planned, skippedBecause: skippedBecause ?? null };
    })
    .sort((a, b) => (a.due < b.due ? -1 : 1));
  let opens = cycle.starts;
  return places.map(({ planned, due, skippedBecause }) => {
    const graceEnds = addDays(due, cadence.graceDays);
    const occurrence = { planned, due, opens, graceEnds, week: weekOf(cycle, due) ?? 1, skippedBecause };
    opens = later(opens, addDays(graceEnds, 1));
    return occurrence;
  });
}

/** The days the cadence gives, inside the cycle. */
export function plannedDays(cycle: Span, cadence: Pick<Cadence, 'frequency' | 'weekday'>): readonly Day[] {
  if (cadence.frequency === 'monthly') return lastWeekdays(cycle, cadence);
  const days: Day[] = [];
  for (let day = nextWeekday(cycle.starts, cadence.weekday); day <= cycle.ends; day = addDays(day, 7)) days.push(day);
  return cadence.frequency === 'weekly' ? days : days.filter((_, index) => index % 2 === 1);
}

function lastWeekdays(cycle: Span, { weekday }: Pick<Cadence, 'weekday'>): readonly Day[] {
  const days: Day[] = [];
  let { year, month } = partsOf(cycle.starts);
  for (let first = dayOf(year, month, 1); first <= cycle.ends; first = dayOf(year, month, 1)) {
    const day = nextWeekday(dayOf(year, month, lastOfMonth(year, month) - 6), weekday);
    if (day >= cycle.starts && day <= cycle.ends) days.push(day);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return days;
}

/** The occurrence that a check-in on this day counts for; null after the last one's grace. */
export function occurrenceOn(schedule: readonly Occurrence[], day: Day): Occurrence | null {
  return schedule.find(({ opens, graceEnds }) => opens <= day && day <= graceEnds) ?? null;
}

/** The next occurrence that is not skipped and whose due day has not passed. */
export function nextOccurrence(schedule: readonly Occurrence[], today: Day): Occurrence | null {
  return schedule.find(({ due, skippedBecause }) => skippedBecause === null && due >= today) ?? null;
}

/** The instants of an occurrence in the team's zone. */
export type OccurrenceTimes = { readonly meets: Instant; readonly dueEnds: Instant; readonly graceEnds: Instant };

/**
 * When an occurrence meets, stops being on time and stops being late.
 * Example: due Friday 6 March 2026 with 2 days of grace in São Paulo (UTC−3): on time until 2026-03-07T03:00Z, late
 * until 2026-03-09T03:00Z.
 */
export function timesOf(occurrence: Occurrence, cadence: Pick<Cadence, 'time'>, zone: Zone): OccurrenceTimes {
  return {
    meets: instantAt(occurrence.due, cadence.time, zone),
    dueEnds: endOfDay(occurrence.due, zone),
    graceEnds: endOfDay(occurrence.graceEnds, zone),
  };
}
