import { may } from '#domain/access.ts';
import { decimal, toText } from '#domain/decimal.ts';
import { allow, refuse } from '#domain/verdict.ts';
import type { ReadWork } from '#platform/action.ts';
import type { keyResultHistory as contract } from './contract.ts';
import { loadObjectiveOf } from '../objective/load.ts';
import { objectiveSubject, personRef } from '../objective/shape.ts';
import { metricReply } from './shape-metric.ts';
import { measurementsOf, versionsOf } from './store-history.ts';

const MOST_MEASUREMENTS = 500;
const MOST_VERSIONS = 200;

/** Every measurement and every version of a key result, latest first; what was taken back is marked, not hidden. */
export const keyResultHistory: ReadWork<typeof contract> = async ({ params }, { trip, caller }) => {
  const [objective, measurements, versions, me] = await Promise.all([
    loadObjectiveOf(trip, params.id), trip.all(measurementsOf({ id: params.id, most: MOST_MEASUREMENTS })),
    trip.all(versionsOf({ id: params.id, most: MOST_VERSIONS })), caller,
  ]);
  if (!objective) return refuse('key-result-not-found');
  const permitted = may(me.actor, 'objective.read', objectiveSubject(objective, me));
  if (!permitted.allowed) return permitted;
  return allow({
    measurements: measurements.map((row) => ({
      id: row.id, day: row.day, recordedAt: row.recorded_at, author: personRef(row.author_id, row.author_name),
      value: plain(row.value), finished: row.finished,
      confidence: row.confidence, note: row.note, retired: row.retired_at !== null, checkInId: row.check_in_id,
    })),
    versions: versions.map((row) => ({
      rev: row.rev, recordedAt: row.recorded_at, author: personRef(row.author_id, row.author_name), title: row.title,
      metric: metricReply(row),
      weight: plain(row.weight), reason: row.change_reason,
    })),
  });
};

const plain = (stored: string | null): string | null => (stored === null ? null : toText(decimal(stored)));
