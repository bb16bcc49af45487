import { inheritCadence, organisationCadence } from '#domain/cadence.ts';
import { addDays, earlier, later, type Day } from '#domain/day.ts';
import { DEFAULT_PARAMETERS } from '#domain/parameters.ts';
import { scheduleOf, type Occurrence } from '#domain/schedule.ts';
import { dayAt, type Instant, type Zone } from '#domain/zone.ts';
import type { BroughtCycle } from '#features/cycle/bring.ts';
import type { Habit } from '../content/teams.ts';
import type { Chance } from './chance.ts';
import { minutesAfter, momentOn } from './frame.ts';
import type { Crew } from './people.ts';

/** One check-in that took place: when it was recorded, and the day its values are for. */
export interface Attended { readonly recordedAt: Instant; readonly day: Day; readonly occurrence: Occurrence; readonly isLast: boolean }

interface Attending {
  readonly cycle: BroughtCycle; readonly crew: Crew; readonly now: Instant; readonly agreedAt: Instant; readonly until: Day | null;
  readonly chance: Chance; readonly waits: boolean;
}

/** The check-ins an objective got: its team's schedule, and how regular people are. `waits` leaves the open one for later. */
export function attendedBy({ cycle, crew, now, agreedAt, until, chance, waits }: Attending): Attended[] {
  const cadence = inheritCadence(organisationCadence(DEFAULT_PARAMETERS, cycle.kind), crew.cadences);
  const today = dayAt(now, crew.zone);
  const agreedOn = dayAt(agreedAt, crew.zone);
  const begun = scheduleOf({ starts: cycle.startsOn, ends: cycle.endsOn }, cadence)
    .filter(({ opens, due }) => opens <= today && due >= agreedOn && (until === null || due < until));
  const over = begun.filter(({ graceEnds }) => graceEnds < today);
  const isClosed = cycle.state === 'closed';
  const attended = begun.filter((occurrence, place) => {
    const isOpen = place >= over.length;
    if (isOpen) return !waits && comesEarly(occurrence, today, crew.plot.habit, chance);
    return (waits && place === over.length - 1) || chance.is(regularity(crew.plot.habit, place, over.length - 1, isClosed));
  });
  const moments = attended.flatMap((occurrence) => momentsIn(occurrence, {
    cycle, zone: crew.zone, now, chance, habit: crew.plot.habit,
  })).filter(({ recordedAt }) => recordedAt > minutesAfter(agreedAt, 30));
  return moments.map((each, place) => ({ ...each, isLast: isClosed && place === moments.length - 1 }));
}

/** How likely a team attends the check-in at a place of the schedule. `last` is the place of the latest one. */
function regularity(habit: Habit, place: number, last: number, isClosed: boolean): number {
  const isNearEnd = place >= last - 1;
  const isMiddle = isClosed && Math.abs(place - last / 2) <= 1;
  switch (habit) {
    case 'steady':
      return place === last && isClosed ? 0.98 : 0.9;
    case 'bursty':
      if (isNearEnd) return 0.86;
      return isMiddle || place === 1 ? 0.7 : 0.16;
    case 'fading':
      return place <= 2 ? 0.9 : place <= 3 ? 0.35 : 0.04;
    case 'silent':
      return place === 1 ? 0.35 : 0.02;
  }
}

/** Who has checked in already although there is still time: on the day itself about half of the regular ones. */
function comesEarly({ due }: Occurrence, today: Day, habit: Habit, chance: Chance): boolean {
  if (habit === 'fading' || habit === 'silent') return false;
  if (due < today) return chance.is(0.85);
  return chance.is(due === today ? 0.45 : due <= addDays(today, 1) ? 0.2 : 0.04);
}

interface Place { readonly cycle: BroughtCycle; readonly zone: Zone; readonly now: Instant; readonly chance: Chance; readonly habit: Habit }

/** Mostly on the day, some the day before, a few late; in a burst a correction follows a day later. */
function momentsIn(occurrence: Occurrence, { cycle, zone, now, chance, habit }: Place): Omit<Attended, 'isLast'>[] {
  const dice = chance.share();
  const wished = addDays(occurrence.due, dice < 0.55 ? 0 : dice < 0.78 ? -1 : dice < 0.9 ? -2 : 1);
  const day = earlier(later(wished, occurrence.opens), occurrence.graceEnds);
  const first = momentAt(earlier(day, dayAt(now, zone)), occurrence, { cycle, zone, now, chance, habit });
  const followsUp = habit === 'bursty' && chance.is(0.22);
  const next = followsUp && first ? momentAt(addDays(dayAt(first.recordedAt, zone), 1), occurrence, { cycle, zone, now, chance, habit }) : null;
  return first && next && next.recordedAt > minutesAfter(first.recordedAt, 120) ? [first, next] : first ? [first] : [];
}

/** Values are for the day itself, now and then for one before: dated back, never outside the cycle. */
function momentAt(on: Day, occurrence: Occurrence, { cycle, zone, now, chance }: Place): Omit<Attended, 'isLast'> | null {
  const recordedAt = momentOn(on, zone, now, chance);
  const recordedOn = dayAt(recordedAt, zone);
  if (on > dayAt(now, zone) || recordedOn < occurrence.opens || recordedOn > occurrence.graceEnds) return null;
  const back = chance.is(0.07) ? chance.whole(1, 3) : 0;
  return { recordedAt, occurrence, day: later(earlier(addDays(recordedOn, -back), cycle.endsOn), cycle.startsOn) };
}
