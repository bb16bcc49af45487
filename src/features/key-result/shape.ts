import { mayAll, type Actor, type Subject } from '#domain/access.ts';
import type { Span } from '#domain/cycle.ts';
import type { Day } from '#domain/day.ts';
import { decimal, toText, toTextOrNull, type Decimal } from '#domain/decimal.ts';
import { spanOf } from '#domain/expected.ts';
import type { KeyResult, KeyResultState } from '#domain/key-result.ts';
import type { Measurement } from '#domain/measurement.ts';
import { ambitionOf, type Ambition } from '#domain/objective.ts';
import type { Parameters } from '#domain/parameters.ts';
import { parametersOf } from '#domain/parameters-text.ts';
import { standingOf, type Standing } from '#domain/standing.ts';
import type { Caller } from '#platform/action.ts';
import type { ReplyOf } from '#platform/contract.ts';
import { cycleOf, objectiveSubject, personRef, type ObjectiveRow } from '../objective/shape.ts';
import type { createKeyResult } from './contract.ts';
import { METRIC_COLUMNS, metricOf, metricReply, type MetricRow } from './shape-metric.ts';

export type KeyResultReply = ReplyOf<typeof createKeyResult>;

/** A key result with its owner's name. */
export interface KeyResultRow extends MetricRow {
  id: string; objective_id: string; owner_id: string | null; owner_name: string | null; title: string;
  starts_on: string | null; ends_on: string | null;
  weight: string | null; position: number; state: KeyResultState; state_reason: string; archived_at: string | null;
  rev: number;
}

/** What `key_result_now` keeps; null where a left join found no row. A row joined with it serves as both arguments. */
export interface KeyResultNowRow {
  first_value: string | null; value: string | null; finished: string[] | null; value_day: string | null;
  value_at: string | null;
  confidence: number | null; confidence_day: string | null; measurements: number | null; inside: number | null;
}

/** For a query from `key_result`, left-joined with `member as owner`. */
export const KEY_RESULT_COLUMNS = [
  'key_result.id', 'key_result.objective_id', 'key_result.owner_id', 'owner.name as owner_name', 'key_result.title',
  ...METRIC_COLUMNS, 'key_result.starts_on', 'key_result.ends_on',
  'key_result.weight', 'key_result.position', 'key_result.state', 'key_result.state_reason', 'key_result.archived_at',
  'key_result.rev',
] as const;

/** For the same query, left-joined with `key_result_now as now`. */
export const NOW_COLUMNS = [
  'now.first_value', 'now.value', 'now.finished', 'now.value_day', 'now.value_at', 'now.confidence',
  'now.confidence_day', 'now.measurements', 'now.inside',
] as const;

/** Before the first measurement. */
export const NOTHING_YET: KeyResultNowRow = {
  first_value: null, value: null, finished: null, value_day: null, value_at: null, confidence: null,
  confidence_day: null, measurements: 0, inside: 0,
};

/** What the figures of all key results of one objective share. Make it once per objective with `contextOf`. */
export interface KeyResultContext {
  readonly cycle: Span;
  readonly ambition: Ambition;
  readonly today: Day;
  readonly parameters: Parameters;
  readonly actor: Actor;
  /** The objective as `domain/access` sees it. */
  readonly subject: Subject;
}

/** The context of an objective's key results for the one who asks, on the day it is for them. */
export function contextOf(objective: ObjectiveRow, caller: Caller): KeyResultContext {
  return {
    cycle: cycleOf(objective), ambition: ambitionOf(objective.ambition), today: caller.today,
    parameters: parametersOf(caller.parameters), actor: caller.actor, subject: objectiveSubject(objective, caller),
  };
}

/** A key result as its reader sees it: metric, where it stands now, the figures computed from that, what they may do. */
export function keyResultReply(row: KeyResultRow, now: KeyResultNowRow, context: KeyResultContext): KeyResultReply {
  return {
    id: row.id, objectiveId: row.objective_id, title: row.title, owner: personRef(row.owner_id, row.owner_name),
    metric: metricReply(row),
    startsOn: row.starts_on, endsOn: row.ends_on, weight: plain(row.weight), position: row.position, state: row.state,
    stateReason: row.state_reason, rev: row.rev,
    now: {
      value: plain(now.value), finished: now.finished, valueDay: now.value_day, confidence: now.confidence,
      confidenceDay: now.confidence_day,
      measurements: now.measurements ?? 0, inside: now.inside ?? 0,
    },
    figures: figuresReply(standingAt(row, now, context)),
    may: mayAll(
      context.actor, ['key-result.change', 'key-result.measure', 'comment.write'],
      { ...context.subject, keyResultOwnerId: row.owner_id },
    ),
  };
}

type MeasuredRow = Pick<KeyResultRow, keyof MetricRow | 'starts_on' | 'ends_on'>;
type FigureContext = Pick<KeyResultContext, 'cycle' | 'ambition' | 'today' | 'parameters'>;

/** Where a stored key result stands; exact numbers, for whoever goes on computing (lists, means, suggestions). */
export function standingAt(row: MeasuredRow, now: KeyResultNowRow, context: FigureContext): Standing {
  const known = { measured: measuredOf(now), confidence: now.confidence, firstValue: exact(now.first_value) };
  const span = spanOf({ starts: row.starts_on, ends: row.ends_on }, context.cycle);
  return standingOf(
    metricOf(row), known, { ambition: context.ambition, span, day: context.today, parameters: context.parameters },
  );
}

/** The figures of a standing as texts. */
export function figuresReply({ progress, expected, pace, isInside, suggested }: Standing): KeyResultReply['figures'] {
  return {
    progress: progress.known ? toText(progress.held) : null, raw: progress.known ? toText(progress.raw) : null,
    unknown: progress.known ? null : progress.reason,
    standing: progress.known && progress.standing, expected: toTextOrNull(expected),
    pace: pace === null ? null : toText(pace), suggestedStatus: suggested.status, inside: isInside,
  };
}

/** A stored key result as the rule book takes it. */
export function keyResultOf(row: KeyResultRow): KeyResult {
  return {
    id: row.id, title: row.title, metric: metricOf(row), weight: exact(row.weight), ownerId: row.owner_id,
    starts: row.starts_on, ends: row.ends_on,
  };
}

/** The latest measurement that the projection keeps; null before the first. */
export function measuredOf(now: KeyResultNowRow): Measurement | null {
  if (now.value === null || now.value_day === null) return null;
  const measured = { day: now.value_day, recordedAt: now.value_at ?? '', value: decimal(now.value) };
  return now.finished === null ? measured : { ...measured, finished: now.finished };
}

const exact = (stored: string | null): Decimal | null => (stored === null ? null : decimal(stored));
/** `12.50000000` as storage writes it is `12.5` in a reply. */
const plain = (stored: string | null): string | null => (stored === null ? null : toText(decimal(stored)));
