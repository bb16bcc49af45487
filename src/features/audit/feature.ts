import { reads } from '#platform/action.ts';
import { feature } from '#platform/feature.ts';
import * as contract from './contract.ts';
import { listAudit } from './list.ts';

export const auditFeature = feature({ name: 'audit', verbs: [reads(contract.listAudit, listAudit)] });
