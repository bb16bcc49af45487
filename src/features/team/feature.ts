import { reads, writes } from '#platform/action.ts';
import { feature } from '#platform/feature.ts';
import * as contract from './contract.ts';
import { archiveTeam, restoreTeam } from './archive.ts';
import { changeTeam } from './change.ts';
import { createTeam } from './create.ts';
import { listTeams } from './list.ts';
import { setTeamRoles } from './set-roles.ts';

export const teamFeature = feature({
  name: 'team',
  verbs: [
    reads(contract.listTeams, listTeams),
    writes(contract.createTeam, createTeam),
    writes(contract.changeTeam, changeTeam),
    writes(contract.archiveTeam, archiveTeam),
    writes(contract.restoreTeam, restoreTeam),
    writes(contract.setTeamRoles, setTeamRoles),
  ],
});
