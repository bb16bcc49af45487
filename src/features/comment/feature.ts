import { reads, writes } from '#platform/action.ts';
import { feature } from '#platform/feature.ts';
import { changeComment } from './change.ts';
import * as contract from './contract.ts';
import { listComments } from './list.ts';
import { removeComment, restoreComment } from './remove.ts';
import { writeComment } from './write.ts';

export const commentFeature = feature({
  name: 'comment',
  verbs: [
    reads(contract.listComments, listComments),
    writes(contract.writeComment, writeComment),
    writes(contract.changeComment, changeComment),
    writes(contract.removeComment, removeComment),
    writes(contract.restoreComment, restoreComment),
  ],
});
