/**
 * How often a team checks in: frequency, weekday, time of day and days of grace, in the team's own zone. Set for the
 * organisation and inherited down the team tree unless a team sets its own [V]. Source: method 5.
 */
import type { CycleKind } from './cycle.ts';
import { WEEKDAYS, type Weekday } from './day.ts';
import type { Parameters } from './parameters.ts';
import { allowUnless, problem, type Problem, type Verdict } from './verdict.ts';

export const FREQUENCIES = ['weekly', 'fortnightly', 'monthly'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

export type Cadence = {
  readonly frequency: Frequency;
  readonly weekday: Weekday;
  /** On the wall of the team's zone, `HH:MM`. */
  readonly time: string;
  /** Days after the due day until which a check-in is late; then it is missed. */
  readonly graceDays: number;
};

/** What a team sets itself; everything left out comes from above. */
export type CadenceSetting = Partial<Cadence>;

/** Weekly on Friday with two days of grace: the default of the method. */
export const CADENCE_DEFAULTS: Cadence = { frequency: 'weekly', weekday: 'friday', time: '15:00', graceDays: 2 };

/** Grace must end before the next occurrence falls due, or two would be open at once. */
const LONGEST_GRACE: Readonly<Record<Frequency, number>> = { weekly: 6, fortnightly: 13, monthly: 20 };

/** Checks a cadence, all mistakes at once. Example: weekly with 7 days of grace is refused with `grace-too-long`. */
export function checkCadence(cadence: Cadence): Verdict<Cadence> {
  const problems: Problem[] = [];
  if (!FREQUENCIES.includes(cadence.frequency)) problems.push(problem('frequency-unknown', 'frequency'));
  if (!WEEKDAYS.includes(cadence.weekday)) problems.push(problem('weekday-unknown', 'weekday'));
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(cadence.time)) problems.push(problem('time-malformed', 'time'));
  const longest = LONGEST_GRACE[cadence.frequency] ?? 0;
  if (!Number.isInteger(cadence.graceDays) || cadence.graceDays < 0) problems.push(problem('grace-not-whole', 'graceDays'));
  else if (cadence.graceDays > longest) problems.push(problem('grace-too-long', 'graceDays', { longest }));
  return allowUnless(problems, 'cadence-not-valid', cadence);
}

/** The organisation's cadence for a kind of cycle. Example: a year is checked in monthly, a quarter weekly. */
export function organisationCadence(parameters: Parameters, kind: CycleKind): Cadence {
  return {
    frequency: kind === 'year' ? parameters.yearCheckInFrequency : parameters.checkInFrequency,
    weekday: parameters.checkInWeekday,
    time: parameters.checkInTime,
    graceDays: parameters.checkInGraceDays,
  };
}

/**
 * The cadence of a team: what it sets itself, else what the nearest team above sets, else the organisation's.
 * `settings` come from the top team down to the team itself.
 * Example: top sets Tuesday, department sets fortnightly, team sets nothing: fortnightly on Tuesday.
 */
export function inheritCadence(organisation: Cadence, settings: readonly (CadenceSetting | null)[]): Cadence {
  return settings.reduce<Cadence>((above, own) => ({ ...above, ...withoutGaps(own ?? {}) }), organisation);
}

function withoutGaps(setting: CadenceSetting): CadenceSetting {
  return Object.fromEntries(Object.entries(setting).filter(([, value]) => value !== undefined && value !== null));
}
