/**
 * How one occurrence stands, and how regular an objective has been. An occurrence due on Friday with two days of grace
 * is on time until Friday ends, late until Sunday ends, missed from Monday 00:00, in the team's zone. Source: method 5.
 */
import type { Day } from './day.ts';
import { divide, whole, type Decimal } from './decimal.ts';
import { occurrenceOn, type Occurrence } from './schedule.ts';
import { dayAt, type Instant, type Zone } from './zone.ts';

export const PUNCTUALITIES = ['not-due', 'due', 'on-time', 'late', 'missed', 'skipped'] as const;
export type Punctuality = (typeof PUNCTUALITIES)[number];

/** An occurrence and what became of it. `late` without `done` can still be done. */
export type KeptOccurrence = { readonly occurrence: Occurrence; readonly punctuality: Punctuality; readonly done: boolean };

/**
 * How an occurrence stands: by the day the check-in was recorded, or by today while there is none.
 * Example: due Friday 6 March, grace 2: recorded on Saturday is late; nothing by Monday is missed; recorded on Monday
 * for last Friday is missed, though done.
 */
export function punctualityOf(occurrence: Occurrence, recordedOn: Day | null, today: Day): KeptOccurrence {
  const done = recordedOn !== null;
  if (occurrence.skippedBecause !== null) return { occurrence, punctuality: 'skipped', done };
  const day = recordedOn ?? today;
  if (day > occurrence.graceEnds) return { occurrence, punctuality: 'missed', done };
  if (day > occurrence.due) return { occurrence, punctuality: 'late', done };
  if (done) return { occurrence, punctuality: 'on-time', done };
  return { occurrence, punctuality: day >= occurrence.opens ? 'due' : 'not-due', done };
}

/**
 * Every occurrence of a schedule with its punctuality. A check-in counts for the occurrence whose days it was recorded in;
 * the first one counts. `from` leaves out what fell due before the objective was agreed.
 */
export function keptOccurrences(
  schedule: readonly Occurrence[],
  recordedAt: readonly Instant[],
  now: Instant,
  zone: Zone,
  from: Day | null = null,
): readonly KeptOccurrence[] {
  const firstDay = new Map<Day, Day>();
  for (const day of recordedAt.map((instant) => dayAt(instant, zone)).sort()) {
    const planned = occurrenceOn(schedule, day)?.planned;
    if (planned && !firstDay.has(planned)) firstDay.set(planned, day);
  }
  const today = dayAt(now, zone);
  return schedule
    .filter(({ due, planned }) => from === null || due >= from || firstDay.has(planned))
    .map((occurrence) => punctualityOf(occurrence, firstDay.get(occurrence.planned) ?? null, today));
}

/** How often each punctuality occurred, and the share done of those that are over (0–1, null when none is). */
export type Discipline = Readonly<Record<Punctuality, number>> & { readonly share: Decimal | null };

/**
 * Discipline: what share of the occurrences that are over was done, on time or late; skipped ones do not count.
 * Example: 5 on time, 2 late and done, 3 missed: 7 of 10 = 0.7.
 */
export function disciplineOf(occurrences: readonly KeptOccurrence[]): Discipline {
  const counts = Object.fromEntries(PUNCTUALITIES.map((punctuality) => [punctuality, 0])) as Record<Punctuality, number>;
  let kept = 0;
  for (const { punctuality, done } of occurrences) {
    counts[punctuality] += 1;
    if (done && (punctuality === 'on-time' || punctuality === 'late')) kept += 1;
  }
  const over = kept + counts.missed;
  return { ...counts, share: over === 0 ? null : divide(whole(kept), whole(over)) };
}
