/**
 * What a member must do now, most urgent first: one list, on the first screen, in the API, in the mail, on the command
 * line. For check-ins it follows from the schedule and from what was recorded; nothing is ticked by hand.
 * Source: method 5; staleness [OP].
 */
import { addDays, daysFrom, type Day } from './day.ts';
import { keptOccurrences, type KeptOccurrence } from './discipline.ts';
import type { Occurrence } from './schedule.ts';
import { dayAt, type Instant, type Zone } from './zone.ts';

/** How long before its due day a check-in is asked for: a week. A monthly one does not nag for a month. */
export const ASKED_DAYS_BEFORE = 6;

export const URGENCIES = ['missed', 'late', 'due', 'upcoming'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** What the rule must know of one objective. */
export type CheckInRecord = {
  readonly objectiveId: string;
  readonly schedule: readonly Occurrence[];
  /** When its check-ins were recorded (withdrawn ones left out); the last one is enough. */
  readonly recordedAt: readonly Instant[];
  /** The day it was agreed: what fell due before is nobody's debt. */
  readonly agreedOn: Day | null;
  readonly zone: Zone;
};

/** One thing to do: check in on an objective. */
export type CheckInDuty = {
  readonly objectiveId: string;
  /** Missed: at least one was not done in time. Late: its grace is running. Due: this week's. Upcoming: next. */
  readonly urgency: Urgency;
  /** The day it is due; of missed ones the day the first of them was. */
  readonly due: Day;
  /** Until the end of this day it can still be done as late. */
  readonly graceEnds: Day;
  /** Days since the due day; negative ahead of it. */
  readonly daysLate: number;
  /** How many were missed in a row. */
  readonly missed: number;
};

/**
 * The check-ins a member owes now, most urgent first: missed, late, due; within each the longest waiting first.
 * Example, on Saturday 7 March: A was due on the 6th and is late; B missed 27 February and nothing since: B, then A.
 */
export function checkInsDue(records: readonly CheckInRecord[], now: Instant): readonly CheckInDuty[] {
  return records.flatMap((record) => dutyOf(record, now) ?? []).sort(byUrgency);
}

/** What one objective asks for now, or null when nothing is. One check-in settles it, however many were missed. */
export function dutyOf(record: CheckInRecord, now: Instant): CheckInDuty | null {
  const today = dayAt(now, record.zone);
  const occurrences = keptOccurrences(record.schedule, record.recordedAt, now, record.zone, record.agreedOn);
  const missed = unanswered(occurrences, record, today);
  if (missed.length > 0) return duty(record, 'missed', missed[0]!.occurrence, today, missed.length);
  const open = occurrences.find(({ occurrence }) => occurrence.opens <= today && today <= occurrence.graceEnds);
  if (!open || open.done) return null;
  if (open.punctuality === 'late') return duty(record, 'late', open.occurrence, today);
  const isAsked = open.punctuality === 'due' && addDays(open.occurrence.due, -ASKED_DAYS_BEFORE) <= today;
  return isAsked ? duty(record, 'due', open.occurrence, today) : null;
}

/** The next check-in of an objective when nothing is owed now: what comes, and when. Null when its schedule is over. */
export function upcomingOf(record: CheckInRecord, now: Instant): CheckInDuty | null {
  if (dutyOf(record, now)) return null;
  const today = dayAt(now, record.zone);
  const days = record.recordedAt.map((instant) => dayAt(instant, record.zone));
  const isDone = ({ opens }: Occurrence) => days.some((day) => day >= opens && day <= today);
  const next = record.schedule.find(
    (occurrence) => occurrence.due >= today && occurrence.skippedBecause === null && !isDone(occurrence),
  );
  return next ? duty(record, 'upcoming', next, today) : null;
}

/**
 * Whether the objective is stale: its last unskipped occurrence plus grace has passed without a check-in, and none came
 * since. Example: due Friday 6 March, grace 2: stale from Monday 9 March 00:00 until the next check-in [OP].
 */
export function isStale(record: CheckInRecord, now: Instant): boolean {
  const today = dayAt(now, record.zone);
  const occurrences = keptOccurrences(record.schedule, record.recordedAt, now, record.zone, record.agreedOn);
  return unanswered(occurrences, record, today).length > 0;
}

/** The occurrences that are over, were not skipped, and saw no check-in from the day they opened until now. */
function unanswered(
  occurrences: readonly KeptOccurrence[],
  { recordedAt, zone }: CheckInRecord,
  today: Day,
): readonly KeptOccurrence[] {
  const last = recordedAt.map((instant) => dayAt(instant, zone)).filter((day) => day <= today).sort().at(-1) ?? '';
  return occurrences.filter(
    ({ occurrence: { opens, graceEnds }, punctuality }) => punctuality !== 'skipped' && graceEnds < today && last < opens,
  );
}

function duty(
  { objectiveId }: CheckInRecord,
  urgency: Urgency,
  { due, graceEnds }: Occurrence,
  today: Day,
  missed = 0,
): CheckInDuty {
  return { objectiveId, urgency, due, graceEnds, daysLate: daysFrom(due, today), missed };
}

function byUrgency(a: CheckInDuty, b: CheckInDuty): number {
  const rank = URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency);
  if (rank !== 0) return rank;
  return a.due === b.due ? (a.objectiveId < b.objectiveId ? -1 : 1) : a.due < b.due ? -1 : 1;
}
