import { type Weekday, WEEKDAYS } from '#domain/day.ts';

/** The zone this device lives in. */
export const deviceZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

/** All zones, as choices: `America/Sao_Paulo` reads `America / Sao Paulo (GMT-3)`. */
export function timeZoneOptions(locale: string, also?: string | null): { value: string; label: string }[] {
  const zones = new Set(['UTC', ...Intl.supportedValuesOf('timeZone')]);
  if (also) zones.add(also);
  const words = (zone: string) => zone.replaceAll('_', ' ').replaceAll('/', ' / ');
  return [...zones].sort().map((zone) => ({ value: zone, label: `${words(zone)} (${offset(zone, locale)})` }));
}

function offset(zone: string, locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts();
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
}

/** Names of the months, 1 to 12, as choices. */
export function monthOptions(locale: string): { value: string; label: string }[] {
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => ({ value: String(month + 1), label: name.format(Date.UTC(2026, month, 1)) }));
}

/** Names of the weekdays, Monday first, as choices. */
export function weekdayOptions(locale: string): { value: Weekday; label: string }[] {
  const name = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  return WEEKDAYS.map((value, place) => ({ value, label: name.format(Date.UTC(2024, 0, place + 1)) }));
}
