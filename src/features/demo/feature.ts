import { writes } from '#platform/action.ts';
import { feature } from '#platform/feature.ts';
import * as contract from './contract.ts';
import { loadDemo } from './load.ts';
import { removeDemo } from './remove.ts';

export const demoFeature = feature({ name: 'demo', verbs: [writes(contract.loadDemo, loadDemo), writes(contract.removeDemo, removeDemo)] });
