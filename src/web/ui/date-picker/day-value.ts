import { CalendarDate } from '@internationalized/date';

/** A day as the calendar of the kit holds it; `null` stays, and so does what is no `YYYY-MM-DD` day. */
export function toDate(day: string | null | undefined): CalendarDate | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? '');
  return parts ? new CalendarDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}
