import type { CheckInDraft, CheckInScene, KeyResultEntry } from '#domain/check-in.ts';
import { decimal, toText } from '#domain/decimal.ts';
import { measuredByFinishing } from '#domain/finished.ts';
import type { MeasuredValue } from '#domain/measurement.ts';
import type { Metric } from '#domain/metric.ts';
import { weakest, type ConfirmableStatus } from '#domain/status.ts';
import { dayAt } from '#domain/zone.ts';
import { problemsOf, refuse, type Refused } from '#domain/verdict.ts';
import type { Caller } from '#platform/action.ts';
import type { InputOf } from '#platform/contract.ts';
import { contextOf, standingAt, type KeyResultNowRow } from '../key-result/shape.ts';
import { metricOf } from '../key-result/shape-metric.ts';
import { cycleOf } from '../objective/shape.ts';
import type { recordCheckIn } from './contract.ts';
import type { MeasuredKeyResult, SceneRow } from './store.ts';

export type Written = InputOf<typeof recordCheckIn>['body'];
export type MeasurementGiven = Written['measurements'][number];

/** Everything the rule must know around a check-in, from the rows that were loaded. */
export function sceneOf(row: SceneRow, keyResults: readonly MeasuredKeyResult[], now: string, suggested: ConfirmableStatus | null): CheckInScene {
  return {
    cycle: cycleOf(row), objectiveState: row.state, today: dayAt(now, row.team_zone), suggested,
    keyResults: keyResults.map((each) => ({ id: each.id, metric: metricOf(each), state: each.state })),
  };
}

/** What came over the wire as the rule takes it. */
export function draftOf(body: Written, day: string, keyResults: readonly MeasuredKeyResult[]): CheckInDraft {
  return {
    day, entries: body.measurements.map((given) => entryOf(given, keyResults.find((each) => each.id === given.keyResultId))),
    status: body.status, statusReason: body.statusReason ?? null, progress: body.progress, problems: body.problems, plans: body.plans,
  };
}

/** A value, the milestones finished, or neither: then only the confidence is said. */
export function entryOf(given: MeasurementGiven, keyResult: MeasuredKeyResult | undefined): KeyResultEntry {
  return { keyResultId: given.keyResultId, measured: measuredOf(given, keyResult && metricOf(keyResult)), confidence: given.confidence ?? null };
}

function measuredOf({ value, finished }: Pick<MeasurementGiven, 'value' | 'finished'>, metric: Metric | undefined): MeasuredValue | null {
  if (finished !== undefined) return metric?.kind === 'milestones' ? withStrangers(metric, finished) : { value: decimal(value ?? '0'), finished };
  return value === undefined ? null : { value: decimal(value) };
}

/** Unknown milestone ids stay in, so that the rule can name them. */
const withStrangers = (metric: Extract<Metric, { kind: 'milestones' }>, finished: readonly string[]): MeasuredValue => ({ ...measuredByFinishing(metric, finished), finished });

/**
 * The status the product suggests with the values just typed: the weakest of the key results. A value for an earlier
 * day than the one known changes history, not where things stand.
 */
export function suggestedWith(draft: Pick<CheckInDraft, 'day' | 'entries'>, row: SceneRow, keyResults: readonly MeasuredKeyResult[], caller: Caller, today: string): ConfirmableStatus | null {
  const context = { ...contextOf(row, caller), today };
  return weakest(keyResults.filter((each) => each.state === 'open').map((each) => {
    const entry = draft.entries.find((given) => given.keyResultId === each.id);
    return standingAt(each, entry ? after(each, entry, draft.day) : each, context).suggested.status;
  }));
}

function after(now: KeyResultNowRow, entry: KeyResultEntry, day: string): KeyResultNowRow {
  const value = entry.measured && (now.value_day === null || day >= now.value_day)
    ? { value: toText(entry.measured.value), finished: entry.measured.finished ? [...entry.measured.finished] : null, value_day: day } : {};
  const confidence = entry.confidence !== null && (now.confidence_day === null || day >= now.confidence_day) ? { confidence: entry.confidence } : {};
  return { ...now, ...value, ...confidence };
}

/** The rule speaks of entries, the wire of measurements: problems point where the caller wrote. */
export function pointingAt(refused: Refused, from: string, to: string): Refused {
  if (!Array.isArray(refused.facts.problems)) return refused;
  const problems = problemsOf(refused).map((each) => ({ ...each, field: each.field?.replace(from, to) }));
  return refuse(refused.code, { ...refused.facts, problems });
}
