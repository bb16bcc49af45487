import { agreeObjective } from '#domain/agreement.ts';
import type { KeyResult } from '#domain/key-result.ts';
import { decimal } from '#domain/decimal.ts';
import { dayOfFirstValue } from '#domain/import/placement.ts';
import type { PlannedKeyResult, PlannedMetric, PlannedObjective, PlannedStatus } from '#domain/import/types.ts';
import type { ObjectiveState } from '#domain/objective.ts';
import { readMetric } from '#domain/metric-text.ts';
import type { Metric } from '#domain/metric.ts';
import { problemsOf } from '#domain/verdict.ts';
import type { BroughtMeasurement } from '../../check-in/bring.ts';
import { metricColumns } from '../../key-result/shape-metric.ts';
import type { ComingKeyResult, ComingObjective, Scene } from './coming.ts';
import type { Named, Places } from './coming-places.ts';
import type { CycleAround } from '../shape.ts';

/** Makes one objective with its key results, standing as it can: agreed where nothing stands in the way, else a draft that says why. */
export function objectiveOf(
  planned: PlannedObjective,
  rank: number,
  above: ComingObjective | null,
  places: Places,
  scene: Scene,
): ComingObjective {
  const id = scene.newId();
  const cycle = places.cycleOf(planned);
  const team = teamOf(planned, above, places, scene);
  const owner = places.personOf(planned.owner);
  const keyResults = planned.keyResults.map((each, position) =>
    keyResultOf(each, { objectiveId: id, position, cycle, places, scene }),
  );
  const obstacles = obstaclesOf(planned, owner, keyResults, cycle);
  const state = stateOf(planned.status, scene.agree && obstacles.length === 0);
  return {
    planned,
    team,
    cycle,
    owner,
    keyResults,
    obstacles,
    furtherTeams: planned.teams.slice(1).map(places.teamOf),
    row: {
      id,
      cycleId: cycle.id,
      teamId: team.id,
      level: 'team',
      ownerId: owner?.id ?? null,
      parentId: above?.row.id ?? null,
      title: planned.title,
      why: planned.description ?? '',
      ambition: planned.ambition,
      rank: Math.min(rank, 100_000),
      weight: planned.weight,
      state,
      stateReason: reasonOf(state, planned.status),
      agreedAt: state === 'agreed' ? scene.now : null,
      agreedBy: state === 'agreed' ? scene.memberId : null,
      createdBy: scene.memberId,
      createdAt: scene.now,
    },
  };
}

/** The first team the row names; else that of the objective above; else the whole organisation. */
function teamOf(
  planned: PlannedObjective,
  above: ComingObjective | null,
  places: Places,
  { around, topTeamId }: Scene,
): Named {
  const [first] = planned.teams;
  if (first) return places.teamOf(first);
  return above?.team ?? around.teams.find(({ id }) => id === topTeamId) ?? { id: topTeamId, name: '' };
}

interface Around {
  objectiveId: string;
  position: number;
  cycle: CycleAround;
  places: Places;
  scene: Scene;
}

function keyResultOf(
  planned: PlannedKeyResult,
  { objectiveId, position, cycle, places, scene }: Around,
): ComingKeyResult {
  const id = scene.newId();
  const metric = metricOf(planned.metric);
  const owner = places.personOf(planned.owner);
  const state =
    planned.status?.meaning === 'dropped' || planned.status?.meaning === 'parked' ? planned.status.meaning : 'open';
  const day = dayOfFirstValue(
    { starts: planned.starts ?? cycle.starts, ends: planned.ends ?? cycle.ends },
    scene.today,
  );
  return {
    planned,
    owner,
    metric,
    measurement: measurementOf(planned, { id: scene.newId(), keyResultId: id, objectiveId, day, scene }),
    row: {
      id,
      objectiveId,
      ownerId: owner?.id ?? null,
      title: planned.title,
      metric: metricColumns(metric),
      startsOn: planned.starts,
      endsOn: planned.ends,
      weight: planned.weight,
      position,
      state,
      stateReason: reasonOf(state, planned.status),
      createdBy: scene.memberId,
      createdAt: scene.now,
    },
  };
}

/** What the plan inferred is well formed; were it ever not, the key result comes without numbers instead of not at all. */
function metricOf(planned: PlannedMetric): Metric {
  const read = readMetric(planned);
  return read.allowed
    ? read.value
    : {
        kind: 'from-to',
        unit: null,
        currency: null,
        baseline: null,
        target: null,
        commit: null,
        stretch: null,
        intermediateTargets: [],
      };
}

interface Measuring {
  id: string;
  keyResultId: string;
  objectiveId: string;
  day: string;
  scene: Scene;
}

/** The current value and the confidence of the file are the first measurement. */
function measurementOf(
  { current, confidence }: PlannedKeyResult,
  { id, keyResultId, objectiveId, day, scene }: Measuring,
): BroughtMeasurement | null {
  if (current === null && confidence === null) return null;
  return {
    id,
    key_result_id: keyResultId,
    objective_id: objectiveId,
    check_in_id: null,
    day,
    recorded_at: scene.now,
    author_id: scene.memberId,
    value: current,
    finished: null,
    confidence: confidence === null ? null : Number(confidence),
    note: '',
  };
}

/** Everything that keeps the objective a draft. A cycle that is over is judged as if it ran: its promises were made while it did. */
function obstaclesOf(
  planned: PlannedObjective,
  owner: Named | null,
  keyResults: readonly ComingKeyResult[],
  { starts, ends }: CycleAround,
): ComingObjective['obstacles'] {
  const open = keyResults
    .filter(({ row }) => row.state === 'open')
    .map(({ row, metric }): KeyResult => ({
      id: row.id,
      title: row.title,
      metric,
      weight: row.weight === null ? null : decimal(row.weight),
      ownerId: row.ownerId,
      starts: row.startsOn,
      ends: row.endsOn,
    }));
  const objective = {
    title: planned.title,
    ambition: planned.ambition,
    state: 'draft' as const,
    ownerId: owner?.id ?? null,
    keyResults: open,
  };
  return problemsOf(agreeObjective(objective, { starts, ends, state: 'running' }));
}

function stateOf(status: PlannedStatus | null, mayBeAgreed: boolean): ObjectiveState {
  const meaning = status?.meaning;
  if (meaning === 'dropped' || meaning === 'parked' || meaning === 'draft') return meaning;
  return mayBeAgreed ? 'agreed' : 'draft';
}

/** Setting something aside has a reason: the word of the file. */
const reasonOf = (state: string, status: PlannedStatus | null): string =>
  state === 'dropped' || state === 'parked' ? (status?.original ?? '') : '';
