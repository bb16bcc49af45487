import { reads, writes } from '#platform/action.ts';
import { feature } from '#platform/feature.ts';
import * as contract from './contract.ts';
import { cyclePage } from './cycle.ts';
import { looked } from './looked.ts';
import { myWeek } from './my-week.ts';
import { objectivePage } from './objective.ts';
import { teamPage } from './team.ts';
import { tree } from './tree.ts';

export const overviewFeature = feature({
  name: 'overview',
  verbs: [
    reads(contract.tree, tree),
    reads(contract.teamPage, teamPage),
    reads(contract.objectivePage, objectivePage),
    reads(contract.myWeek, myWeek),
    writes(contract.lookedAt, looked),
    reads(contract.cyclePage, cyclePage),
  ],
});
