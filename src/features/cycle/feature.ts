import { reads, writes } from '#platform/action.ts';
import { feature } from '#platform/feature.ts';
import * as contract from './contract.ts';
import { changeCycle } from './change.ts';
import { createCycle } from './create.ts';
import { listCycles } from './list.ts';
import { removeCycle } from './remove.ts';
import { setCycleState } from './set-state.ts';

export const cycleFeature = feature({
  name: 'cycle',
  verbs: [
    reads(contract.listCycles, listCycles),
    writes(contract.createCycle, createCycle),
    writes(contract.changeCycle, changeCycle),
    writes(contract.setCycleState, setCycleState),
    writes(contract.removeCycle, removeCycle),
  ],
});
