import { opens, reads, writes } from '#platform/action.ts';
import { feature } from '#platform/feature.ts';
import * as contract from './contract.ts';
import { changeOrganisation } from './change.ts';
import { createOrganisation } from './create.ts';
import { setUp, setUpState } from './set-up.ts';
import { listOrganisations, showOrganisation } from './show.ts';

export const organisationFeature = feature({
  name: 'organisation',
  verbs: [
    opens(contract.setUpState, setUpState),
    opens(contract.setUp, setUp),
    reads(contract.showOrganisation, showOrganisation),
    writes(contract.changeOrganisation, changeOrganisation),
    writes(contract.createOrganisation, createOrganisation),
    opens(contract.listOrganisations, listOrganisations),
  ],
});
