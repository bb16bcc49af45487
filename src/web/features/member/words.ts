import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { MemberState, TeamRole } from './queries.ts';

/** What each state means to a reader. */
export const stateWords: Readonly<Record<MemberState, MessageDescriptor>> = {
  named: msg`Named only`,
  invited: msg`Invited`,
  active: msg`Active`,
  deactivated: msg`Deactivated`,
};

export const roleWords: Readonly<Record<TeamRole, MessageDescriptor>> = {
  member: msg`Member`,
  lead: msg`Lead`,
  'okr-master': msg`OKR master`,
  coach: msg`Coach`,
};
