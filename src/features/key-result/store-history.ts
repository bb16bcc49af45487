import { here } from '#platform/action.ts';
import { reusable, sql } from '#platform/db/trip.ts';
import type { MetricRow } from './shape-metric.ts';

export interface MeasurementRow {
  id: string; day: string; recorded_at: string; author_id: string | null; author_name: string | null;
  value: string | null; finished: string[] | null;
  confidence: number | null; note: string; retired_at: string | null; check_in_id: string | null;
}
/** The latest measurements of a key result, those taken back among them. */
export const measurementsOf = reusable<{ id: string; most: number }>()((slot) => sql<MeasurementRow>`
  select m.id, m.day, m.recorded_at, m.author_id, author.name as author_name, m.value, m.finished, m.confidence, m.note,
         m.retired_at, m.check_in_id
    from measurement m left join member author on author.organisation_id = m.organisation_id and author.id = m.author_id
   where m.organisation_id = ${here} and m.key_result_id = ${slot('id')}
   order by m.day desc, m.recorded_at desc, m.id desc limit ${slot('most')}`);

export type VersionRow = MetricRow & {
  rev: number; recorded_at: string; author_id: string | null; author_name: string | null; title: string;
  weight: string | null; change_reason: string;
};
/** The latest versions of a key result. */
export const versionsOf = reusable<{ id: string; most: number }>()((slot) => sql<VersionRow>`
  select v.*, v.recorded_by as author_id, author.name as author_name
    from key_result_version v
    left join member author on author.organisation_id = v.organisation_id and author.id = v.recorded_by
   where v.organisation_id = ${here} and v.id = ${slot('id')} order by v.rev desc limit ${slot('most')}`);
