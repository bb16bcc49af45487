import { reads, writes } from '#platform/action.ts';
import { feature } from '#platform/feature.ts';
import * as contract from './contract.ts';
import { changeKeyResult } from './change.ts';
import { createKeyResult } from './create.ts';
import { keyResultHistory } from './history.ts';
import { listKeyResults } from './list.ts';
import { removeKeyResult, restoreKeyResult } from './remove.ts';
import { setKeyResultState } from './set-state.ts';

export const keyResultFeature = feature({
  name: 'key-result',
  verbs: [
    writes(contract.createKeyResult, createKeyResult),
    writes(contract.changeKeyResult, changeKeyResult),
    writes(contract.setKeyResultState, setKeyResultState),
    writes(contract.removeKeyResult, removeKeyResult),
    writes(contract.restoreKeyResult, restoreKeyResult),
    reads(contract.listKeyResults, listKeyResults),
    reads(contract.keyResultHistory, keyResultHistory),
  ],
});
