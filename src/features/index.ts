import type { Feature } from '#platform/feature.ts';
import * as account from './account/contract.ts';
import { accountFeature } from './account/feature.ts';
import * as audit from './audit/contract.ts';
import { auditFeature } from './audit/feature.ts';
import * as checkIn from './check-in/contract.ts';
import { checkInFeature } from './check-in/feature.ts';
import * as comment from './comment/contract.ts';
import { commentFeature } from './comment/feature.ts';
import * as cycle from './cycle/contract.ts';
import { cycleFeature } from './cycle/feature.ts';
import * as demo from './demo/contract.ts';
import { demoFeature } from './demo/feature.ts';
import * as importing from './import/contract.ts';
import { importFeature } from './import/feature.ts';
import * as keyResult from './key-result/contract.ts';
import { keyResultFeature } from './key-result/feature.ts';
import * as member from './member/contract.ts';
import { memberFeature } from './member/feature.ts';
import * as objective from './objective/contract.ts';
import { objectiveFeature } from './objective/feature.ts';
import * as organisation from './organisation/contract.ts';
import { organisationFeature } from './organisation/feature.ts';
import * as outbox from './outbox/contract.ts';
import { outboxFeature } from './outbox/feature.ts';
import * as overview from './overview/contract.ts';
import { overviewFeature } from './overview/feature.ts';
import * as team from './team/contract.ts';
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
export const contracts = [organisation, account, member, team, cycle, objective, keyResult, checkIn, comment, overview, audit, outbox, importing, demo]
  .flatMap((each) => Object.values(each)).filter((each) => typeof each === 'object' && 'access' in each && 'path' in each) as Feature['verbs'][number]['contract'][];
