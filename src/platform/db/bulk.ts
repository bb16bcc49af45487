import { sql, type Trip } from './trip.ts';

/**
 * Forgets the plans of this connection, so that the next statements, and the checks of foreign keys with them, are planned
 * for tables as large as they are now. For transactions that write or delete thousands of rows: a plan made while a table was
 * small reads all of an organisation for each reference, and would be kept until the end. (Measured: 25,000 rows took
 * 135 s with the first plans.)
 */
export function planAnew(trip: Trip): void {
  void trip.run(sql`discard plans`);
}
