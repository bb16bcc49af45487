import type { Feature } from '#platform/feature.ts';
import { accountFeature } from './account/feature.ts';
import { auditFeature } from './audit/feature.ts';
import { checkInFeature } from './check-in/feature.ts';
import { commentFeature } from './comment/feature.ts';
import { cycleFeature } from './cycle/feature.ts';
import { demoFeature } from './demo/feature.ts';
import { importFeature } from './import/feature.ts';
import { keyResultFeature } from './key-result/feature.ts';
import { memberFeature } from './member/feature.ts';
import { objectiveFeature } from './objective/feature.ts';
import { organisationFeature } from './organisation/feature.ts';
import { outboxFeature } from './outbox/feature.ts';
import { overviewFeature } from './overview/feature.ts';
import { teamFeature } from './team/feature.ts';

/**
 * The ordered list: a feature may call the verbs of those above it, never of those below. A new member may get roles, so
 * member stands below team; founding an organisation makes its first member, team and cycles, so it stands below them.
 */
export const features: readonly Feature[] = [
  teamFeature,
  memberFeature,
  cycleFeature,
  organisationFeature,
  accountFeature,
  objectiveFeature,
  keyResultFeature,
  checkInFeature,
  commentFeature,
  overviewFeature,
  auditFeature,
  outboxFeature,
  importFeature,
  demoFeature,
];

/** Every contract, for the OpenAPI document and the command line. */
export const contracts = features.flatMap((feature) => feature.verbs.map((verb) => verb.contract));
