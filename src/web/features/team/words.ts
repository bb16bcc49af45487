import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { weekdayOptions } from '#web/app/time-zones.ts';
import type { Cadence, TeamRole } from './queries.ts';

export const roleWords: Readonly<Record<TeamRole, MessageDescriptor>> = {
  member: msg`Member`,
  lead: msg`Lead`,
  'okr-master': msg`OKR master`,
  coach: msg`Coach`,
};

export const frequencyWords: Readonly<Record<Cadence['frequency'], MessageDescriptor>> = {
  weekly: msg`Weekly`,
  fortnightly: msg`Fortnightly`,
  monthly: msg`Monthly`,
};

/** A cadence in one line: `Weekly, Friday, 15:00`. */
export function cadenceWords(cadence: Cadence, i18n: I18n): string {
  const weekday = weekdayOptions(i18n.locale).find(({ value }) => value === cadence.weekday)?.label ?? '';
  return [i18n._(frequencyWords[cadence.frequency]), weekday, cadence.time].join(', ');
}
