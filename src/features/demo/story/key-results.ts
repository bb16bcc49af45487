import type { Day } from '#domain/day.ts';
import { instantAt, type Instant } from '#domain/zone.ts';
import type { BroughtCycle } from '#features/cycle/bring.ts';
import type { BroughtKeyResult } from '#features/key-result/bring.ts';
import { metricColumns } from '#features/key-result/shape-metric.ts';
import type { BroughtLine } from '#platform/journal/bring.ts';
import type { KeyResultPlot } from '../content/plot.ts';
import { chanceOf } from './chance.ts';
import { weeksOf } from './cycles.ts';
import { minutesAfter, say, type Frame } from './frame.ts';
import type { Lived } from './lived.ts';
import { metricFrom, titleOf } from './metric.ts';
import type { Origin, Scene } from './okrs.ts';
import { pathOf } from './path.ts';

/** The key results before their first week. */
export function livedFrom({ frame, plot, cycle, crew, readerId }: Scene, { ownerId, chance }: Origin): Lived[] {
  return plot.keyResults.map((own, place) => {
    const mine = chanceOf(frame.seed, cycle.name, plot.key, place);
    const others = crew.people.slice(0, 6).filter((id) => id !== ownerId && id !== readerId);
    const weeks = own.weeks ? weeksOf(cycle, ...own.weeks) : { starts: cycle.startsOn, ends: cycle.endsOn };
    return {
      id: frame.newId(), plot: own, span: weeks, chance: mine, measurements: [], before: null, confidence: null, confidenceDay: null,
      metric: metricFrom(frame, own.metric, (week) => weeksOf(cycle, week, week).ends), path: pathOf(own, mine), mood: (mine.share() - 0.5) * 2,
      ownerId: own.mine ? readerId : plot.mine || chance.is(0.4) || others.length === 0 ? null : chance.one(others),
      droppedOn: own.dropped ? weeksOf(cycle, own.dropped.week, own.dropped.week).ends : null,
    };
  });
}

/** A key result as it stands, with the versions and lines that led there. */
export function keyResultOf({ frame, cycle, crew, objectiveId }: Scene, origin: Origin, lived: Lived, place: number) {
  const { createdBy, createdAt, chance, ownerId, agreedBy } = origin;
  const { id, plot: own, metric, droppedOn, span } = lived;
  const at = minutesAfter(createdAt, 4 * (place + 1));
  const change = changeIn(frame, own, cycle, crew.zone);
  const row: BroughtKeyResult = {
    id, objectiveId, ownerId: lived.ownerId, title: titleOf(frame, own, chance.is(0.42)), metric: metricColumns(metric), position: place,
    createdBy, createdAt: at, weight: own.weight === undefined ? null : String(own.weight),
    startsOn: own.weeks ? span.starts : null, endsOn: own.weeks ? span.ends : null, state: droppedOn === null ? 'open' : 'dropped',
    rev: change ? 2 : 1, ...(change && { changeReason: change.because, ...(droppedOn !== null && { stateReason: change.because }) }),
  };
  const created = { id, was: { ...change?.was, rev: 1 }, at, by: createdBy };
  const told = { kind: 'key-result', subjectId: id, objectiveId, teamId: crew.id };
  const lines: BroughtLine[] = [{ ...told, at, actorId: createdBy, event: 'key-result.created', rev: 1, facts: { kind: metric.kind } }];
  if (!change) return { row, versions: [created], lines };
  const by = ownerId ?? agreedBy;
  return {
    row, versions: [created, { id, was: {}, at: change.at, by }],
    lines: [...lines, { ...told, at: change.at, actorId: by, event: change.event, rev: 2, facts: change.facts }],
  };
}

interface KeyResultChange {
  readonly at: Instant; readonly because: string; readonly event: string; readonly facts: Record<string, unknown>;
  readonly was: Record<string, unknown>;
}

/** What changed about a key result after it was agreed, each time with a reason. */
function changeIn(frame: Frame, { dropped, moved, metric }: KeyResultPlot, cycle: BroughtCycle, zone: string): KeyResultChange | null {
  const inWeek = (week: number): Day => weeksOf(cycle, week, week).ends;
  if (dropped) {
    return {
      at: instantAt(inWeek(dropped.week), '11:05', zone), because: say(frame, dropped.because), event: 'key-result.state-set',
      facts: { from: 'open', to: 'dropped', withReason: true }, was: { state: 'open', state_reason: '', change_reason: '' },
    };
  }
  if (!moved || metric.kind !== 'from-to') return null;
  return {
    at: instantAt(inWeek(moved.week), '14:30', zone), because: say(frame, moved.because), event: 'key-result.changed',
    facts: { fields: ['target'], withReason: true }, was: { target: moved.before, change_reason: '' },
  };
}
