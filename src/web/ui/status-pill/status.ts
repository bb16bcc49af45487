import { msg } from '@lingui/core/macro';

/** How a goal stands, as shown. `no-check-in` stands for "never" and for "stale". */
export const statuses = ['on-track', 'at-risk', 'off-track', 'no-check-in', 'achieved'] as const;
export type Status = (typeof statuses)[number];

/** The word for each status. */
export const statusWords = {
  'on-track': msg`On track`,
  'at-risk': msg`At risk`,
  'off-track': msg`Off track`,
  'no-check-in': msg`No check-in`,
  achieved: msg`Achieved`,
} as const satisfies Record<Status, unknown>;
