import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What the fields of objectives and key results are called in their history. */
export const fieldWords: Readonly<Record<string, MessageDescriptor>> = {
  title: msg`Title`, why: msg`Why`, level: msg`Level`, ambition: msg`Ambition`, rank: msg`Rank`, weight: msg`Weight`, state: msg`State`, stateReason: msg`Reason`,
  owner: msg`Owner`, ownerId: msg`Owner`, team: msg`Team`, teamId: msg`Team`, cycle: msg`Cycle`, cycleId: msg`Cycle`, parent: msg`Supports`, parentId: msg`Supports`,
  archived: msg`Archived`, kind: msg`How it is measured`, unit: msg`Unit`, currency: msg`Currency`, baseline: msg`From`, target: msg`To`, commit: msg`Commit`, stretch: msg`Stretch`,
  lower: msg`At least`, upper: msg`At most`, heldBy: msg`Score`, measureBy: msg`Measured by`, zones: msg`Zones`, milestones: msg`Milestones`,
  intermediateTargets: msg`Intermediate targets`, startsOn: msg`Starts on`, endsOn: msg`Ends on`, position: msg`Place`, metric: msg`Metric`, reason: msg`Reason`,
};
