import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { mistakeSentence } from '#web/app/problem-texts.ts';
import { isProblem } from '#web/problem-error.ts';
import type { Obstacle } from './submission.ts';
import type { CheckInSubject } from './subject.ts';

/** What keeps a draft from being saved, in words. */
export const obstacleTexts: Readonly<Record<Obstacle['code'], MessageDescriptor>> = {
  'not-a-number': msg`This is not a number yet`,
  'status-missing': msg`Choose one of the three`,
  'status-needs-a-reason': msg`Say in a few words why you see it differently`,
};

/**
 * Sentences by place: a key-result id, `status`, `statusReason`, `day`. The server names entries by their number among those
 * that were sent, so the same order is counted here.
 */
export function problemsByPlace(
  subject: CheckInSubject,
  sentIds: readonly string[],
  error: unknown,
): Readonly<Record<string, string>> {
  if (!isProblem(error)) return {};
  const at: Record<string, string> = {};
  for (const mistake of error.problems) {
    const place = placeOf(mistake.field ?? '', subject, sentIds);
    if (place) at[place] ??= mistakeSentence(mistake);
  }
  return at;
}

function placeOf(field: string, subject: CheckInSubject, sentIds: readonly string[]): string | null {
  const entry = /^(?:measurements|entries)\.(\d+)/.exec(field);
  if (entry) return sentIds[Number(entry[1])] ?? subject.keyResults[Number(entry[1])]?.id ?? null;
  return ['status', 'statusReason', 'day'].find((each) => field === each || field.endsWith(`.${each}`)) ?? null;
}
