import { mayAll, type Subject } from '#domain/access.ts';
import { decimal, toText } from '#domain/decimal.ts';
import type { ConfirmableStatus } from '#domain/status.ts';
import type { Caller } from '#platform/action.ts';
import type { ReplyOf } from '#platform/contract.ts';
import { personRef } from '../objective/shape.ts';
import type { recordCheckIn } from './contract.ts';

export type CheckInReply = ReplyOf<typeof recordCheckIn>;

/** A check-in as stored, with its author's name. */
export interface CheckInRow {
  id: string; objective_id: string; day: string; recorded_at: string; author_id: string | null; author_name: string | null; status: ConfirmableStatus; suggested_status: ConfirmableStatus | null;
  status_reason: string; progress: string[]; problems: CheckInReply['problems']; plans: CheckInReply['plans']; last_plans: CheckInReply['lastPlans'];
  withdrawn_at: string | null; rev: number; measurements?: ShownMeasurement[];
}

export interface MeasurementRow {
  id: string; key_result_id: string; objective_id: string; check_in_id: string | null; day: string; recorded_at: string; author_id: string | null;
  value: string | null; finished: string[] | null; confidence: number | null; note: string; retired_at: string | null;
}

/** A measurement as a check-in shows it: the value beside the one before. */
export interface ShownMeasurement {
  id: string; key_result_id: string; key_result_title: string; unit: string | null; value: string | null; before: string | null; finished: string[] | null; confidence: number | null; note: string;
}

/** A check-in as its reader sees it. `subject` is the objective as `domain/access` sees it. */
export function checkInReply(row: CheckInRow, measurements: readonly ShownMeasurement[], caller: Caller, subject: Subject): CheckInReply {
  return {
    id: row.id, objectiveId: row.objective_id, day: row.day, recordedAt: row.recorded_at, author: personRef(row.author_id, row.author_name), status: row.status,
    suggestedStatus: row.suggested_status, statusReason: row.status_reason, progress: row.progress, problems: row.problems, plans: row.plans, lastPlans: row.last_plans,
    measurements: measurements.map(shown), withdrawn: row.withdrawn_at !== null, amended: row.rev > 1 && row.withdrawn_at === null, rev: row.rev,
    may: mayAll(caller.actor, ['check-in.amend', 'check-in.withdraw', 'comment.write'], { ...subject, authorId: row.author_id }),
  };
}

const shown = (row: ShownMeasurement): CheckInReply['measurements'][number] => ({
  id: row.id, keyResultId: row.key_result_id, keyResultTitle: row.key_result_title, unit: row.unit, value: plain(row.value), before: plain(row.before),
  finished: row.finished, confidence: row.confidence, note: row.note,
});

/** `12.50000000` as storage writes it is `12.5` in a reply. */
const plain = (stored: string | null): string | null => (stored === null ? null : toText(decimal(stored)));
