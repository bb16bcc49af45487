import { fiscalYearOf, quarterAt, weekOf, yearCycle, type Span } from '#domain/cycle.ts';
import { CYCLE_STATES, type CycleState } from '#domain/cycle-state.ts';
import { addDays, earlier, later, nextWeekday, partsOf, type Day } from '#domain/day.ts';
import { instantAt, type Instant } from '#domain/zone.ts';
import type { BroughtCycle } from '#features/cycle/bring.ts';
import type { BroughtVersion } from '#platform/db/bring-versions.ts';
import type { BroughtLine } from '#platform/journal/bring.ts';
import type { Chapter } from '../content/teams.ts';
import type { Frame } from './frame.ts';

/** The week of the running quarter in which the story is told. */
export const WEEK = 7;
const QUARTER_DAYS = 91;

interface Named extends Span { readonly name: string }
/** A quarter, and the fiscal year it lies in. */
interface Quarter extends Named { readonly year: Named }

/** The cycles of the story: where each chapter plays, and what became of the cycle. */
export interface Cycles { readonly of: Readonly<Record<Chapter, BroughtCycle>>; readonly all: readonly BroughtCycle[]; readonly begins: Day }

/** Two quarters that are over, the running one, the next, and the years around them. */
export function cyclesOf(today: Day, newId: Frame['newId']): Cycles {
  const quarters = quartersAround(today);
  const years = new Map<string, BroughtCycle>();
  const yearOf = ({ year }: Quarter): BroughtCycle => {
    const known = years.get(year.name) ?? cycle(newId(), null, 'year', year, stateAt(year, today));
    years.set(year.name, known);
    return known;
  };
  const placed = quarters.map((quarter) => cycle(newId(), yearOf(quarter).id, 'quarter', quarter, stateAt(quarter, today)));
  const [first, before, now, next] = placed as [BroughtCycle, BroughtCycle, BroughtCycle, BroughtCycle];
  return { of: { year: yearOf(quarters[2]!), first, before, now, next }, all: [...years.values(), ...placed], begins: addDays(first.startsOn, -28) };
}

/** The calendar's quarters where today is in their week 7; else quarters of thirteen weeks, laid so that it is. */
function quartersAround(today: Day): Quarter[] {
  const calendar = quarterAt(today);
  return weekOf(calendar, today) === WEEK ? calendarQuarters(calendar) : movedQuarters(today);
}

function calendarQuarters(now: Named): Quarter[] {
  const before = quarterAt(addDays(now.starts, -1));
  return [
    quarterAt(addDays(before.starts, -1)), before, now, quarterAt(addDays(now.ends, 1)),
  ].map((quarter) => ({ ...quarter, year: yearCycle(fiscalYearOf(quarter.starts)) }));
}

/** They begin on a Monday and are called after the calendar quarter that the middle of the running one lies in. */
function movedQuarters(today: Day): Quarter[] {
  const monday = addDays(nextWeekday(addDays(today, 1), 'monday'), -7);
  const starts = addDays(monday, -7 * (WEEK - 1));
  const { year, month } = partsOf(addDays(starts, Math.floor(QUARTER_DAYS / 2)));
  const running = year * 4 + Math.floor((month - 1) / 3);
  return [-2, -1, 0, 1].map((away) => {
    const count = running + away;
    const own = addDays(starts, away * QUARTER_DAYS);
    const yearStarts = addDays(own, -(count % 4) * QUARTER_DAYS);
    const inYear = String(Math.floor(count / 4));
    return {
      name: `Q${(count % 4) + 1} ${inYear}`, starts: own, ends: addDays(own, QUARTER_DAYS - 1),
      year: { name: inYear, starts: yearStarts, ends: addDays(yearStarts, 4 * QUARTER_DAYS - 1) },
    };
  });
}

function stateAt({ starts, ends }: Span, today: Day): CycleState {
  if (ends < today) return 'closed';
  return starts <= today ? 'running' : 'planning';
}

const cycle = (id: string, parentId: string | null, kind: 'year' | 'quarter', { name, starts, ends }: Named, state: CycleState): BroughtCycle =>
  ({ id, parentId, kind, name, startsOn: starts, endsOn: ends, state, rev: CYCLE_STATES.indexOf(state) + 1 });

/** When each cycle reached each state, as versions and as lines of the journal. */
export function cyclePasts({ all, begins }: Cycles, { zone }: Frame, actorId: string): { versions: BroughtVersion[]; lines: BroughtLine[] } {
  const reached = all.flatMap((each) => CYCLE_STATES.slice(0, CYCLE_STATES.indexOf(each.state) + 1).map((state, step) => ({
    each, state, rev: step + 1, at: momentOf(each, step, begins, zone),
  })));
  const versions = reached.map(({ each, state, rev, at }) => ({ id: each.id, was: { state, rev }, at, by: actorId }));
  const lines = reached.map(({ each, state, rev, at }) => ({
    at, actorId, kind: 'cycle', subjectId: each.id, rev,
    ...(rev === 1 ? {
      event: 'cycle.created', facts: { kind: each.kind, startsOn: each.startsOn, endsOn: each.endsOn },
    } : { event: 'cycle.state-set', facts: { from: CYCLE_STATES[rev - 2], to: state } }),
  }));
  return { versions, lines };
}

/** Created nine weeks ahead, planned from eight, running from its first day; closed ten days after the last. None before the story begins. */
function momentOf({ startsOn, endsOn }: BroughtCycle, step: number, begins: Day, zone: string): Instant {
  const day = [addDays(startsOn, -63), addDays(startsOn, -56), startsOn, addDays(endsOn, 1), addDays(endsOn, 10)][step]!;
  return instantAt(later(day, begins), `09:${String(10 * step + 5).padStart(2, '0')}`, zone);
}

/** The first and the last day of some weeks of a cycle. Example: weeks 8 to 13 of one that starts on 1 June begin on 20 July. */
export function weeksOf({ startsOn, endsOn }: Pick<BroughtCycle, 'startsOn' | 'endsOn'>, first: number, last: number): Span {
  return { starts: addDays(startsOn, 7 * (first - 1)), ends: earlier(addDays(startsOn, 7 * last - 1), endsOn) };
}

