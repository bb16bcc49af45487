import { addDays, later, type Day } from '#domain/day.ts';
import { decimal, toText } from '#domain/decimal.ts';
import { objectiveScore, scoreText, suggestScore } from '#domain/scoring.ts';
import { dayAt, instantAt, type Instant } from '#domain/zone.ts';
import type { BroughtCycle } from '#features/cycle/bring.ts';
import type { BroughtKeyResult } from '#features/key-result/bring.ts';
import { metricColumns } from '#features/key-result/shape-metric.ts';
import type { BroughtObjective } from '#features/objective/bring.ts';
import type { BroughtVersion } from '#platform/db/bring-versions.ts';
import type { BroughtLine } from '#platform/journal/bring.ts';
import type { KeyResultPlot, ObjectivePlot } from '../content/plot.ts';
import { chanceOf, type Chance } from './chance.ts';
import { weeksOf } from './cycles.ts';
import { minutesAfter, momentOn, say, sayNumber, type Frame } from './frame.ts';
import type { Lived } from './lived.ts';
import { metricFrom, titleOf } from './metric.ts';
import { pathOf } from './path.ts';
import type { Crew } from './people.ts';

/** Where and by whom an objective is told. */
export interface Scene {
  readonly frame: Frame; readonly plot: ObjectivePlot; readonly cycle: BroughtCycle; readonly crew: Crew; readonly rank: number; readonly objectiveId: string; readonly parentId: string | null; readonly readerId: string; readonly masterId: string;
  /** The first day of the organisation: a year may have begun before it. */
  readonly begins: Day;
}
/** Who stands behind it and when it was written and agreed. */
export interface Origin { readonly ownerId: string | null; readonly createdBy: string; readonly createdAt: Instant; readonly agreedAt: Instant | null; readonly agreedBy: string; readonly endedAt: Instant | null; readonly chance: Chance }

/** Owners go round in a team, so that nobody holds everything; drafts come a few weeks before their cycle or lately. */
export function originOf({ frame, plot, cycle, crew, rank, readerId, masterId, begins }: Scene): Origin {
  const chance = chanceOf(frame.seed, cycle.name, plot.key, 'origin');
  const people = crew.people.slice(0, 4);
  const ownerId = plot.mine ? readerId : people[rank % people.length]!;
  const agreedOn = addDays(later(cycle.startsOn, addDays(begins, 20)), chance.whole(-6, 6));
  const isDraft = plot.draft !== undefined;
  const createdOn = isDraft ? addDays(dayAt(frame.now, frame.zone), -chance.whole(2, 12)) : addDays(agreedOn, -chance.whole(2, 11));
  return {
    chance, ownerId: plot.draft === 'ownerless' ? null : ownerId, createdBy: chance.is(0.7) ? ownerId : chance.one(people), createdAt: momentOn(createdOn, crew.zone, frame.now, chance),
    agreedAt: isDraft ? null : momentOn(agreedOn, crew.zone, frame.now, chance, [9, 16]), agreedBy: crew.above && crew.above.people[0] !== ownerId ? crew.above.people[0]! : masterId,
    endedAt: endOf(plot, cycle, frame),
  };
}

/** When it was parked or dropped, or closed with its cycle. */
function endOf({ fate }: ObjectivePlot, cycle: BroughtCycle, { zone }: Frame): Instant | null {
  if (fate) return instantAt(addDays(weeksOf(cycle, fate.week, fate.week).starts, 3), '16:20', zone);
  return cycle.state === 'closed' ? instantAt(addDays(cycle.endsOn, 8), '15:40', zone) : null;
}

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

export interface Written { readonly objective: BroughtObjective; readonly keyResults: BroughtKeyResult[]; readonly versions: { readonly objective: BroughtVersion[]; readonly keyResult: BroughtVersion[] }; readonly lines: BroughtLine[] }

/** The rows as they stand, every state they were in, and who did what. */
export function writtenFrom(scene: Scene, origin: Origin, lived: readonly Lived[]): Written {
  const changes = changesOf(scene, origin, lived);
  const objective: BroughtObjective = { ...plainObjective(scene, origin), ...changes.at(-1)!.row, rev: changes.length };
  const keyResults = lived.map((each, place) => keyResultOf(scene, origin, each, place));
  return {
    objective, keyResults: keyResults.map(({ row }) => row),
    versions: { objective: changes.map(({ was, at, by }, place) => ({ id: objective.id, was: { ...was, rev: place + 1 }, at, by })), keyResult: keyResults.flatMap(({ versions }) => versions) },
    lines: [...changes.flatMap(({ at, by, event, facts }, place) => ({ at, actorId: by, event, kind: 'objective', subjectId: objective.id, objectiveId: objective.id, teamId: objective.teamId, rev: place + 1, facts })), ...keyResults.flatMap(({ lines }) => lines)],
  };
}

function plainObjective({ frame, plot, cycle, crew, rank, objectiveId, parentId }: Scene, { ownerId, createdBy, createdAt }: Origin): BroughtObjective {
  return {
    id: objectiveId, cycleId: cycle.id, teamId: crew.id, level: 'team', ownerId, parentId, title: say(frame, plot.title), why: plot.why ? say(frame, plot.why) : '', ambition: plot.ambition ?? null,
    rank: rank + 1, weight: plot.weight === undefined ? null : String(plot.weight), state: 'draft', agreedAt: null, agreedBy: null, createdBy, createdAt,
  };
}

interface Change { readonly at: Instant; readonly by: string; readonly event: string; readonly facts: Record<string, unknown>; readonly was: Record<string, unknown>; readonly row: Partial<BroughtObjective> }

/** Drafted, perhaps worded anew, agreed, and ended: each change with what the row was then. */
function changesOf({ frame, plot, cycle }: Scene, { ownerId, createdBy, createdAt, agreedAt, agreedBy, endedAt }: Origin, lived: readonly Lived[]): Change[] {
  const draft = { state: 'draft', agreed_at: null, agreed_by: null, state_reason: '', change_reason: '' };
  const first: Change = { at: createdAt, by: createdBy, event: 'objective.created', facts: { cycleId: cycle.id, ownerId }, was: plot.drafted ? { ...draft, title: say(frame, plot.drafted) } : draft, row: {} };
  const worded: Change[] = plot.drafted ? [{ at: minutesAfter(createdAt, 60 * 26), by: ownerId ?? createdBy, event: 'objective.changed', facts: { fields: ['title'] }, was: draft, row: {} }] : [];
  if (agreedAt === null) return [first, ...worded];
  const agreed = { agreedAt, agreedBy, state: 'agreed' as const };
  const promise: Change = { at: agreedAt, by: agreedBy, event: 'objective.agreed', facts: { keyResults: plot.keyResults.length }, was: { state: 'agreed', state_reason: '', change_reason: '' }, row: agreed };
  if (endedAt === null) return [first, ...worded, promise];
  const state: BroughtObjective['state'] = plot.fate?.state ?? 'closed';
  const because = plot.fate ? say(frame, plot.fate.because) : closingWords(frame, lived);
  const end: Change = { at: endedAt, by: ownerId ?? agreedBy, event: 'objective.state-set', facts: { from: 'agreed', to: state, withReason: true }, was: {}, row: { ...agreed, state, stateReason: because, changeReason: because } };
  return [first, ...worded, promise, end];
}

/** With which score a retrospective closed it. */
function closingWords(frame: Frame, lived: readonly Lived[]): string {
  const score = objectiveScore(lived.filter(({ droppedOn }) => droppedOn === null).map(({ metric, measurements, plot }) => ({ score: suggestScore(metric, measurements), weight: plot.weight === undefined ? null : decimal(String(plot.weight)) })));
  if (score === null) return say(frame, ['Closed in the retrospective without a score: nobody measured it.', 'Encerrado na retrospectiva sem nota: ninguém mediu.']);
  const said = sayNumber(frame, scoreText(score));
  return say(frame, [`Closed in the retrospective with ${said}.`, `Encerrado na retrospectiva com ${said}.`]);
}

function keyResultOf({ frame, cycle, crew, objectiveId }: Scene, { createdBy, createdAt, chance, ownerId, agreedBy }: Origin, { id, plot: own, metric, ownerId: holder, droppedOn, span }: Lived, place: number) {
  const at = minutesAfter(createdAt, 4 * (place + 1));
  const change = changeIn(frame, own, cycle, crew.zone);
  const row: BroughtKeyResult = {
    id, objectiveId, ownerId: holder, title: titleOf(frame, own, chance.is(0.42)), metric: metricColumns(metric), position: place, createdBy, createdAt: at, weight: own.weight === undefined ? null : toText(decimal(String(own.weight))),
    startsOn: own.weeks ? span.starts : null, endsOn: own.weeks ? span.ends : null, state: droppedOn === null ? 'open' : 'dropped',
    rev: change ? 2 : 1, ...(change && { changeReason: change.because, ...(droppedOn !== null && { stateReason: change.because }) }),
  };
  const created = { id, was: { ...change?.was, rev: 1 }, at, by: createdBy };
  const told = { kind: 'key-result', subjectId: id, objectiveId, teamId: crew.id };
  const lines: BroughtLine[] = [{ ...told, at, actorId: createdBy, event: 'key-result.created', rev: 1, facts: { kind: metric.kind } }];
  if (!change) return { row, versions: [created], lines };
  const by = ownerId ?? agreedBy;
  return { row, versions: [created, { id, was: {}, at: change.at, by }], lines: [...lines, { ...told, at: change.at, actorId: by, event: change.event, rev: 2, facts: change.facts }] };
}

interface KeyResultChange { readonly at: Instant; readonly because: string; readonly event: string; readonly facts: Record<string, unknown>; readonly was: Record<string, unknown> }

/** What changed about a key result after it was agreed, each time with a reason. */
function changeIn(frame: Frame, { dropped, moved, metric }: KeyResultPlot, cycle: BroughtCycle, zone: string): KeyResultChange | null {
  const inWeek = (week: number): Day => weeksOf(cycle, week, week).ends;
  if (dropped) {
    return { at: instantAt(inWeek(dropped.week), '11:05', zone), because: say(frame, dropped.because), event: 'key-result.state-set', facts: { from: 'open', to: 'dropped', withReason: true }, was: { state: 'open', state_reason: '', change_reason: '' } };
  }
  if (!moved || metric.kind !== 'from-to') return null;
  return { at: instantAt(inWeek(moved.week), '14:30', zone), because: say(frame, moved.because), event: 'key-result.changed', facts: { fields: ['target'], withReason: true }, was: { target: moved.before, change_reason: '' } };
}
