import { may } from '#domain/access.ts';
import { decimal, toText, toTextOrNull } from '#domain/decimal.ts';
import { expectedMean } from '#domain/expected.ts';
import { paceOf } from '#domain/pace.ts';
import { objectiveMean, type Mean } from '#domain/rollup.ts';
import { nextOccurrence } from '#domain/schedule.ts';
import { shownStatus, weakest } from '#domain/status.ts';
import type { Standing } from '#domain/standing.ts';
import { progressAt } from '#domain/progress.ts';
import { allow, refuse } from '#domain/verdict.ts';
import type { Caller, ReadWork } from '#platform/action.ts';
import { checkInTimeline } from '../check-in/timeline.ts';
import { listComments } from '../comment/list.ts';
import { contextOf, keyResultReply, standingAt, type KeyResultContext } from '../key-result/shape.ts';
import { metricOf } from '../key-result/shape-metric.ts';
import { objectiveReply, objectiveSubject, personRef } from '../objective/shape.ts';
import type { objectivePage as contract } from './contract.ts';
import { rhythmsIn, type Rhythm } from './rhythm.ts';
import { isStale, plain } from './rows.ts';
import { expectedSeries, measurementOf, progressSeries } from './series.ts';
import { childrenOf, historiesForPage, keyResultsForPage, objectiveForPage, teamsOverObjective, type HistoryRow, type ObjectivePageRow, type ShownKeyResult } from './store-objective.ts';

/** The objective page in one round trip, flat as history grows: bounded points, bounded feed. */
export const objectivePage: ReadWork<typeof contract> = async ({ params }, reading) => {
  const { trip, caller, now } = reading;
  const slots = { objectiveId: params.id };
  const [row, keyResults, histories, above, children, checkIns, comments, me] = await Promise.all([
    trip.one(objectiveForPage(slots)), trip.all(keyResultsForPage(slots)), trip.all(historiesForPage(slots)), trip.all(teamsOverObjective(slots)), trip.all(childrenOf(slots)),
    checkInTimeline({ params, query: { limit: 10 }, body: null }, reading), listComments({ params, query: { limit: 30 }, body: null }, reading), caller,
  ]);
  if (!row) return refuse('objective-not-found');
  if (!may(me.actor, 'objective.read', objectiveSubject(row, me)).allowed) return refuse('objective-not-found');

  const context = contextOf(row, me);
  const rhythm = rhythmsIn({ id: row.cycle_id, name: row.cycle_name, kind: row.cycle_kind, starts_on: row.cycle_starts_on, ends_on: row.cycle_ends_on, state: row.cycle_state, parent_id: null, rev: 0, is_large: false }, me, now)(row);
  return allow({
    objective: objectiveReply(row, me), above: above.map((team) => ({ id: team.id, name: team.name, levelName: team.level_name })), today: me.today,
    keyResults: keyResults.map((each) => keyResultReply(each, each, context)), histories: historiesReply(keyResults, histories),
    ...figures(keyResults, context), ...standing(row, rhythm, me), series: progressSeries(keyResults, histories, context), expectedSeries: expectedSeries(keyResults, context),
    checkIns: checkIns.allowed ? checkIns.value : NONE, comments: comments.allowed ? comments.value : NONE,
    children: children.map((each) => ({ id: each.id, title: each.title, teamName: each.team_name, state: each.state })),
    lastPlans: checkIns.allowed ? checkIns.value.items.find((each) => !each.withdrawn)?.plans ?? [] : [],
  });
};

const NONE = { items: [], next: null };

/** The figure with everything it is made of: who gave which value when, and what it weighed. */
function figures(keyResults: readonly ShownKeyResult[], context: KeyResultContext) {
  const open = keyResults.filter((row) => row.state === 'open').map((row) => ({ row, standing: standingAt(row, row, context) }));
  const mean = objectiveMean(open.map(({ row, standing: each }) => ({ id: row.id, progress: each.progress, weight: row.weight === null ? null : decimal(row.weight) })), context.parameters);
  const expected = expectedMean(open.map(({ standing: each }, index) => ({ expected: each.expected, share: mean.inputs[index]!.share })));
  return {
    figure: { progress: toTextOrNull(mean.value), expected: toTextOrNull(expected), measured: mean.measured, of: mean.of },
    pace: mean.value !== null && expected !== null ? toText(paceOf(mean.value, expected)) : null,
    suggestedStatus: weakest(open.map(({ standing: each }) => each.suggested.status)), explanation: explanation(mean, open),
  };
}

function explanation(mean: Mean, open: readonly { row: ShownKeyResult; standing: Standing }[]) {
  return {
    formula: mean.formula,
    inputs: mean.inputs.map((input, index) => {
      const { row } = open[index]!;
      return {
        keyResultId: row.id, title: row.title, progress: toTextOrNull(input.counted), weight: toText(input.share), unknown: input.leftOut,
        value: row.value && plain(row.value), day: row.value_day, by: personRef(row.value_by, row.value_by_name),
      };
    }),
  };
}

function standing(row: ObjectivePageRow, rhythm: Rhythm, me: Caller) {
  const stale = row.state === 'agreed' && isStale({ recorded_at: row.now_recorded_at, agreed_at: row.agreed_at }, rhythm);
  const shown = shownStatus(row.now_status && row.now_day ? { status: row.now_status, day: row.now_day } : null, stale, me.today);
  return { status: shown.status, lastStatus: shown.last, daysSinceCheckIn: shown.daysSince, nextCheckIn: row.state === 'agreed' ? nextOccurrence(rhythm.schedule, me.today)?.due ?? null : null };
}

/** Each key result's points, oldest first, with the progress each value made. */
function historiesReply(keyResults: readonly ShownKeyResult[], histories: readonly HistoryRow[]) {
  const byKeyResult = Map.groupBy(histories, (row) => row.key_result_id);
  return Object.fromEntries(keyResults.map((row) => {
    const metric = metricOf(row);
    return [row.id, (byKeyResult.get(row.id) ?? []).map((each) => {
      const measurement = measurementOf(each);
      const progress = measurement && progressAt(metric, measurement);
      return { day: each.day, value: each.value && plain(each.value), progress: progress?.known ? toText(progress.held, 4) : null, confidence: each.confidence };
    })];
  }));
}
