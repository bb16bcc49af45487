import { reads, writes } from '#platform/action.ts';
import { feature } from '#platform/feature.ts';
import { amendCheckIn } from './amend.ts';
import * as contract from './contract.ts';
import { contribute } from './contribute.ts';
import { recordCheckIn } from './record.ts';
import { checkInTimeline } from './timeline.ts';
import { reinstateCheckIn, withdrawCheckIn } from './withdraw.ts';
import { withdrawContribution } from './withdraw-contribution.ts';

export const checkInFeature = feature({
  name: 'check-in',
  verbs: [
    writes(contract.recordCheckIn, recordCheckIn),
    writes(contract.amendCheckIn, amendCheckIn),
    writes(contract.withdrawCheckIn, withdrawCheckIn),
    writes(contract.reinstateCheckIn, reinstateCheckIn),
    writes(contract.contribute, contribute),
    writes(contract.withdrawContribution, withdrawContribution),
    reads(contract.checkInTimeline, checkInTimeline),
  ],
});
