import { addDays, later, type Day } from '#domain/day.ts';
import { decimal } from '#domain/decimal.ts';
import { objectiveScore, scoreText, suggestScore } from '#domain/scoring.ts';
import { dayAt, instantAt, type Instant } from '#domain/zone.ts';
import type { BroughtCycle } from '#features/cycle/bring.ts';
import type { BroughtKeyResult } from '#features/key-result/bring.ts';
import type { BroughtObjective } from '#features/objective/bring.ts';
import type { BroughtVersion } from '#platform/db/bring-versions.ts';
import type { BroughtLine } from '#platform/journal/bring.ts';
import type { ObjectivePlot } from '../content/plot.ts';
import { chanceOf, type Chance } from './chance.ts';
import { weeksOf } from './cycles.ts';
import { minutesAfter, momentOn, say, sayNumber, type Frame } from './frame.ts';
import { keyResultOf } from './key-results.ts';
import type { Lived } from './lived.ts';
import type { Crew } from './people.ts';

/** Where and by whom an objective is told. */
export interface Scene {
  readonly frame: Frame; readonly plot: ObjectivePlot; readonly cycle: BroughtCycle; readonly crew: Crew; readonly rank: number;
  readonly objectiveId: string; readonly parentId: string | null; readonly readerId: string; readonly masterId: string;
  /** The first day of the organisation: a year may have begun before it. */
  readonly begins: Day;
}
/** Who stands behind it and when it was written and agreed. */
export interface Origin {
  readonly ownerId: string | null; readonly createdBy: string; readonly createdAt: Instant; readonly agreedAt: Instant | null;
  readonly agreedBy: string; readonly endedAt: Instant | null; readonly chance: Chance;
}

/** Owners go round in a team, so that nobody holds everything; drafts come a few weeks before their cycle or lately. */
export function originOf({ frame, plot, cycle, crew, rank, readerId, masterId, begins }: Scene): Origin {
  const chance = chanceOf(frame.seed, cycle.name, plot.key, 'origin');
  const people = crew.people.slice(0, 4);
  const ownerId = plot.mine ? readerId : people[rank % people.length]!;
  const agreedOn = addDays(later(cycle.startsOn, addDays(begins, 20)), chance.whole(-6, 6));
  const isDraft = plot.draft !== undefined;
  const createdOn = isDraft ? addDays(dayAt(frame.now, frame.zone), -chance.whole(2, 12)) : addDays(agreedOn, -chance.whole(2, 11));
  return {
    chance, ownerId: plot.draft === 'ownerless' ? null : ownerId, createdBy: chance.is(0.7) ? ownerId : chance.one(people),
    createdAt: momentOn(createdOn, crew.zone, frame.now, chance),
    agreedAt: isDraft ? null : momentOn(agreedOn, crew.zone, frame.now, chance, [9, 16]),
    agreedBy: crew.above && crew.above.people[0] !== ownerId ? crew.above.people[0]! : masterId,
    endedAt: endOf(plot, cycle, frame),
  };
}

/** When it was parked or dropped, or closed with its cycle. */
function endOf({ fate }: ObjectivePlot, cycle: BroughtCycle, { zone }: Frame): Instant | null {
  if (fate) return instantAt(addDays(weeksOf(cycle, fate.week, fate.week).starts, 3), '16:20', zone);
  return cycle.state === 'closed' ? instantAt(addDays(cycle.endsOn, 8), '15:40', zone) : null;
}

export interface Written {
  readonly objective: BroughtObjective; readonly keyResults: BroughtKeyResult[];
  readonly versions: { readonly objective: BroughtVersion[]; readonly keyResult: BroughtVersion[] }; readonly lines: BroughtLine[];
}

/** The rows as they stand, every state they were in, and who did what. */
export function writtenFrom(scene: Scene, origin: Origin, lived: readonly Lived[]): Written {
  const changes = changesOf(scene, origin, lived);
  const objective: BroughtObjective = { ...plainObjective(scene, origin), ...changes.at(-1)!.row, rev: changes.length };
  const keyResults = lived.map((each, place) => keyResultOf(scene, origin, each, place));
  return {
    objective, keyResults: keyResults.map(({ row }) => row),
    versions: {
      objective: changes.map(({ was, at, by }, place) => ({ id: objective.id, was: { ...was, rev: place + 1 }, at, by })),
      keyResult: keyResults.flatMap(({ versions }) => versions),
    },
    lines: [
      ...changes.flatMap(({ at, by, event, facts }, place) => ({
        at, actorId: by, event, kind: 'objective', subjectId: objective.id, objectiveId: objective.id, teamId: objective.teamId, rev: place + 1,
        facts,
      })),
      ...keyResults.flatMap(({ lines }) => lines),
    ],
  };
}

function plainObjective({ frame, plot, cycle, crew, rank, objectiveId, parentId }: Scene, { ownerId, createdBy, createdAt }: Origin): BroughtObjective {
  return {
    id: objectiveId, cycleId: cycle.id, teamId: crew.id, level: 'team', ownerId, parentId,
    title: say(frame, plot.title), why: plot.why ? say(frame, plot.why) : '', ambition: plot.ambition ?? null, rank: rank + 1,
    weight: plot.weight === undefined ? null : String(plot.weight), state: 'draft', agreedAt: null, agreedBy: null, createdBy, createdAt,
  };
}

interface Change {
  readonly at: Instant; readonly by: string; readonly event: string; readonly facts: Record<string, unknown>; readonly was: Record<string, unknown>;
  readonly row: Partial<BroughtObjective>;
}

/** Drafted, perhaps worded anew, agreed, and ended: each change with what the row was then. */
function changesOf({ frame, plot, cycle }: Scene, origin: Origin, lived: readonly Lived[]): Change[] {
  const { ownerId, createdBy, createdAt, agreedAt, agreedBy, endedAt } = origin;
  const draft = { state: 'draft', agreed_at: null, agreed_by: null, state_reason: '', change_reason: '' };
  const first: Change = {
    at: createdAt, by: createdBy, event: 'objective.created', facts: { cycleId: cycle.id, ownerId },
    was: plot.drafted ? { ...draft, title: say(frame, plot.drafted) } : draft, row: {},
  };
  const worded: Change[] = plot.drafted ? [{
    at: minutesAfter(createdAt, 60 * 26), by: ownerId ?? createdBy, event: 'objective.changed', facts: { fields: ['title'] }, was: draft, row: {},
  }] : [];
  if (agreedAt === null) return [first, ...worded];
  const agreed = { agreedAt, agreedBy, state: 'agreed' as const };
  const promise: Change = {
    at: agreedAt, by: agreedBy, event: 'objective.agreed', facts: { keyResults: plot.keyResults.length },
    was: { state: 'agreed', state_reason: '', change_reason: '' }, row: agreed,
  };
  if (endedAt === null) return [first, ...worded, promise];
  const state: BroughtObjective['state'] = plot.fate?.state ?? 'closed';
  const because = plot.fate ? say(frame, plot.fate.because) : closingWords(frame, lived);
  const end: Change = {
    at: endedAt, by: ownerId ?? agreedBy, event: 'objective.state-set', facts: { from: 'agreed', to: state, withReason: true }, was: {},
    row: { ...agreed, state, stateReason: because, changeReason: because },
  };
  return [first, ...worded, promise, end];
}

/** With which score a retrospective closed it. */
function closingWords(frame: Frame, lived: readonly Lived[]): string {
  const score = objectiveScore(lived.filter(({ droppedOn }) => droppedOn === null).map(({ metric, measurements, plot }) => ({
    score: suggestScore(metric, measurements), weight: plot.weight === undefined ? null : decimal(String(plot.weight)),
  })));
  if (score === null) return say(frame, [
    'Closed in the retrospective without a score: nobody measured it.', 'Encerrado na retrospectiva sem nota: ninguém mediu.',
  ]);
  const said = sayNumber(frame, scoreText(score));
  return say(frame, [`Closed in the retrospective with ${said}.`, `Encerrado na retrospectiva com ${said}.`]);
}
