import { reads, writes } from '#platform/action.ts';
import { feature } from '#platform/feature.ts';
import * as contract from './contract.ts';
import { addMember } from './add.ts';
import { changeMember } from './change.ts';
import { deactivateMember, reactivateMember } from './deactivate.ts';
import { inviteMember } from './invite.ts';
import { listMembers } from './list.ts';
import { showMember } from './show.ts';

export const memberFeature = feature({
  name: 'member',
  verbs: [
    reads(contract.listMembers, listMembers),
    reads(contract.showMember, showMember),
    writes(contract.addMember, addMember),
    writes(contract.inviteMember, inviteMember),
    writes(contract.changeMember, changeMember),
    writes(contract.deactivateMember, deactivateMember),
    writes(contract.reactivateMember, reactivateMember),
  ],
});
