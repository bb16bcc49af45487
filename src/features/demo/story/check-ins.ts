import { addDays, daysFrom, type Day } from '#domain/day.ts';
import { weakest, type ConfirmableStatus } from '#domain/status.ts';
import { dayAt } from '#domain/zone.ts';
import type { BroughtCheckIn, BroughtMeasurement } from '#features/check-in/bring.ts';
import type { BroughtCycle } from '#features/cycle/bring.ts';
import type { BroughtLine } from '#platform/journal/bring.ts';
import { notes, reasons } from '../content/said/phrases.ts';
import type { ObjectivePlot } from '../content/plot.ts';
import type { Page } from '../content/said/tale.ts';
import type { Chance } from './chance.ts';
import { minutesAfter, say, type Frame } from './frame.ts';
import { confidenceAt, isOpenOn, remember, standingAt, timeAt, type Lived } from './lived.ts';
import type { Crew } from './people.ts';
import type { Attended } from './rhythm.ts';
import { pageOf, saidAt, type Voice } from './three-ps.ts';
import { valueAt, type Told } from './values.ts';

export interface Living {
  readonly frame: Frame; readonly plot: ObjectivePlot; readonly objectiveId: string; readonly ownerId: string;
  readonly crew: Crew; readonly cycle: BroughtCycle;
  readonly lived: readonly Lived[]; readonly attended: readonly Attended[]; readonly voice: Voice; readonly chance: Chance;
  readonly readerId: string; readonly isNow: boolean;
}
export interface History { readonly checkIns: BroughtCheckIn[]; readonly measurements: BroughtMeasurement[]; readonly lines: BroughtLine[] }

/** Lives through the weeks of one objective: every check-in with its values, and values handed in between. */
export function historyOf(living: Living): History {
  const history: History = { checkIns: [], measurements: [], lines: [] };
  living.attended.forEach((attended, place) => {
    for (const lived of living.lived) contribute(living, lived, attended, place, history);
    checkIn(living, attended, place, history);
  });
  return history;
}

/** Whoever loads the demo has not told the values of the last two weeks: others wait for them. */
const READER_IS_BEHIND = 2;

/** A value that the key result's owner hands in a day before the check-in. */
function contribute(living: Living, lived: Lived, attended: Attended, place: number, history: History): void {
  const { frame, objectiveId, crew, chance, attended: all } = living;
  const isReaders = lived.plot.mine === true;
  const handsIn = isReaders ? place < all.length - READER_IS_BEHIND : lived.ownerId !== null && lived.ownerId !== living.ownerId && chance.is(0.14);
  const recordedAt = minutesAfter(attended.recordedAt, -chance.whole(900, 1500));
  const day = dayAt(recordedAt, crew.zone);
  const last = history.checkIns.at(-1)?.recorded_at;
  if (!handsIn || last === undefined || recordedAt <= last || !isOpenOn(lived, day) || day > living.cycle.endsOn) return;
  const told = tell(lived, day, attended.isLast);
  if (told === null) return;
  remember(lived, told, day, recordedAt);
  const measurement = {
    id: frame.newId(), key_result_id: lived.id, objective_id: objectiveId, check_in_id: null, day, recorded_at: recordedAt, author_id: lived.ownerId,
    value: told.value, finished: told.finished, confidence: null, note: '',
  };
  history.measurements.push(measurement);
  history.lines.push({
    at: recordedAt, actorId: lived.ownerId, event: 'check-in.contributed', kind: 'key-result', subjectId: lived.id, objectiveId, teamId: crew.id,
    facts: { measurementId: measurement.id, day },
  });
}

function checkIn(living: Living, attended: Attended, place: number, history: History): void {
  const { frame, plot, objectiveId, ownerId, crew, chance } = living;
  const { day, recordedAt } = attended;
  const id = frame.newId();
  const moved: Moved[] = [];
  const measured = living.lived.flatMap((lived) => entryOf(living, lived, attended, id, moved));
  const open = living.lived.filter(({ droppedOn }) => droppedOn === null || day < droppedOn);
  const suggested = weakest(open.map((lived) => standingAt(lived, plot.ambition ?? null, dayAt(recordedAt, crew.zone)).suggested.status));
  const page = living.isNow ? pageOf(plot.key, place, living.attended.length) : null;
  const { status, why } = page?.status ? judged(suggested, page.status, frame) : confirmed(suggested, living);
  const said = saidAt({
    frame, chance, status, moved, page, voice: living.voice, lastPlans: history.checkIns.at(-1)?.plans ?? [], colleagues: crew.people.slice(0, 5),
    isMiddle: isMiddle(living.cycle, day),
  });
  history.measurements.push(...measured);
  history.checkIns.push({
    id, objective_id: objectiveId, author_id: ownerId, day, recorded_at: recordedAt, status, suggested_status: suggested, status_reason: why,
    ...said,
  });
  history.lines.push({
    at: recordedAt, actorId: ownerId, event: 'check-in.recorded', kind: 'check-in', subjectId: id, objectiveId, teamId: crew.id, rev: 1,
    facts: { day, status, suggested, values: measured.length },
  });
}

interface Moved { readonly lived: Lived; readonly told: Told; readonly before: Told }

/** Value and confidence of one key result; nothing before its days begin or after it was dropped. */
function entryOf(living: Living, lived: Lived, { day, recordedAt, isLast }: Attended, checkInId: string, moved: Moved[]): BroughtMeasurement[] {
  const { frame, objectiveId, ownerId, plot } = living;
  if (!isOpenOn(lived, day) || lived.plot.mine) return [];
  const told = isMeasured(lived, day, isLast) ? tell(lived, day, isLast) : null;
  const { before } = lived;
  if (told) {
    if (before && before.value !== told.value && !['yes-no', 'zones', 'milestones'].includes(lived.metric.kind)) moved.push({ lived, told, before });
    remember(lived, told, day, recordedAt);
  }
  const confidence = lived.chance.is(0.92) ? confidenceAt(lived, plot.ambition ?? null, timeAt(lived, day)) : null;
  if (confidence !== null && (lived.confidenceDay === null || day >= lived.confidenceDay)) [lived.confidence, lived.confidenceDay] = [confidence, day];
  if (told === null && confidence === null) return [];
  const note = told && lived.chance.is(0.06) ? say(frame, lived.chance.one(notes)) : '';
  return [{
    id: frame.newId(), key_result_id: lived.id, objective_id: objectiveId, check_in_id: checkInId, day, recorded_at: recordedAt, author_id: ownerId,
    value: told?.value ?? null, finished: told?.finished ?? null, confidence, note,
  }];
}

/** Monthly figures come once a month; others most weeks. Nothing is typed twice that somebody handed in yesterday. */
function isMeasured({ plot, measurements, chance }: Lived, day: Day, isLast: boolean): boolean {
  const since = measurements.length === 0 ? null : daysFrom(measurements.at(-1)!.day, day);
  if (isLast) return true;
  if (since !== null && since < 2) return false;
  return plot.monthly ? since === null || since >= 25 : chance.is(0.9);
}

const tell = (lived: Lived, day: Day, isLast: boolean): Told | null => valueAt(lived.plot, lived.metric, lived.path, {
  time: timeAt(lived, day), isLast, before: lived.before, chance: lived.chance,
});

/** Where a tale says what its owner makes of it. */
const judged = (suggested: ConfirmableStatus | null, [status, because]: NonNullable<Page['status']>, frame: Frame) => ({
  status, why: status === suggested ? '' : say(frame, because),
});

/** Mostly people confirm what the numbers suggest. Hope is more frequent than doubt, and both say why. */
function confirmed(suggested: ConfirmableStatus | null, { chance, frame }: Living): { status: ConfirmableStatus; why: string } {
  const dice = chance.share();
  if (suggested === 'off-track' && dice < 0.35) return { status: 'at-risk', why: say(frame, chance.one(reasons.better)) };
  if (suggested === 'at-risk' && dice < 0.28) return { status: 'on-track', why: say(frame, chance.one(reasons.better)) };
  if (suggested === 'on-track' && dice < 0.05) return { status: 'at-risk', why: say(frame, chance.one(reasons.worse)) };
  return { status: suggested ?? 'on-track', why: '' };
}

const isMiddle = ({ startsOn, endsOn }: BroughtCycle, day: Day): boolean => {
  const middle = addDays(startsOn, Math.floor(daysFrom(startsOn, endsOn) / 2));
  return Math.abs(daysFrom(middle, day)) <= 8;
};
