import { reads, writes } from '#platform/action.ts';
import { feature } from '#platform/feature.ts';
import * as contract from './contract.ts';
import { agreeObjective, reopenObjective } from './agree.ts';
import { archiveObjective, restoreObjective } from './archive.ts';
import { changeObjective } from './change.ts';
import { createObjective } from './create.ts';
import { objectiveHistory } from './history.ts';
import { searchObjectives } from './search.ts';
import { setObjectiveState } from './set-state.ts';

export const objectiveFeature = feature({
  name: 'objective',
  verbs: [
    writes(contract.createObjective, createObjective),
    writes(contract.changeObjective, changeObjective),
    writes(contract.agreeObjective, agreeObjective),
    writes(contract.reopenObjective, reopenObjective),
    writes(contract.setObjectiveState, setObjectiveState),
    writes(contract.archiveObjective, archiveObjective),
    writes(contract.restoreObjective, restoreObjective),
    reads(contract.searchObjectives, searchObjectives),
    reads(contract.objectiveHistory, objectiveHistory),
  ],
});
